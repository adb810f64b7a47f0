import { plainVector } from '../autograd/plain.ts'
import { backward, constant, parameter, type Tensor } from '../autograd/tensor.ts'
import { requireInteger, requireMatrix, requireOneOf, requireVector } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type RecurrentStep, type RecurrentWeights, recurrentStep } from './recurrent.ts'

/** A recurrent cell in plain numbers. */
export interface RecurrentCell {
  readonly kind: 'rnn' | 'lstm'
  readonly hidden: number // h
  readonly inputWeights: MatrixLike // (d, gates·h); gates of an LSTM: input, forget, candidate, output
  readonly hiddenWeights: MatrixLike // (h, gates·h)
  readonly biases: VectorLike // (gates·h)
}

/** The cell after one time step. */
export interface UnrollState {
  readonly phase: 'step'
  readonly t: number // 1-based
  readonly input: readonly number[] // x_t
  readonly hidden: readonly number[] // h_t
  readonly cell: readonly number[] | null // c_t; null for an RNN
  readonly gates: {
    readonly input: readonly number[]
    readonly forget: readonly number[]
    readonly candidate: readonly number[]
    readonly output: readonly number[]
  } | null
}

/** A whole run of a cell over one sequence. */
export interface Unrolled {
  readonly hidden: Matrix // (length, h)
  readonly cell: Matrix | null
  /** How much of each earlier state is still felt at the end; index = lag, 0 … length. */
  readonly memory: readonly LagGradient[]
}

/** The gradient of the last state with respect to one `lag` steps before. */
export interface LagGradient {
  readonly lag: number
  /** ‖∂h_T/∂h_{T−lag}‖_F: through the hidden state of that time, and all that follows from it. */
  readonly hidden: number
  /** ‖∂c_T/∂c_{T−lag}‖_F; null for an RNN. Along the cell alone it is the product of the forget gates. */
  readonly cell: number | null
}

/**
 * A recurrent cell over one sequence, one state a time step; see `runRecurrent` for the formulas.
 *
 * @param cell  kind and weights
 * @param sequence  x, shape (length, d)
 * @returns steps with an {@link UnrollState} each, and all states with the memory of the end
 * @throws {InvalidInput} naming `cell.…` or `sequence`
 *
 * Cost: length·gates·h·(d + h), and 2·h backward passes for the memory.
 */
export function unrollRecurrentSteps(
  cell: RecurrentCell,
  sequence: MatrixLike,
): Steps<UnrollState, Unrolled> {
  requireOneOf('cell.kind', cell.kind, ['rnn', 'lstm'])
  const h = requireInteger('cell.hidden', cell.hidden, { min: 1 })
  const width = (cell.kind === 'lstm' ? 4 : 1) * h
  const input = requireMatrix('cell.inputWeights', cell.inputWeights, { columns: width })
  const hidden = requireMatrix('cell.hiddenWeights', cell.hiddenWeights, {
    rows: h,
    columns: width,
  })
  const biases = requireVector('cell.biases', cell.biases, { length: width })
  const x = requireMatrix('sequence', sequence, { columns: input.rows })
  const weights = {
    input: constant(input.data, [input.rows, width]),
    hidden: constant(hidden.data, [h, width]),
    biases: constant(biases),
  }
  return walk(cell.kind, h, weights, x)
}

/** {@link unrollRecurrentSteps} run to its end. */
export function unrollRecurrent(cell: RecurrentCell, sequence: MatrixLike): Unrolled {
  return drain(unrollRecurrentSteps(cell, sequence))
}

function* walk(
  kind: RecurrentCell['kind'],
  h: number,
  weights: RecurrentWeights,
  x: Matrix,
): Steps<UnrollState, Unrolled> {
  // The start is a parameter, so that the tape records the way back to it.
  const hidden = parameter(new Float64Array(h), [1, h])
  const cell = kind === 'lstm' ? parameter(new Float64Array(h), [1, h]) : null
  const steps: RecurrentStep[] = [{ hidden, cell, gates: null }]
  for (let t = 0; t < x.rows; t++) {
    const xt = constant(x.data.slice(t * x.columns, (t + 1) * x.columns), [1, x.columns])
    const step = recurrentStep(kind, xt, steps[t], weights)
    steps.push(step)
    yield stateOf(step, xt, t + 1)
  }
  const stack = (of: (step: RecurrentStep) => Tensor | null): Matrix => ({
    data: Float64Array.from(steps.slice(1).flatMap((step) => Array.from(of(step)?.data ?? []))),
    rows: x.rows,
    columns: h,
  })
  return {
    hidden: stack((step) => step.hidden),
    cell: kind === 'lstm' ? stack((step) => step.cell) : null,
    memory: memoryOf(steps, h),
  }
}

function stateOf(step: RecurrentStep, x: Tensor, t: number): UnrollState {
  const { gates } = step
  return {
    phase: 'step',
    t,
    input: plainVector(x.data),
    hidden: plainVector(step.hidden.data),
    cell: step.cell && plainVector(step.cell.data),
    gates: gates && {
      input: plainVector(gates.input.data),
      forget: plainVector(gates.forget.data),
      candidate: plainVector(gates.candidate.data),
      output: plainVector(gates.output.data),
    },
  }
}

/** Rows of the Jacobians by one backward pass for each unit of the last state. */
function memoryOf(steps: readonly RecurrentStep[], h: number): LagGradient[] {
  const hidden = squares(steps, h, (step) => step.hidden)
  const cell = steps[0].cell ? squares(steps, h, (step) => step.cell as Tensor) : null
  return steps
    .map((_, t) => ({
      lag: steps.length - 1 - t,
      hidden: Math.sqrt(hidden[t]),
      cell: cell && Math.sqrt(cell[t]),
    }))
    .reverse()
}

function squares(
  steps: readonly RecurrentStep[],
  h: number,
  of: (step: RecurrentStep) => Tensor,
): Float64Array {
  const sums = new Float64Array(steps.length)
  for (let unit = 0; unit < h; unit++) {
    for (const step of steps) of(step).gradient = null
    const seed = new Float64Array(h)
    seed[unit] = 1
    backward(of(steps[steps.length - 1]), seed)
    steps.forEach((step, t) => {
      for (const g of of(step).gradient ?? []) sums[t] += g * g
    })
  }
  return sums
}
