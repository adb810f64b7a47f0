import { RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { BoardView } from './model.ts'
import { type Dart, splitOf } from './run.ts'

const REMEDIES = [
  ['bias', 'another aim: a richer model or better features'],
  ['variance', 'a steadier hand: more data, averaging, regularisation'],
] as const

/** Four darts in whole rings, and a board that is to be judged. */
export interface Case {
  readonly darts: readonly Dart[]
  readonly bias: number
  readonly spread: number
}

/** Draws darts whose mean is a whole ring, and a board on which one part is far larger. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 6000)
  const middle = [random.randint(-2, 3), random.randint(-2, 3)]
  const [a, b, c, d] = [0, 0, 0, 0].map(() => random.randint(1, 4))
  const around = (x = 0, y = 0): Dart => [(middle[0] ?? 0) + x, (middle[1] ?? 0) + y]
  const darts = [
    around(a, b),
    around(-(a ?? 0), -(b ?? 0)),
    around(c, -(d ?? 0)),
    around(-(c ?? 0), d),
  ]
  const off = random.randint(0, 2) === 0
  return {
    darts,
    bias: off ? random.randint(6, 10) / 2 : random.randint(1, 3) / 2,
    spread: off ? random.randint(1, 3) / 2 : random.randint(4, 7) / 2,
  }
}

/** Bias² and variance of four darts, the error of a board, and what would help it most. */
export function exercise({ params }: Pick<BoardView, 'params'>): Task {
  const { darts, bias, spread } = caseOf(params.seed)
  const { bias2, variance } = splitOf(darts)
  const error = bias ** 2 + 2 * spread ** 2
  const helps = bias ** 2 > 2 * spread ** 2 ? 'bias' : 'variance'
  return {
    prompt: `Four darts land at ${darts.map(([x, y]) => `(${x}, ${y})`).join(', ')} rings from the middle. Another hand aims ${bias} ring${bias === 1 ? '' : 's'} off, and each dart strays from its aim by a standard deviation of ${spread} rings in each of the two directions.`,
    fields: [
      numberField('bias2', 'Bias² of the four darts', bias2, 0.01),
      numberField(
        'variance',
        'Their variance (mean squared distance from the mean dart)',
        variance,
        0.01,
      ),
      numberField('error', 'Expected squared distance of a dart of the other hand', error, 0.01),
      choiceField('helps', 'What would help the other hand most?', helps, REMEDIES),
    ],
    explain: `The mean dart is (${splitOf(darts).mean.join(', ')}): bias² ${bias2}, variance ${variance}. The other hand: ${bias}² + 2 · ${spread}² = ${error}; two directions count. Larger is ${helps === 'bias' ? 'bias²' : 'the variance'}.`,
  }
}
