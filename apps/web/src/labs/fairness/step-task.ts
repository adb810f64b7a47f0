import type { GroupRates } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import { type FairView, ruleName } from './model.ts'

/** Counts of a group. */
export function countsOf({ n, baseRate, selectionRate, truePositiveRate }: GroupRates) {
  const positives = Math.round(n * baseRate)
  const selected = Math.round(n * selectionRate)
  return { n, positives, selected, hits: Math.round(positives * (truePositiveRate ?? 0)) }
}

/** The gaps of the next threshold, from the counts. */
export function stepTask({ next, params }: FairView): Task | null {
  if (next === null) return null
  const { demographicParity, equalOpportunity, predictiveParity } = next.gaps
  if (equalOpportunity === null || predictiveParity === null) return null
  const words = next.rates.map((rates, g) => {
    const { n, positives, selected, hits } = countsOf(rates)
    return `${'AB'[g]}: ${n} people, ${positives} would pay back; ${selected} are selected, ${hits} of them rightly`
  })
  return {
    prompt: `The next threshold of A is ${next.thresholds[0].toFixed(2)}, B gets ${next.thresholds[1].toFixed(2)} (${ruleName(params.rule)}). ${words.join('. ')}.`,
    fields: [
      numberField('selection', 'Gap of the shares selected', demographicParity, 0.005),
      numberField('tpr', 'Gap of the true-positive rates', equalOpportunity, 0.005),
      numberField('precision', 'Gap of the precisions', predictiveParity, 0.005),
    ],
    explain:
      'Selected over all; rightly selected over those who would pay back; rightly selected over selected: three denominators, three kinds of fairness.',
  }
}
