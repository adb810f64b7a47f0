import { defineModel, type View } from '../frame/lab.ts'
import { countsOf } from './counts.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params, type TransferParams, WAY_NAMES, WAYS, type Way } from './params.ts'
import { run, type TransferResult, type TransferState } from './run.ts'
import { stepTask } from './step-task.ts'

export type TransferView = View<TransferParams, TransferState, TransferResult>

/** Four ways to take a trained net to a new task. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  stepWord: 'look',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** The ways that are right most often on new rows; several where they are level. */
export function bestWays({ ways }: TransferState): readonly Way[] {
  const most = Math.max(...WAYS.map((way) => ways[way].test))
  return WAYS.filter((way) => ways[way].test === most)
}

/** What the picture shows now. */
function describe({ state, result, params, asking }: TransferView): string {
  const { trained, all } = countsOf(params.way)
  const now = state.ways[params.way]
  const head = `“${WAY_NAMES[params.way]}” trains ${trained} of ${all} parameters`
  if (asking) return `${head}.`
  const best = bestWays(state)
  const names = best.map((way) => `“${WAY_NAMES[way]}”`).join(' and ')
  const lead = best.includes(params.way)
    ? 'no way is better'
    : `best is ${names} with ${percent(state.ways[best[0] ?? 'all'].test)}`
  const forgets =
    params.way === 'scratch'
      ? ''
      : ` On the old task, with its old head, ${percent(now.old)} of ${percent(result.old)} are left${params.way === 'two' ? ': nothing below the head has moved' : now.old < result.old - 0.1 ? ': it forgets' : ''}.`
  return `${head}; after ${state.epoch} epochs with ${params.rows} rows it is right on ${percent(now.test)} of new rows, and ${lead}.${forgets}`
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
