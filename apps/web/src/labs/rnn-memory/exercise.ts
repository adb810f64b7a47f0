import { RandomState, unrollRecurrent } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { MemoryView } from './model.ts'
import { FELT } from './run.ts'

/** A weight, a gate, numbers of steps, and a claim, by seed. */
export interface Recall {
  readonly w: number
  readonly forget: number
  readonly steps: number
  readonly half: number
  readonly claim: (typeof CLAIMS)[number]
}

const CLAIMS = [
  {
    text: 'A recurrent weight far above 1 with small states makes the gradient',
    ...{
      answer: 'explode',
      why: 'the product of factors above 1 grows; it is clipped in practice',
    },
  },
  {
    text: 'An LSTM remembers longer since its cell is changed by',
    ...{ answer: 'sum', why: 'the way back along a sum is multiplied by the forget gate alone' },
  },
  {
    text: 'A large positive bias of the forget gate at the start of training makes the cell',
    ...{ answer: 'keep', why: 'the gate is near 1 from the first step on' },
  },
] as const

/** Draws the numbers. */
export function recallOf(seed: number): Recall {
  const random = new RandomState(seed + 18_000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  return {
    ...{ w: one([0.5, 0.6, 0.7, 0.75, 0.8, 0.85]), forget: one([2, 2.5, 3, 4]) },
    ...{ steps: one([5, 10, 20]), half: one([10, 20, 50, 100]), claim: one(CLAIMS) },
  }
}

/** The engine's gradients by lag with no input: the slope of tanh is 1 at 0. */
export function lagsOf(w: number, length: number): readonly number[] {
  const plain = {
    ...{ kind: 'rnn' as const, hidden: 1, biases: [0] },
    ...{ inputWeights: [[1]], hiddenWeights: [[w]] },
  }
  const zeros = Array.from({ length }, () => [0])
  return unrollRecurrent(plain, zeros).memory.map(({ hidden }) => hidden)
}

/** The reach of a weight, what a forget gate keeps, the gate for a half-life, and a claim. */
export function exercise({ params }: Pick<MemoryView, 'params'>): Task {
  const { w, forget, steps, half, claim } = recallOf(params.seed)
  const lags = lagsOf(w, 60)
  const reach = lags.findIndex((gradient) => gradient <= FELT) - 1
  const gate = 1 / (1 + Math.exp(-forget))
  return {
    prompt:
      'A plain unit with hardly any input has a slope of tanh near 1, so that a step multiplies the gradient by w. The cell of an LSTM is multiplied by its forget gate, σ(bias).',
    fields: [
      numberField('reach', `Largest lag with a gradient above 0.001 at w = ${w}`, reach, 0),
      numberField(
        'kept',
        `Share of the cell that is left after ${steps} steps, bias ${forget}`,
        gate ** steps,
        0.01,
      ),
      numberField(
        'gate',
        `Forget gate that keeps half of the cell after ${half} steps`,
        0.5 ** (1 / half),
        0.002,
      ),
      choiceField('claim', claim.text, claim.answer, [
        ['explode', 'explode'],
        ['vanish', 'vanish'],
        ['sum', 'a sum, not a product with weights'],
        ['keep', 'keep what it has'],
        ['lose', 'lose what it has'],
      ]),
    ],
    explain: `${w}^${reach} is above 0.001 and ${w}^${reach + 1} is not: ln 0.001 / ln ${w} = ${(Math.log(FELT) / Math.log(w)).toFixed(2)}. σ(${forget}) = ${gate.toFixed(4)}, to the power of ${steps}: ${(gate ** steps).toFixed(3)}. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
