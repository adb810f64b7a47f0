import { type AttentionState, attention, attentionSteps, RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { AttentionParams } from './params.ts'
import { headsOf, SET_ROW, type Vectors } from './vectors.ts'

/** One stage of one head. */
export interface HeadState extends AttentionState {
  /** From 0. */
  readonly head: number
}

/** The vectors of every head. */
export interface AttentionResult {
  readonly heads: readonly Vectors[]
}

const rows = (of: Vectors['q']) => of.map((row) => [...row])

/** Five stages for each head. */
export function* run({ params }: Given<AttentionParams>): Generator<HeadState, AttentionResult> {
  const { scaled, causal, temperature } = params
  const heads = headsOf(params, SET_ROW)
  for (const [head, { q, k, v }] of heads.entries()) {
    const options = { scaled, causal, temperature }
    for (const state of attentionSteps(rows(q), rows(k), rows(v), options)) {
      yield { ...state, head }
    }
  }
  return { heads }
}

/** Mean largest weight by d, with and without the division. */
export interface Sharpness {
  readonly d: readonly number[]
  readonly plain: readonly number[]
  readonly scaled: readonly number[]
}

const KEYS = 5
const QUERIES = 400

/** Random vectors of growing length. */
export function* extras({ params }: Given<AttentionParams>): Generator<unknown, Sharpness> {
  const lengths = [2, 4, 8, 16, 32, 64, 128]
  const found = { plain: [] as number[], scaled: [] as number[] }
  for (const d of lengths) {
    const random = new RandomState(params.seed + 20_000)
    const draw = (n: number) => Array.from({ length: n }, () => Array.from(random.normals(d)))
    const [k, q] = [draw(KEYS), draw(QUERIES)]
    for (const scaled of [false, true]) {
      const { weights } = attention(q, k, k, { scaled, temperature: params.temperature })
      const largest = q.map((_, i) => Math.max(...weights.data.subarray(i * KEYS, (i + 1) * KEYS)))
      const mean = largest.reduce((sum, one) => sum + one, 0) / largest.length
      found[scaled ? 'scaled' : 'plain'].push(mean)
      yield null
    }
  }
  return { d: lengths, ...found }
}
