import { choiceField, numberField, type Task } from '../frame/task.ts'
import { euros, type FraudView } from './model.ts'
import { RANK_NAMES } from './params.ts'

/** Places in the queue behind the next one that are offered beside it. */
const BEHIND = [0, 2, 5, 11, 23]

/** Who is next? */
export function stepTask({ state, next, params, result }: FraudView): Task | null {
  if (next === null || next.last === null) return null
  const { order } = result.ranked[params.rank]
  const { p, amounts } = result.cases
  const offered = BEHIND.flatMap((behind) => order[state.reviewed + behind] ?? [])
  const right = next.last
  const worth = (i: number) => (p[i] ?? 0) * (amounts[i] ?? 0)
  const key = { probability: p, amount: amounts, 'expected-loss': p.map((_, i) => worth(i)) }
  const by = key[params.rank]
  const tied = offered.filter((i) => by[i] === by[right]).map(String)
  const name = (i: number) => `${euros(amounts[i] ?? 0)} at p = ${(p[i] ?? 0).toFixed(4)}`
  return {
    prompt: `The queue is ranked by ${RANK_NAMES[params.rank]}. Which of these is reviewed next, and what does the model expect of it?`,
    fields: [
      choiceField(
        'next',
        'Reviewed next',
        tied,
        [...offered].sort((a, b) => a - b).map((i) => [String(i), name(i)] as const),
      ),
      numberField(
        'expected',
        `Expected saving of the one that is next, less ${euros(params.cost)} for the review`,
        worth(right) - params.cost,
        Math.max(0.5, 0.02 * worth(right)),
      ),
    ],
    explain: `${name(right)}: expected loss ${worth(right).toFixed(2)} €, less ${params.cost} €.`,
  }
}
