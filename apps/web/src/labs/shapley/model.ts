import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { FEATURES, params, type ShapleyParams } from './params.ts'
import { bitsOf, extras, run, type ShapleyResult, type ShapleyState, type Widths } from './run.ts'
import { limeOf } from './scores.ts'
import { stepTask } from './step-task.ts'

export type ShapleyView = View<ShapleyParams, ShapleyState, ShapleyResult, Widths>

/** Eight coalitions, then six orders. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** A number with its sign. */
export const signed = (value: number) =>
  `${value < -0.0005 ? '−' : '+'}${Math.abs(value).toFixed(3)}`

/** What the picture shows now. */
function describe(view: ShapleyView): string {
  return `${sharesOf(view)} ${localOf(view)}`
}

function sharesOf({ state, result, asking }: ShapleyView): string {
  const names = state.members.map((j) => FEATURES[j])
  if (state.phase === 'coalition') {
    const known = names.length === 0 ? 'nothing' : names.join(' and ')
    const worth = state.worth[bitsOf(state.members)] ?? 0
    const count = state.worth.filter((value) => value !== null).length
    return `With ${known} of this applicant, and the rest from the others, the model says ${worth.toFixed(3)} on average. ${count} of 8 coalitions are valued.`
  }
  const added = state.orders.at(-1) ?? []
  const way = state.members.map((j) => `${FEATURES[j]} adds ${signed(added[j] ?? 0)}`).join(', ')
  const mean = (state.mean ?? []).map((value, j) => `${FEATURES[j]} ${signed(value)}`).join(', ')
  if (state.orders.length < 6 || asking)
    return `Joining in the order ${names.join(', ')}: ${way}. Mean of ${state.orders.length} of 6 orders so far: ${mean}.`
  const gap = result.prediction - result.base
  return `The mean over all 6 orders is the Shapley value: ${mean}. Together ${signed(gap)}, exactly the way from ${result.base.toFixed(3)} (the others) to ${result.prediction.toFixed(3)} (this applicant).`
}

/** What LIME says beside it, and whether the sign hangs on the width. */
function localOf({ params, extras: widths }: ShapleyView): string {
  const { coefficients, fidelity } = limeOf(params)
  const slope = coefficients[0] ?? 0
  const trust =
    fidelity === null ? 'it sees a constant' : `R² of its line is ${fidelity.toFixed(2)}`
  const flips = turning(widths)
  const warn = flips === null ? '' : ` Its slope of ${flips} changes sign with the width.`
  return `LIME at width ${params.width}: slope of income ${signed(slope)}; ${trust}.${warn}`
}

/** The first feature whose slope has both signs, each by more than 0.02. */
export function turning(widths: Widths | null): string | null {
  if (widths === null) return null
  const of = (j: number) => widths.slopes.map((slopes) => slopes[j] ?? 0)
  const found = FEATURES.find(
    (_, j) => of(j).some((slope) => slope > 0.02) && of(j).some((slope) => slope < -0.02),
  )
  return found ?? null
}
