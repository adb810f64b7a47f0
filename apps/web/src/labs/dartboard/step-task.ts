import { numberField, type Task } from '../frame/task.ts'
import type { BoardView } from './model.ts'

/** The next dart: its squared distance, and the new mean of them. */
export function stepTask({ state, next, result }: BoardView): Task | null {
  const dart = result.boards[0]?.darts[state.count]
  const [now, after] = [state.splits[0], next?.splits[0]]
  if (next === null || dart === undefined || !now || !after) return null
  const [x, y] = dart.map((one) => Number(one.toFixed(1)))
  const squared = dart[0] ** 2 + dart[1] ** 2
  return {
    prompt: `The next dart on your board lands ${x} rings to the right of the middle and ${y} above it. The mean squared distance of the ${state.count} darts so far is ${now.error.toFixed(2)}.`,
    fields: [
      numberField(
        'squared',
        'Squared distance of this dart from the middle',
        squared,
        tolerance(squared),
      ),
      numberField(
        'error',
        `Mean squared distance of ${next.count} darts`,
        after.error,
        tolerance(squared) / 2,
      ),
    ],
    explain: `${x}² + ${y}² ≈ ${squared.toFixed(2)}; (${state.count} · ${now.error.toFixed(2)} + ${squared.toFixed(2)}) / ${next.count} = ${after.error.toFixed(2)}, of which bias² is ${after.bias2.toFixed(2)} and variance ${after.variance.toFixed(2)}.`,
  }
}

/** The places are told with one digit: a tenth of a ring times the distance may be lost. */
const tolerance = (squared: number) => Number((0.1 + 0.2 * Math.sqrt(squared)).toFixed(1))
