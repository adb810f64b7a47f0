import { sigmoid, tanh } from '../autograd/activations.ts'
import { add, multiply } from '../autograd/elementwise.ts'
import { slice } from '../autograd/indexing.ts'
import { matmul, reshape } from '../autograd/matmul.ts'
import { constant, type Tensor } from '../autograd/tensor.ts'

/** Weights of a recurrent cell on the tape. An LSTM has 4·h columns: input, forget, candidate, output. */
export interface RecurrentWeights {
  readonly input: Tensor // (d, gates·h)
  readonly hidden: Tensor // (h, gates·h)
  readonly biases: Tensor // (gates·h)
}

/** A cell after one time step. */
export interface RecurrentStep {
  readonly hidden: Tensor // h_t, (n, h)
  readonly cell: Tensor | null // c_t, (n, h); null for a plain RNN
  readonly gates: RecurrentGates | null
}

/** What the gates of an LSTM say, each (n, h). */
export interface RecurrentGates {
  readonly input: Tensor // i: how much of the candidate is written
  readonly forget: Tensor // f: how much of the old cell stays
  readonly candidate: Tensor // g: what would be written
  readonly output: Tensor // o: how much of the cell is shown
}

/**
 * Runs a recurrent cell over a batch of sequences, h₀ = c₀ = 0.
 *
 * - `rnn`   h_t = tanh(x_t·W + h_{t−1}·U + b)
 * - `lstm`  (i, f, g, o) = (σ, σ, tanh, σ)(x_t·W + h_{t−1}·U + b); c_t = f⊙c_{t−1} + i⊙g;
 *   h_t = o⊙tanh(c_t). Hochreiter and Schmidhuber 1997 with the forget gate of Gers et al. 2000
 *
 * The gradient through time is the tape's: nothing is cut.
 *
 * @param x  shape (n, length, d)
 * @param weights  see {@link RecurrentWeights}
 * @returns one step a time, in order
 *
 * Cost: length·n·gates·h·(d + h) multiply-adds, and as many steps on the tape.
 * Oracle: torch.json (PyTorch's RNN and LSTM).
 */
export function runRecurrent(
  kind: 'rnn' | 'lstm',
  x: Tensor,
  weights: RecurrentWeights,
): RecurrentStep[] {
  const [n, length] = x.shape
  const steps: RecurrentStep[] = []
  const start = constant(new Float64Array(n * weights.hidden.shape[0]), [
    n,
    weights.hidden.shape[0],
  ])
  let before: RecurrentStep = { hidden: start, cell: kind === 'lstm' ? start : null, gates: null }
  for (let t = 0; t < length; t++) {
    const xt = reshape(slice(x, 1, t, t + 1), [n, x.shape[2]]) // (n, d)
    before = recurrentStep(kind, xt, before, weights)
    steps.push(before)
  }
  return steps
}

/** One time step. See {@link runRecurrent}. @param x  x_t, shape (n, d) */
export function recurrentStep(
  kind: 'rnn' | 'lstm',
  x: Tensor,
  before: RecurrentStep,
  weights: RecurrentWeights,
): RecurrentStep {
  const z = add(
    add(matmul(x, weights.input), matmul(before.hidden, weights.hidden)),
    weights.biases,
  )
  if (kind === 'rnn') return { hidden: tanh(z), cell: null, gates: null }
  const h = before.hidden.shape[1]
  const part = (index: number) => slice(z, 1, index * h, (index + 1) * h)
  const gates = {
    input: sigmoid(part(0)),
    forget: sigmoid(part(1)),
    candidate: tanh(part(2)),
    output: sigmoid(part(3)),
  }
  const kept = multiply(gates.forget, before.cell as Tensor)
  const cell = add(kept, multiply(gates.input, gates.candidate))
  return { hidden: multiply(gates.output, tanh(cell)), cell, gates }
}
