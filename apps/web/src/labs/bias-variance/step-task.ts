import type { Task } from '../frame/task.ts'
import { average, GRID } from './decompose.ts'
import { type BiasView, modelName } from './model.ts'

/** Where the step by hand looks: x = 0.75. */
export const PLACE = 35

/** How many fits are read off. */
const FITS = 5

/** The next model: mean and variance of five of its fits at a place, and where the total goes. */
export function stepTask({ state, next, params }: BiasView): Task | null {
  if (next === null) return null
  const read = next.fits.slice(0, FITS).map((fit) => fit[PLACE] ?? 0)
  const mean = average(read)
  const variance = average(read.map((value) => (value - mean) ** 2))
  const [now, then] = [state, next].map((one) => one.bias2 + one.variance) as [number, number]
  const name = modelName(params.family, next.level)
  return {
    prompt: `With ${name}, the first five fits say ${read.map((one) => one.toFixed(2)).join(', ')} at x = ${GRID[PLACE]}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'mean', label: 'Their mean' },
        ...{ answer: mean, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'variance', label: 'Their variance (divide by 5)' },
        answer: variance,
        tolerance: Math.max(0.005, 0.03 * variance),
        hint: 'within 0.005 or 3 %',
      },
      {
        ...{ kind: 'choice', id: 'total', label: `Bias² + variance over all x, with ${name}` },
        options: [
          { value: 'falls', label: 'falls' },
          { value: 'rises', label: 'rises' },
        ],
        answer: then === now ? ['falls', 'rises'] : then < now ? 'falls' : 'rises',
      },
    ],
    explain: `Bias² goes from ${state.bias2.toFixed(4)} to ${next.bias2.toFixed(4)}, variance from ${state.variance.toFixed(4)} to ${next.variance.toFixed(4)}: together from ${now.toFixed(4)} to ${then.toFixed(4)}.`,
  }
}
