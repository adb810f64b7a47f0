import { attention, RandomState } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import type { AttentionView } from './model.ts'

/** A query, three keys with a value each, and a length, by seed. */
export interface Look {
  readonly query: readonly number[]
  readonly keys: readonly (readonly number[])[]
  readonly values: readonly number[]
  readonly long: number
}

/** Draws small whole numbers; the scores differ. */
export function lookOf(seed: number): Look {
  const random = new RandomState(seed + 11_000)
  const vector = () => Array.from({ length: 4 }, () => random.randint(-1, 3))
  for (;;) {
    const [query, ...keys] = [vector(), vector(), vector(), vector()]
    if (!query) continue
    const scores = keys.map((key) => key.reduce((sum, k, j) => sum + k * (query[j] ?? 0), 0))
    const far = Math.max(...scores) - Math.min(...scores)
    if (new Set(scores).size < 3 || far > 7) continue
    const values = Array.from({ length: 3 }, () => 10 * random.randint(0, 10))
    if (new Set(values).size < 3) continue
    return { query, keys, values, long: [16, 36, 64, 100, 144, 256][random.randint(0, 6)] ?? 64 }
  }
}

/** Engine's weights and output; the last key may be hidden. */
export function looked({ query, keys, values }: Look, hideLast: boolean) {
  const hidden = [keys.map((_, j) => hideLast && j === keys.length - 1)]
  const found = attention(
    [[...query]],
    keys.map((key) => [...key]),
    values.map((value) => [value]),
    { hidden },
  )
  return { weights: Array.from(found.weights.data), output: found.output.data[0] ?? 0 }
}

/** A weight, the output, the same with the future hidden, and why √d. */
export function exercise({ params }: Pick<AttentionView, 'params'>): Task {
  const look = lookOf(params.seed)
  const { query, keys, values, long } = look
  const [open, causal] = [looked(look, false), looked(look, true)]
  const words = keys.map((key, j) => `k${j + 1} = (${key.join(', ')}) with value ${values[j]}`)
  return {
    prompt: `One query q = (${query.join(', ')}) looks at ${words.join('; ')}. Scores are divided by √d.`,
    fields: [
      numberField('weight', 'Weight of the first key', open.weights[0] ?? 0, 0.01),
      numberField('output', 'Output of the query', open.output, 0.5),
      numberField(
        'causal',
        'The third key is in the future and hidden. Weight of the first key now',
        causal.weights[0] ?? 0,
        0.01,
      ),
      numberField(
        'spread',
        `Entries of q and k are independent, with mean 0 and variance 1, d = ${long}. Standard deviation of q · k before the division`,
        Math.sqrt(long),
        0.1,
      ),
    ],
    explain: `The weights are ${open.weights.map((w) => w.toFixed(3)).join(', ')}; hidden: ${causal.weights.map((w) => w.toFixed(3)).join(', ')}. q · k is a sum of d products of variance 1: its variance is d, and √d takes it back to 1.`,
  }
}
