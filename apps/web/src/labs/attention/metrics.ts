import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { type AttentionView, divisorOf, entropyOf } from './model.ts'
import { rowOf } from './vectors.ts'

const FROM = `SciPy ${figures.versions.scipy}`

interface Figure {
  readonly weights: readonly (readonly number[])[]
  readonly mix: readonly (readonly number[])[]
  readonly spread: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** How the row looks, and what comes out. */
export function metrics(view: AttentionView): Metric[] {
  const { state, params, result, asking } = view
  const row = rowOf(params, result.heads[0]?.q.length ?? 1)
  const known = figureOf(view)
  const weights = state.weights?.[row] ?? null
  const mix = state.mix?.[row] ?? null
  const most = weights && Math.max(...weights.map((w) => w ?? 0))
  const theirs = known && weights ? known.weights[row] : undefined
  return [
    { label: 'scores are divided by', value: divisorOf(view) },
    {
      ...{ label: 'standard deviation of all scores', value: spreadOf(state.scores) },
      ...beside(known?.spread),
    },
    {
      ...{ label: 'largest weight of the row', value: asking ? null : most },
      ...beside(theirs && Math.max(...theirs)),
    },
    {
      ...{ label: 'entropy of the row', value: weights && entropyOf(weights), unit: 'bits' },
      ...beside(theirs && entropyOf(theirs)),
    },
    ...[0, 1].map((j) => ({
      ...{ label: `output, entry ${j + 1}`, value: mix?.[j] ?? null },
      ...beside(mix ? known?.mix[row]?.[j] : undefined),
    })),
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

function spreadOf(rows: AttentionView['state']['scores']): number {
  const all = rows.flat().map((value) => value ?? 0)
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  return Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)
}

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ params, state }: AttentionView): Figure | undefined {
  const { data, d, scaled, causal, temperature, seed } = params
  if (data !== 'random' || temperature !== 1 || state.head > 0) return undefined
  return FIGURES[`d = ${d}${scaled ? ', scaled' : ''}${causal ? ', causal' : ''}, seed ${seed}`]
}
