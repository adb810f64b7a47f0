import { costCurve, precisionScore, RandomState, recallScore } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { ThresholdView } from './model.ts'

/** Ten cases with scores and costs, and a test at a low prevalence, by seed. */
export interface TenCases {
  /** Falling, all different, two digits. */
  readonly scores: readonly number[]
  readonly outcomes: readonly number[]
  readonly costFp: number
  readonly costFn: number
  readonly test: { readonly tpr: number; readonly fpr: number; readonly prevalence: number }
}

/** Draws the cases: three to six positives, more of them at the top, none called at 0.5 by all. */
export function tenCases(seed: number): TenCases {
  const random = new RandomState(seed + 2000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  for (;;) {
    const drawn = Array.from(random.choice(90, 10, { replace: false }), (at) => (at + 5) / 100)
    const scores = drawn.sort((a, b) => b - a)
    const outcomes = scores.map((score) => (random.random() < score ? 1 : 0))
    const positives = outcomes.reduce<number>((sum, value) => sum + value, 0)
    const called = scores.filter((score) => score >= 0.5).length
    const costs = { costFp: one([1, 2, 4]), costFn: one([3, 5, 8]) }
    const test = {
      tpr: one([0.8, 0.9, 0.95]),
      fpr: one([0.02, 0.05, 0.1]),
      prevalence: one([0.005, 0.01, 0.02]),
    }
    if (positives >= 3 && positives <= 6 && called >= 3 && called <= 8 && !scores.includes(0.5)) {
      return { scores, outcomes, ...costs, test }
    }
  }
}

/** Precision, recall, the cheapest cut, and what a low prevalence does. */
export function exercise({ params }: Pick<ThresholdView, 'params'>): Task {
  const { scores, outcomes, costFp, costFn, test } = tenCases(params.seed)
  const called = scores.map((score) => (score >= 0.5 ? 1 : 0))
  const curve = costCurve(outcomes, scores, { falsePositive: costFp, falseNegative: costFn })
  const least = Math.min(...curve.costs)
  const cuts = Array.from(curve.thresholds, (threshold, i) => ({
    value: String(i),
    label: i === 0 ? 'call nothing positive' : `from ${threshold.toFixed(2)} on`,
  }))
  const right = cuts.filter((_, i) => curve.costs[i] === least).map(({ value }) => value)
  const [found, false_] = [test.prevalence * test.tpr, (1 - test.prevalence) * test.fpr]
  const cases = scores.map((score, i) => `${score.toFixed(2)}${outcomes[i] ? '+' : '−'}`).join(', ')
  return {
    prompt: `Ten cases with their scores, + for the positive ones: ${cases}. A false alarm costs ${costFp}, a miss ${costFn}.`,
    fields: [
      numberField(
        'precision',
        'Precision at a threshold of 0.5',
        precisionScore(outcomes, called),
        0.01,
      ),
      numberField('recall', 'Recall at a threshold of 0.5', recallScore(outcomes, called), 0.01),
      {
        ...{ kind: 'choice', id: 'cheapest-cut', label: 'Which cut is cheapest on these ten?' },
        ...{ options: cuts, answer: right },
      },
      numberField(
        'rare-precision',
        `Elsewhere TPR is ${test.tpr}, FPR ${test.fpr}, and ${Number((100 * test.prevalence).toFixed(1))} % are positive. Precision?`,
        found / (found + false_),
        0.005,
      ),
    ],
    explain: `The cheapest cut costs ${least}. With rare positives nearly all alarms come from the many negatives: ${(found * 1e4).toFixed(0)} true and ${(false_ * 1e4).toFixed(0)} false ones in 10,000.`,
  }
}

function numberField(id: string, label: string, answer: number, tolerance: number) {
  const hint = `within ${tolerance}`
  return { kind: 'number' as const, id, label, answer, tolerance, hint }
}
