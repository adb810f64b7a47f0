import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type CalibrationParams, METHOD_NAMES, params } from './params.ts'
import { type BinState, type Calibrated, costOf, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type CalibrationView = View<CalibrationParams, BinState, Calibrated>

/** One state for each bin that holds a row, lowest first. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [1, 1], rows: [20, 4000], target: 'class', classes: 2, ranges: [[0, 1]] },
    example: 'probability,happened\n0.91,yes\n0.34,no',
  },
  stepWord: 'bin',
  openAt: 'middle',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`

/** What the picture shows now. */
function describe({ state, params, table, result, total, asking }: CalibrationView): string {
  const { predicted, observed, count, bin } = state
  const gap = observed - predicted
  const way =
    Math.abs(gap) < 0.03
      ? 'about right'
      : gap > 0
        ? 'it happens more often'
        : 'it happens less often'
  const here = `Bin ${bin + 1} of ${total}: of ${count} rows the model says ${percent(predicted)} on average, and it happened in ${percent(observed)}: ${way}.`
  const { method } = params
  const raw = table
    ? 'Calibrated on one half of your rows, shown on the other.'
    : params.sure > 1.05
      ? 'The raw model is too sure: too low near 0 and too high near 1.'
      : params.sure < 0.95
        ? 'The raw model is too careful.'
        : params.shift !== 0
          ? 'The raw model is off by a shift of its log-odds.'
          : 'The raw model says what happens.'
  const errors = asking
    ? ''
    : ` Expected calibration error: raw ${result.errors.none.toFixed(3)}, Platt ${result.errors.platt.toFixed(3)}, isotonic ${result.errors.isotonic.toFixed(3)}.`
  const cost = ` Called from ${(params.costFp / (params.costFp + params.costFn)).toFixed(3)} on, a row costs ${costOf(result, 'none', params).toFixed(3)} raw and ${costOf(result, 'platt', params).toFixed(3)} after Platt, at the same order of the rows.`
  return `${here} Shown: ${METHOD_NAMES[method]}. ${raw}${errors}${cost}`
}
