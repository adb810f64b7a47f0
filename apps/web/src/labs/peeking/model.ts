import { powerProportions } from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type PeekParams, params } from './params.ts'
import { type Exact, extras, type PeekResult, type PeekState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type PeekView = View<PeekParams, PeekState, PeekResult, Exact>

/** One state for each experiment. */
export const model = defineModel({
  params,
  stepWord: 'experiment',
  openAt: 'middle',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

export const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`

/** Chance that one look at the end sees the rise. */
export const powerOf = ({ baseline, lift, n, alpha }: PeekParams) =>
  powerProportions(baseline / 100, (baseline + lift) / 100, n, { alpha: Number(alpha) })

/** What the picture shows now. */
function describe({ state, params, result, extras: exact }: PeekView): string {
  const { experiments, stop, called, z } = state
  const name = params.truth === 'none' ? 'a false alarm' : 'the rise that is there'
  const here =
    stop === null
      ? `Experiment ${experiments} is stopped by no look; its z ends at ${(z.at(-1) ?? 0).toFixed(2)}.`
      : `Experiment ${experiments} is stopped at look ${stop} of ${params.looks}, at z = ${(z[stop - 1] ?? 0).toFixed(2)}: ${name}. It would have ended at ${(z.at(-1) ?? 0).toFixed(2)}, ${state.atEnd ? 'significant too' : 'not significant'}.`
  const rates = `Of ${experiments} experiments ${percent(called.peeking / experiments)} are stopped by some look, and ${percent(called.atEnd / experiments)} are significant at the end.`
  const size = ` With ${params.n.toLocaleString('en')} users in each arm one look at the end finds a rise from ${params.baseline} % to ${Number((params.baseline + params.lift).toFixed(1))} % with a chance of ${percent(powerOf(params))}.`
  const law =
    exact === null || params.truth !== 'none'
      ? ''
      : ` The exact chance of a false alarm in ${params.looks} ${params.looks === 1 ? 'look' : 'looks'} at |z| > ${result.bound.toFixed(3)} is ${percent(exact.here)}, where ${percent(Number(params.alpha))} were allowed.`
  return `${here} ${rates}${law}${size}`
}
