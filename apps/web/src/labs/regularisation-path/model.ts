import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type PathParams, params } from './params.ts'
import { extras, type Folds, type PathResult, type PathState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type PathView = View<PathParams, PathState, PathResult, Folds>

/** One state for each strength of the penalty, strongest first. */
export const model = defineModel({
  params,
  datasets: ['diabetes'],
  table: {
    ...{ columns: [2, 10], rows: [10, 1000], target: 'number' },
    example: 'size,age,price\n80,12,240\n65,40,180',
  },
  stepWord: 'strength',
  openAt: 'middle',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the penalty is called. */
export const nameOf = (mix: number) =>
  mix === 1 ? 'L1' : mix === 0 ? 'L2' : `${mix} L1 + ${Number((1 - mix).toFixed(2))} L2`

/** What the picture shows now. */
function describe({ state, result, params, extras: folds, step }: PathView): string {
  const { names } = result.problem
  const left = names.filter((_, j) => state.coef[j] !== 0)
  const gone = names.filter((_, j) => state.coef[j] === 0)
  const which =
    left.length === 0
      ? 'every coefficient is 0'
      : gone.length === 0
        ? `no coefficient is 0, and the largest is that of ${largest(state.coef, names)}`
        : `${left.length} of ${names.length} coefficients are left: ${left.join(', ')}`
  const why =
    params.mix === 0
      ? ' L2 shrinks all of them and makes none 0: its circle has no corners.'
      : gone.length > 0 && left.length > 0
        ? ' The others are exactly 0: the loss touches the penalty at a corner.'
        : ''
  const best = folds?.best ?? null
  const fold =
    best === null
      ? ''
      : ` Five folds like α = ${short(result.alphas[best] ?? 0)} best${best === step ? ', this one' : ''}.`
  return `With ${nameOf(params.mix)} at α = ${short(state.alpha)} ${which}.${why} They explain ${(100 * state.r2).toFixed(1)} % of the variance.${fold}`
}

function largest(coef: readonly number[], names: readonly string[]): string {
  const most = Math.max(...coef.map(Math.abs))
  return names[coef.findIndex((w) => Math.abs(w) === most)] ?? ''
}

/** Three digits that count. */
export const short = (value: number) => String(Number(value.toPrecision(3)))
