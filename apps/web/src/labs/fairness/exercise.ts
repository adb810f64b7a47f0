import { fairnessGaps, groupRates, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { FairView } from './model.ts'

/** Counts of two groups, rates that are to be shared, and a claim, by seed. */
export interface Case {
  /** True positives, false positives, false negatives, true negatives of A and B. */
  readonly counts: readonly (readonly [number, number, number, number])[]
  readonly tpr: number
  readonly fpr: number
  readonly base: number
  readonly claim: Claim
}

interface Claim {
  readonly text: string
  readonly holds: 'yes' | 'no'
  readonly why: string
}

const CLAIMS: readonly Claim[] = [
  {
    text: 'Base rates differ and the score is not perfect. Equal TPR, equal FPR and equal precision can hold at once.',
    ...{ holds: 'no', why: 'TPR, FPR and the base rate fix the precision' },
  },
  {
    text: 'The model does not see the group, so its decisions have the same rates in both.',
    ...{ holds: 'no', why: 'other features stand in for the group, and base rates differ' },
  },
  {
    text: 'With a perfect score all four gaps but that of selection can be 0 although base rates differ.',
    ...{ holds: 'yes', why: 'TPR is 1, FPR 0 and precision 1 in both' },
  },
  {
    text: 'A score that is calibrated in both groups can still have very different false-positive rates at one threshold.',
    ...{ holds: 'yes', why: 'the group with more high scores has more of them on both sides' },
  },
  {
    text: 'Equal selection rates mean that qualified people of both groups are selected as often.',
    ...{ holds: 'no', why: 'that is equal opportunity; selection does not look at the outcome' },
  },
]

/** Draws the case. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 9000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  const group = () => {
    const positives = 10 * random.randint(2, 8)
    const negatives = 100 - positives
    const tp = Math.round(positives * one([0.5, 0.6, 0.7, 0.8, 0.9]))
    const fp = Math.round(negatives * one([0.1, 0.2, 0.3, 0.4]))
    return [tp, fp, positives - tp, negatives - fp] as const
  }
  for (;;) {
    const counts = [group(), group()]
    const [a, b] = counts
    if (!a || !b || a[0] + a[2] === b[0] + b[2] || a[0] + a[1] === b[0] + b[1]) continue
    const rates = { tpr: one([0.7, 0.8, 0.9]), fpr: one([0.1, 0.2, 0.3]) }
    return { counts, ...rates, base: one([0.1, 0.2, 0.3, 0.5]), claim: one(CLAIMS) }
  }
}

/** The engine's gaps of the counts. */
export function gapsOfCase({ counts }: Pick<Case, 'counts'>) {
  const people = counts.flatMap(([tp, fp, fn, tn], group) => [
    ...Array.from({ length: tp }, () => [1, 1, group] as const),
    ...Array.from({ length: fp }, () => [0, 1, group] as const),
    ...Array.from({ length: fn }, () => [1, 0, group] as const),
    ...Array.from({ length: tn }, () => [0, 0, group] as const),
  ])
  const column = (k: 0 | 1 | 2) => people.map((person) => person[k])
  return fairnessGaps(groupRates(column(0), column(1), column(2)))
}

/** Two gaps, the precision that equal odds leave, and a claim. */
export function exercise({ params }: Pick<FairView, 'params'>): Task {
  const drawn = caseOf(params.seed)
  const { counts, tpr, fpr, base, claim } = drawn
  const gaps = gapsOfCase(drawn)
  const words = counts.map(
    ([tp, fp, fn, tn], g) =>
      `${'AB'[g]}: ${tp} rightly and ${fp} wrongly selected, ${fn} wrongly and ${tn} rightly not`,
  )
  const precision = (base * tpr) / (base * tpr + (1 - base) * fpr)
  return {
    prompt: `Two groups of 100. ${words.join('. ')}.`,
    fields: [
      numberField('tpr-gap', 'Gap of the true-positive rates', gaps.equalOpportunity ?? 0, 0.005),
      numberField(
        'impact',
        'Lower selection rate over the higher',
        gaps.disparateImpact ?? 0,
        0.01,
      ),
      numberField(
        'precision',
        `Elsewhere both groups get TPR ${tpr} and FPR ${fpr}. Precision in the one with base rate ${100 * base} %`,
        precision,
        0.01,
      ),
      choiceField('claim', `True? ${claim.text}`, claim.holds, [
        ['yes', 'yes'],
        ['no', 'no'],
      ]),
    ],
    explain: `Precision is π·TPR / (π·TPR + (1 − π)·FPR) = ${precision.toFixed(3)}: with the same TPR and FPR another base rate π gives another precision. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
