import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { CalibrationView } from './model.ts'

/** The next bin: what it adds to the error. */
export function stepTask({ state, next, result }: CalibrationView): Task | null {
  if (next === null) return null
  const { predicted, observed, count } = next
  const gap = observed - predicted
  const way = Math.abs(gap) < 0.005 ? 'right' : gap > 0 ? 'low' : 'high'
  const hits = Math.round(observed * count)
  return {
    prompt: `The next bin holds ${count} of ${result.outcomes.length} rows. The model says ${predicted.toFixed(4)} on average; ${hits} of them are positive. So far the error is ${state.error.toFixed(4)}.`,
    fields: [
      numberField('observed', 'Share of positives in the bin', observed, 0.005),
      numberField('error', 'Calibration error with this bin', next.error, 0.0005),
      choiceField('way', 'What the model says there is', way, [
        ['low', 'too low'],
        ['right', 'right within 0.005'],
        ['high', 'too high'],
      ]),
    ],
    explain: `${hits} / ${count} = ${observed.toFixed(3)}. The bin adds ${count} / ${result.outcomes.length} · |${predicted.toFixed(3)} − ${observed.toFixed(3)}| = ${((count / result.outcomes.length) * Math.abs(gap)).toFixed(4)}.`,
  }
}
