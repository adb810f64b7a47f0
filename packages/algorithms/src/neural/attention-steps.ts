import { causalMask } from '../autograd/masking.ts'
import { constant } from '../autograd/tensor.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireMatrix, requireNumber } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type AttentionPlan, attentionStages } from './attention.ts'

/** Rows of numbers; null stands for a hidden cell (−∞ before the softmax). */
export type MaskedRows = readonly (readonly (number | null)[])[]

/** What is known after one stage of attention; later parts are null until then. */
export interface AttentionState {
  readonly phase: 'scores' | 'scaled' | 'masked' | 'softmax' | 'mix'
  readonly scores: MaskedRows // Q·Kᵀ, (m, n)
  readonly scaled: MaskedRows | null // divided by √d and the temperature
  readonly masked: MaskedRows | null
  readonly weights: MaskedRows | null // rows sum to 1
  readonly mix: MaskedRows | null // weights·V, (m, e)
}

/** What attention gives. */
export interface Attention {
  readonly weights: Matrix // (m, n)
  readonly output: Matrix // (m, e)
}

/** Which keys a query sees, and how sharply. */
export interface AttentionOptions {
  readonly causal?: boolean // query i sees keys j ≤ i; needs m = n; default false
  readonly hidden?: readonly (readonly boolean[])[] // (m, n), true = hidden
  readonly scaled?: boolean // divide by √d, default true
  readonly temperature?: number // divide by this as well, default 1
}

/**
 * Attention with all its stages: scores → scaled → masked → softmax → mix.
 *
 * @param queries  shape (m, d)
 * @param keys  shape (n, d)
 * @param values  shape (n, e)
 * @param options  mask and sharpness
 * @returns five steps with an {@link AttentionState} each, and weights and output
 * @throws {InvalidInput} naming the argument; also when a query would see no key
 *
 * Cost: m·n·(d + e). Source: Vaswani et al. 2017, arXiv:1706.03762.
 */
export function attentionSteps(
  queries: MatrixLike,
  keys: MatrixLike,
  values: MatrixLike,
  options: AttentionOptions = {},
): Steps<AttentionState, Attention> {
  const q = requireMatrix('queries', queries)
  const k = requireMatrix('keys', keys, { columns: q.columns })
  const v = requireMatrix('values', values, { rows: k.rows })
  const temperature = requireNumber('options.temperature', options.temperature ?? 1, { above: 0 })
  const divisor = ((options.scaled ?? true) ? Math.sqrt(q.columns) : 1) * temperature
  return run(q, k, v, { divisor, hidden: maskOf(q.rows, k.rows, options) })
}

/** {@link attentionSteps} run to its end. */
export function attention(
  queries: MatrixLike,
  keys: MatrixLike,
  values: MatrixLike,
  options: AttentionOptions = {},
): Attention {
  return drain(attentionSteps(queries, keys, values, options))
}

function maskOf(m: number, n: number, options: AttentionOptions): boolean[] | null {
  const { causal = false, hidden } = options
  if (causal && m !== n) {
    const wrong = `is true for ${m} queries and ${n} keys`
    throw new InvalidInput('shape', 'options.causal', wrong, 'give as many keys as queries')
  }
  if (hidden && (hidden.length !== m || hidden.some((row) => row.length !== n))) {
    const wrong = 'has another shape than the scores'
    throw new InvalidInput('shape', 'options.hidden', wrong, `give ${m} rows of ${n} booleans`)
  }
  if (!causal && !hidden) return null
  const future = causal ? causalMask(n) : null
  const mask = Array.from({ length: m * n }, (_, cell) => {
    return (future?.[cell] ?? false) || (hidden?.[Math.floor(cell / n)][cell % n] ?? false)
  })
  for (let i = 0; i < m; i++) {
    if (mask.slice(i * n, (i + 1) * n).every(Boolean)) {
      const wrong = `hides every key from query ${i}`
      throw new InvalidInput('range', 'options.hidden', wrong, 'leave it at least one key')
    }
  }
  return mask
}

function* run(
  q: Matrix,
  k: Matrix,
  v: Matrix,
  plan: AttentionPlan,
): Steps<AttentionState, Attention> {
  const tensor = ({ data, rows, columns }: Matrix) => constant(data, [rows, columns])
  const stages = attentionStages(tensor(q), tensor(k), tensor(v), plan)
  let state: AttentionState = {
    phase: 'scores',
    scores: [],
    scaled: null,
    masked: null,
    weights: null,
    mix: null,
  }
  for (;;) {
    const next = stages.next()
    if (next.done) {
      const { weights, mix } = next.value
      return {
        weights: { data: weights.data, rows: q.rows, columns: k.rows },
        output: { data: mix.data, rows: q.rows, columns: v.columns },
      }
    }
    const { name, tensor: made } = next.value
    const field = name === 'softmax' ? 'weights' : name
    state = { ...state, phase: name, [field]: rowsOf(made.data, made.shape[1]) }
    yield state
  }
}

function rowsOf(values: Float64Array, columns: number): (number | null)[][] {
  return Array.from({ length: values.length / columns }, (_, i) =>
    Array.from(values.subarray(i * columns, (i + 1) * columns), (value) =>
      value === Number.NEGATIVE_INFINITY ? null : value + 0,
    ),
  )
}
