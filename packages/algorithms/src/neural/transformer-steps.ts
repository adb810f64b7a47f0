import { constant, type Tensor } from '../autograd/tensor.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireMatrix, requireRandomState } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { type Initialisation, requireInitialisation } from './initialisation.ts'
import type { NamedArray } from './layers.ts'
import { type BlockStage, blockStages, makeBlock } from './transformer.ts'

/** One stage of a transformer block. */
export interface TransformerState {
  readonly phase: BlockStage['name']
  readonly shape: readonly number[] // (length, units), or (heads, length, …) inside the attention
  readonly values: readonly (number | null)[] // row-major; null where the future is hidden
}

/** What a block gives. */
export interface TransformerResult {
  readonly output: Matrix // (length, d)
  readonly attention: readonly Matrix[] // (length, length) a head, rows sum to 1
}

/** A block, fresh or trained. */
export interface TransformerOptions {
  readonly heads?: number // divides d, default 1
  readonly causal?: boolean // default false
  readonly expansion?: number // default 4
  readonly initialisation?: Initialisation // of a fresh block, default xavier-normal
  readonly randomState?: number | RandomState // of a fresh block, default 0
  /** Parameters of a trained block: the arrays of its layer, names without the path. */
  readonly arrays?: readonly NamedArray[]
}

/**
 * A transformer block, stage by stage: norm, queries, keys, values, scores, scaled, masked, softmax,
 * mix, joined, projected, residual, norm, expanded, activated, contracted, residual.
 *
 * @param x  shape (length, d)
 * @param options  see {@link TransformerOptions}
 * @returns steps with a {@link TransformerState} each; see `blockStages` for the formulas
 * @throws {InvalidInput} naming `x` or `options.…`
 */
export function transformerBlockSteps(
  x: MatrixLike,
  options: TransformerOptions = {},
): Steps<TransformerState, TransformerResult> {
  const rows = requireMatrix('x', x)
  const d = rows.columns
  const heads = requireInteger('options.heads', options.heads ?? 1, { min: 1 })
  if (d % heads !== 0) {
    const wrong = `is ${heads}, which does not divide ${d} columns`
    throw new InvalidInput('range', 'options.heads', wrong, 'give a divisor')
  }
  const expansion = requireInteger('options.expansion', options.expansion ?? 4, { min: 1 })
  const { initialisation = { kind: 'xavier-normal' }, causal = false } = options
  requireInitialisation(initialisation)
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const { weights, parameters } = makeBlock(d, expansion, { initialisation, rng })
  if (options.arrays) take(options.arrays, parameters)
  const input = constant(rows.data, [1, rows.rows, d])
  return stages(blockStages(input, weights, heads, causal), rows)
}

/** {@link transformerBlockSteps} run to its end. */
export function transformerBlock(
  x: MatrixLike,
  options: TransformerOptions = {},
): TransformerResult {
  return drain(transformerBlockSteps(x, options))
}

function take(
  arrays: readonly NamedArray[],
  parameters: readonly { readonly name: string; readonly tensor: Tensor }[],
): void {
  for (const { name, tensor } of parameters) {
    const given = arrays.find((array) => array.name === name)
    if (given?.data.length !== tensor.data.length) {
      const wrong = given ? `${name} has ${given.data.length} values` : `lacks ${name}`
      const instead = `give ${name} of shape [${tensor.shape}]`
      throw new InvalidInput('shape', 'options.arrays', wrong, instead)
    }
    tensor.data.set(given.data)
  }
}

function* stages(
  run: Generator<BlockStage, Tensor, void>,
  { rows }: Matrix,
): Steps<TransformerState, TransformerResult> {
  let attention: Matrix[] = []
  for (;;) {
    const next = run.next()
    if (next.done) {
      const { data, shape } = next.value
      return { output: { data, rows, columns: shape[2] }, attention }
    }
    const { name, tensor } = next.value
    if (name === 'softmax') attention = headsOf(tensor, rows)
    yield {
      phase: name,
      shape: tensor.shape.slice(1), // the batch of one is left out
      values: Array.from(tensor.data, (v) => (v === Number.NEGATIVE_INFINITY ? null : v + 0)),
    }
  }
}

function headsOf(weights: Tensor, length: number): Matrix[] {
  const cells = length * length
  return Array.from({ length: weights.shape[1] }, (_, head) => ({
    data: weights.data.slice(head * cells, (head + 1) * cells),
    rows: length,
    columns: length,
  }))
}
