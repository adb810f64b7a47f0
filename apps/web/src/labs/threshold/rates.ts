import type { ThresholdState } from './model.ts'
import type { ThresholdParams } from './scores.ts'

/** What a threshold does where positives have a certain share. */
export interface Rates {
  /** TP / P: recall, sensitivity. */
  readonly tpr: number
  /** FP / N. */
  readonly fpr: number
  /** TP / (TP + FP); null where nothing is called positive. */
  readonly precision: number | null
  readonly f1: number
  /** Of 10,000 cases. */
  readonly cells: Readonly<Record<'tp' | 'fp' | 'fn' | 'tn', number>>
  /** Of the mistakes in 10,000 cases. */
  readonly cost: number
}

type Costs = Pick<ThresholdParams, 'prevalence' | 'costFp' | 'costFn'>

/** Cases that the counts are given for. */
export const CASES = 10_000

/**
 * Rates of one threshold, for the prevalence that is set: the sample only gives TPR and FPR.
 *
 * precision = π·TPR / (π·TPR + (1 − π)·FPR)
 */
export function ratesOf(state: ThresholdState, { prevalence, costFp, costFn }: Costs): Rates {
  const tpr = state.tp / (state.tp + state.fn)
  const fpr = state.fp / (state.fp + state.tn)
  const [positives, negatives] = [CASES * prevalence, CASES * (1 - prevalence)]
  const cells = {
    tp: positives * tpr,
    fp: negatives * fpr,
    fn: positives * (1 - tpr),
    tn: negatives * (1 - fpr),
  }
  const called = cells.tp + cells.fp
  return {
    ...{ tpr, fpr, cells },
    precision: called === 0 ? null : cells.tp / called,
    f1: (2 * cells.tp) / (2 * cells.tp + cells.fp + cells.fn),
    cost: cells.fp * costFp + cells.fn * costFn,
  }
}

/** Number of the cheapest state; of equally cheap ones the highest threshold. */
export function cheapest(states: readonly ThresholdState[], costs: Costs): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  states.forEach((state, i) => {
    const { cost } = ratesOf(state, costs)
    if (cost < least * (1 - 1e-12)) [best, least] = [i, cost]
  })
  return best
}

/** Σ (Rᵢ − Rᵢ₋₁)·Pᵢ over falling thresholds, at the prevalence that is set. */
export function averagePrecision(states: readonly ThresholdState[], costs: Costs): number {
  let [sum, before] = [0, 0]
  for (const state of states) {
    const { tpr, precision } = ratesOf(state, costs)
    sum += (tpr - before) * (precision ?? 0)
    before = tpr
  }
  return sum
}

/**
 * The score from which calling positive pays, if the score is the probability at equal shares:
 * its odds times π/(1 − π) must exceed cost of an alarm / cost of a miss.
 */
export function closedForm({ prevalence, costFp, costFn }: Costs): number {
  const odds = (costFp * (1 - prevalence)) / (costFn * prevalence)
  return odds / (1 + odds)
}
