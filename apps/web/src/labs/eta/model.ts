import type { DijkstraState } from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type EtaParams, params } from './params.ts'
import { costOf, type EtaResult, promisesOf, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type EtaView = View<EtaParams, DijkstraState, EtaResult>

/** One state for each node that is settled and each better way that is found. */
export const model = defineModel({
  params,
  openAt: 'middle',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** Name of a node. */
export const nameOf = (node: number) => 'ABCDEFGHIJKL'[node] ?? String(node)

/** Minutes since departure, with one digit. */
export const since = (arrival: number | null | undefined, departure: number) =>
  arrival === null || arrival === undefined ? '–' : (arrival - 60 * departure).toFixed(1)

/** What the picture shows now. */
function describe({ state, params, result }: EtaView): string {
  const { departure } = params
  const at = since(state.arrivals[state.node], departure)
  const here =
    state.phase === 'settle'
      ? `${nameOf(state.node)} is settled: it is reached after ${at} minutes, and nothing can improve that.`
      : `A better way to ${nameOf(state.node)} is found: ${at} minutes.`
  const promised = promisesOf(result, params)
  const minutes = promised.minutes[departure] ?? 0
  const later = result.later[departure] ?? []
  const middle = costOf(later, result.minutes, params)
  const share = (value: number) => `${Math.round(100 * value)} %`
  const uneven = Math.max(...promised.coverage) - Math.min(...promised.coverage)
  const hours =
    params.by === 'day' && uneven > 0.4
      ? ` Over the day it is kept by ${share(Math.min(...promised.coverage))} to ${share(Math.max(...promised.coverage))} of the trips: one number for all hours is wrong at each.`
      : ''
  return `${here} ${state.settled.length} of ${state.arrivals.length} nodes are settled. The fastest way from A to L at ${departure} h takes ${result.minutes.toFixed(1)} minutes if nothing happens. Late costs ${params.late} and early ${params.early}, so promise the ${promised.q.toFixed(2)} quantile: ${minutes.toFixed(1)} minutes, which ${share(promised.coverage[departure] ?? 0)} of later trips keep. A trip then costs ${(promised.cost[departure] ?? 0).toFixed(2)} on average; promising ${result.minutes.toFixed(1)} would cost ${middle.toFixed(2)}.${hours}`
}
