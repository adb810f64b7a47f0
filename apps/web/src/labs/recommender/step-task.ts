import type { Task } from '../frame/task.ts'
import { guessOf, type TasteView, userOf } from './model.ts'
import { ratingsOf } from './ratings.ts'

/** The next half-step: a guess from its factors, and which side moves. */
export function stepTask(view: TasteView): Task | null {
  const { state, next, result, params, table } = view
  if (next === null) return null
  const who = userOf(view)
  const { known } = ratingsOf(params, table)
  const item = Math.max(0, (known[who] ?? []).indexOf(false))
  const listed = (factor: readonly number[] = []) =>
    `(${factor.map((one) => one.toFixed(3)).join(', ')})`
  const guess = guessOf(next, result.mean, who, item)
  return {
    prompt: `After the next half-step user ${who + 1} has the factors ${listed(next.users[who])} and item ${item + 1}, which he has not rated, ${listed(next.items[item])}; μ = ${result.mean.toFixed(3)}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'guess', label: 'The rating that is then expected' },
        ...{ answer: guess, tolerance: 0.02, hint: 'μ + u·v, within 0.02' },
      },
      {
        ...{ kind: 'choice', id: 'side', label: 'Which side does this half-step solve?' },
        options: [
          { value: 'users', label: 'the users, with the items held' },
          { value: 'items', label: 'the items, with the users held' },
        ],
        answer: next.phase === 'items' ? 'items' : 'users',
      },
    ],
    explain: `${result.mean.toFixed(3)} + u·v = ${guess.toFixed(3)}. With one side held the other is a ridge regression for each row, so the objective falls from ${state.objective.toFixed(2)} to ${next.objective.toFixed(2)}.`,
  }
}
