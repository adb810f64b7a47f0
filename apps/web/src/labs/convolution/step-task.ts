import type { Task } from '../frame/task.ts'
import { short } from './describe.ts'
import type { ConvolutionView } from './model.ts'

/** The next cell: nine products and their sum. */
export function stepTask({ next, params }: ConvolutionView): Task | null {
  if (next === null) return null
  const { terms, value } = next
  const rows = [0, 1, 2].map((u) => terms.slice(3 * u, 3 * u + 3))
  const listed = (of: 'pixel' | 'weight') =>
    rows.map((row) => row.map((term) => short(term[of])).join(' ')).join(' / ')
  return {
    prompt: `The window of cell ${next.row + 1}, ${next.column + 1} holds ${listed('pixel')}; the filter is ${listed('weight')}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'value', label: 'Sum of the nine products' },
        ...{ answer: value, tolerance: 0.05, hint: 'within 0.05' },
      },
      {
        ...{ kind: 'number', id: 'relu', label: 'and after ReLU' },
        ...{ answer: Math.max(0, value), tolerance: 0.05 },
      },
    ],
    explain: `${
      terms
        .filter(({ product }) => product !== 0)
        .map(
          ({ pixel, weight }) =>
            `${short(pixel)}·${weight < 0 ? `(${short(weight)})` : short(weight)}`,
        )
        .join(' + ') || '0'
    } = ${short(value)}. ${params.kernel === 'identity' ? 'Only the pixel in the middle counts.' : 'Pixels that are alike cancel out where the weights sum to 0.'}`,
  }
}
