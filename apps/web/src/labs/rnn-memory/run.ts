import {
  type LagGradient,
  RandomState,
  type RecurrentCell,
  type UnrollState,
  unrollRecurrentSteps,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { MemoryParams } from './params.ts'

/** One time step, with what of the first one is still in it. */
export interface MemoryState extends UnrollState {
  /** What the unit keeps: c of an LSTM, h of an RNN. */
  readonly kept: number
}

/** How much of each earlier step is felt at the end. */
export interface MemoryResult {
  readonly memory: readonly LagGradient[]
  /** Gradients of the same length by lag, of what the unit keeps: c of an LSTM, h of an RNN. */
  readonly gradients: readonly number[]
  readonly signal: number
}

/** Weight of the input of the RNN, and of the candidate of the LSTM. */
export const INPUT = 1.5
/** How far the signal opens the input gate. */
export const OPENS = 8

/** The signal is ±1 by seed; what follows is noise. */
export function sequenceOf({ length, noise, seed }: MemoryParams): number[] {
  const random = new RandomState(seed)
  const signal = random.random() < 0.5 ? -1 : 1
  return [signal, ...Array.from(random.normals(length - 1, 0, noise))]
}

/** The cell in plain numbers: gates of an LSTM see |x| through two inputs, x and |x|. */
export function cellOf({ kind, w, forget, input }: MemoryParams): RecurrentCell {
  if (kind === 'rnn')
    return { kind, hidden: 1, inputWeights: [[INPUT], [0]], hiddenWeights: [[w]], biases: [0] }
  return {
    ...{ kind, hidden: 1 },
    // Gates: input, forget, candidate, output. Rows: x, |x|.
    inputWeights: [
      [0, 0, INPUT, 0],
      [OPENS, 0, 0, 0],
    ],
    hiddenWeights: [[0, 0, 0, 0]],
    biases: [input, forget, 0, 4],
  }
}

/** Reads the sequence step by step. */
export function* run({ params }: Given<MemoryParams>): Generator<MemoryState, MemoryResult> {
  const sequence = sequenceOf(params)
  const steps = unrollRecurrentSteps(
    cellOf(params),
    sequence.map((x) => [x, Math.abs(x)]),
  )
  for (;;) {
    const { done, value } = steps.next()
    if (done) {
      const gradients = value.memory
        .slice(0, params.length)
        .map(({ hidden, cell }) => cell ?? hidden)
      return { memory: value.memory, gradients, signal: sequence[0] ?? 1 }
    }
    yield { ...value, kept: value.cell?.[0] ?? value.hidden[0] ?? 0 }
  }
}

/** Below this a gradient teaches nothing. */
export const FELT = 1e-3

/** The largest lag whose gradient is felt, and all smaller ones too. */
export function reachOf(gradients: readonly number[]): number {
  const lost = gradients.findIndex((gradient) => gradient <= FELT)
  return (lost < 0 ? gradients.length : lost) - 1
}

/** The logistic function. */
export const gate = (z: number) => 1 / (1 + Math.exp(-z))
