import type { Task } from '../frame/task.ts'
import type { ThresholdView } from './model.ts'
import { CASES, ratesOf } from './rates.ts'

/** The next lower threshold: its rates are given, precision and cost are to be worked out. */
export function stepTask({ next, params }: ThresholdView): Task | null {
  if (next === null) return null
  const { tpr, fpr, precision, cost, cells } = ratesOf(next, params)
  const share = `${Number((params.prevalence * 100).toPrecision(3))} %`
  return {
    prompt: `The threshold falls to ${next.threshold?.toFixed(3)}. Then TPR is ${tpr.toFixed(4)} and FPR ${fpr.toFixed(4)}. Of ${CASES} cases ${share} are positive; an alarm costs ${params.costFp}, a miss ${params.costFn}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'precision', label: 'Precision there' },
        ...{ answer: precision ?? 0, tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{ kind: 'number', id: 'cost', label: `Cost of the mistakes in ${CASES} cases` },
        ...{ answer: cost, tolerance: Math.max(1, 0.01 * cost), hint: 'within 1 %' },
      },
    ],
    explain: `${Math.round(cells.tp)} true and ${Math.round(cells.fp)} false alarms: ${Math.round(cells.tp)} / ${Math.round(cells.tp + cells.fp)}. The cost is ${Math.round(cells.fp)} · ${params.costFp} + ${Math.round(cells.fn)} · ${params.costFn}.`,
  }
}
