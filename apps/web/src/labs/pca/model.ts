import { pcaSteps } from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type PcaParams, params } from './params.ts'
import { pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

/** One more component. */
export interface ComponentState {
  readonly phase: 'component'
  /** From 0. */
  readonly index: number
  /** Direction, of length 1, shape (d). */
  readonly component: readonly number[]
  readonly variance: number
  /** Share of all variance, and that of all components so far. */
  readonly ratio: number
  readonly cumulative: number
}

/** The whole decomposition. */
export interface PcaResult {
  readonly mean: readonly number[]
  /** Sum of the variances of the columns. */
  readonly total: number
}

export type PcaView = View<PcaParams, ComponentState, PcaResult>

/** Principal components, one a state. */
export const model = defineModel({
  params,
  datasets: ['wine', 'iris', 'breast-cancer', 'digits'],
  table: {
    ...{ columns: [2, 16], rows: [3, 1000], target: 'none' },
    example: 'height_cm,weight_kg,age\n181,77,31\n162,58,40',
  },
  stepWord: 'component',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: Given<PcaParams>): Generator<ComponentState, PcaResult, void> {
  let [mean, total]: [readonly number[], number] = [[], 0]
  for (const state of pcaSteps(pointsOf(given).rows)) {
    if (state.phase === 'component') yield state
    else [mean, total] = [state.mean, state.totalVariance]
  }
  return { mean, total }
}

/** How many components hold a share of the variance. */
export function neededFor(states: readonly ComponentState[], share: number): number {
  return states.filter(({ cumulative }) => cumulative < share - 1e-12).length + 1
}

/** Columns by the size of their loadings, largest first. */
export function strongest({ component }: ComponentState): number[] {
  const size = (j: number) => Math.abs(component[j] ?? 0)
  return Array.from(component.keys()).sort((a, b) => size(b) - size(a))
}

/**
 * The two components of the plot, and the share of the variance along an axis that is turned from
 * the first towards the second: λ₁·cos² + λ₂·sin².
 */
export function planeOf({ state, states, params, stride }: PcaView) {
  const at = Math.min(state.index, Math.max(0, states.length * stride - 2))
  const [first, second] = [
    states[Math.floor(at / stride)] ?? state,
    states[Math.floor(at / stride) + 1] ?? null,
  ]
  const angle = (params.turn * Math.PI) / 180
  const along = first.ratio * Math.cos(angle) ** 2 + (second?.ratio ?? 0) * Math.sin(angle) ** 2
  return { first, second, angle, along }
}
