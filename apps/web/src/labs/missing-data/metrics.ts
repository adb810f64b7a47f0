import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { GapView } from './model.ts'
import { params as schema } from './params.ts'
import type { Moments } from './rows.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`
const RUNS: Readonly<Record<string, Moments>> = figures.runs

/** The moments of y by this method, and in truth. */
export function metrics({ state, result, params, table, asking }: GapView): Metric[] {
  const known = table === null ? figureOf(params, state.share) : undefined
  const now = state.by[params.method]
  const { truth } = result
  const hidden = (value: number) => (asking ? null : value)
  return [
    {
      label: 'mean of y',
      value: hidden(now.mean),
      digits: 4,
      ...beside(known?.mean),
      note: `in truth ${truth.mean.toFixed(4)}`,
    },
    {
      label: 'deviation of y',
      value: hidden(now.deviation),
      digits: 4,
      ...beside(known?.deviation),
      note: `in truth ${truth.deviation.toFixed(4)}`,
    },
    {
      label: 'correlation with x',
      value: hidden(now.correlation),
      digits: 4,
      ...beside(known?.correlation),
      note: `in truth ${truth.correlation.toFixed(4)}`,
    },
    {
      label: 'rows that are used',
      value: params.method === 'drop' ? params.n - state.count : params.n,
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }

/** scikit-learn's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ mechanism, method, r, n, seed }: GapView['params'], share: number) {
  const usual = defaultsOf(schema)
  if (r !== usual.r || n !== usual.n) return undefined
  return RUNS[`${mechanism}, ${method}, ${Math.round(100 * share)} %, seed ${seed}`]
}
