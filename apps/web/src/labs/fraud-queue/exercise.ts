import { costThreshold, RandomState, reviewQueue } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import type { FraudView } from './model.ts'

/** Ten payments, a team of three, and reports that come late, by seed. */
export interface TenPayments {
  readonly p: readonly number[]
  readonly amounts: readonly number[]
  readonly reviewCost: number
  /** Costs of a false alarm and of a missed fraud. */
  readonly alarm: number
  readonly miss: number
  /** Reported frauds of a day's payments, and the share of reports that is due by now. */
  readonly reported: number
  readonly due: number
}

/** Reviews that the team can do. */
export const PLACES = 3

/** Draws payments whose three best differ from the three most probable and from the largest. */
export function tenPayments(seed: number): TenPayments {
  const random = new RandomState(seed + 6000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  for (;;) {
    const p = Array.from({ length: 10 }, () => one([0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.9]))
    const amounts = Array.from({ length: 10 }, () => one([20, 50, 80, 150, 300, 600, 900, 2000]))
    const worth = p.map((chance, i) => chance * (amounts[i] ?? 0)).sort((a, b) => b - a)
    const sets = (['expected-loss', 'probability', 'amount'] as const).map((rank) => {
      const { reviewed } = reviewQueue(p, amounts, { rank, capacity: PLACES })
      return [...reviewed].sort((a, b) => a - b).join()
    })
    const clear = (worth[PLACES - 1] ?? 0) > (worth[PLACES] ?? 0) + 1 && (worth[2] ?? 0) > 25
    if (!clear || sets[0] === sets[1] || sets[0] === sets[2]) continue
    return {
      ...{ p, amounts, reviewCost: one([5, 10, 20]), alarm: one([5, 10, 20, 40]) },
      ...{
        miss: one([200, 400, 500, 900]),
        reported: one([6, 9, 12, 15]),
        due: one([0.2, 0.3, 0.6]),
      },
    }
  }
}

/** Whom to review, what it saves, from where acting pays, and how many frauds there are. */
export function exercise({ params }: Pick<FraudView, 'params'>): Task {
  const { p, amounts, reviewCost, alarm, miss, reported, due } = tenPayments(params.seed)
  const queue = reviewQueue(p, amounts, { capacity: PLACES, reviewCost })
  const listed = p.map((chance, i) => `${i + 1}: ${amounts[i]} € at ${chance}`).join('; ')
  const best = queue.reviewed.map((i) => i + 1)
  const threshold = costThreshold({ falsePositive: alarm, falseNegative: miss })
  return {
    prompt: `Ten payments with the probability of fraud: ${listed}. The team reviews ${PLACES}; a review costs ${reviewCost} € and saves the amount if it is fraud.`,
    fields: [
      {
        ...{ kind: 'set', id: 'review', label: `Which ${PLACES} are reviewed?`, answer: best },
        hint: 'their numbers, joined by commas',
      },
      numberField('saving', 'Expected saving of the three, after costs', queue.total, 1),
      numberField(
        'threshold',
        `Elsewhere a false alarm costs ${alarm} € and a missed fraud ${miss} €. From which probability on is it cheaper to act?`,
        threshold,
        0.002,
      ),
      numberField(
        'frauds',
        `${reported} frauds of Monday’s payments are reported; by now ${100 * due} % of reports are due. How many were there, at best guess?`,
        reported / due,
        0.5,
      ),
    ],
    explain: `Ranked by p · amount the best are ${best.join(', ')}. Acting pays where p · ${miss} > (1 − p) · ${alarm}, from ${threshold.toFixed(4)} on. What is not reported yet is not honest yet: ${reported} / ${due}.`,
  }
}
