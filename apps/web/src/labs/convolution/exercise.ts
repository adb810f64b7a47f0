import { convolutionCell, RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { ConvolutionView } from './model.ts'
import { placesOf } from './pictures.ts'

/** A layer by its numbers, and a small picture, by seed. */
export interface Case {
  readonly side: number
  readonly channels: number
  readonly filters: number
  readonly filter: number
  readonly stride: number
  readonly padding: number
  /** 4 × 4 and 3 × 3 */
  readonly picture: readonly (readonly number[])[]
  readonly kernel: readonly (readonly number[])[]
  readonly at: readonly [row: number, column: number]
}

/** Draws a layer that fits its picture. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const pick = <T>(values: readonly T[]) => values[random.randint(0, values.length)] as T
  const grid = (n: number, low: number, high: number) =>
    Array.from({ length: n }, () => Array.from({ length: n }, () => random.randint(low, high)))
  const filter = pick([3, 5, 7])
  return {
    ...{ side: pick([28, 32, 64, 96]), channels: pick([1, 3, 16]), filters: pick([8, 16, 32]) },
    ...{ filter, stride: pick([1, 2]), padding: pick([0, (filter - 1) / 2]) },
    picture: grid(4, 0, 5),
    kernel: grid(3, -1, 3),
    at: [random.randint(0, 2), random.randint(0, 2)],
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Size, weights, pooled size, and one cell. */
export function exercise({ params }: Pick<ConvolutionView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf(given: Case): Task {
  const { side, channels, filters, filter, stride, padding, picture, kernel, at } = given
  const out = placesOf(side, filter, stride, padding)
  const weights = filters * (filter * filter * channels + 1)
  const cell = convolutionCell([picture], [kernel], { row: at[0], column: at[1] })
  const listed = (grid: Case['picture']) => grid.map((row) => row.join(' ')).join(' / ')
  return {
    prompt: `A layer has ${filters} filters of ${filter} × ${filter} over ${side} × ${side} pixels in ${channels} ${channels === 1 ? 'channel' : 'channels'}, stride ${stride}, padding ${padding}, with a bias each. And a small one: the filter ${listed(kernel)} over the picture ${listed(picture)}, stride 1, no padding.`,
    fields: [
      {
        ...{ kind: 'number', id: 'side', label: 'Side of its map' },
        ...{ answer: out, tolerance: 0, hint: '⌊(n + 2p − f) / s⌋ + 1' },
      },
      {
        ...{ kind: 'number', id: 'weights', label: 'Numbers to learn, biases included' },
        ...{ answer: weights, tolerance: 0 },
      },
      {
        ...{ kind: 'number', id: 'pooled', label: 'Side after 2 × 2 pooling with stride 2' },
        ...{ answer: Math.floor(out / 2), tolerance: 0 },
      },
      {
        ...{ kind: 'number', id: 'cell' },
        label: `Small one: cell in row ${at[0] + 1}, column ${at[1] + 1}`,
        ...{ answer: cell.value, tolerance: 0, hint: 'no flipping: as networks do it' },
      },
    ],
    explain: `⌊(${side} + ${2 * padding} − ${filter}) / ${stride}⌋ + 1 = ${out}; ${filters} · (${filter}² · ${channels} + 1) = ${weights}, whatever the size of the picture; the cell is ${cell.terms
      .map(({ product }) => product)
      .join(' + ')
      .replaceAll('+ -', '− ')} = ${cell.value}.`,
  }
}
