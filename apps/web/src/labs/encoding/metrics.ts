import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { EncodingView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`
const RUNS: Readonly<
  Record<string, { readonly naive: number; readonly folds: number; readonly fresh: number }>
> = figures.runs
const MODELS: Readonly<Record<string, { readonly raw: number; readonly scaled: number }>> =
  figures.models

/** What the id became and what the column seems to predict; or what scaling does to a model. */
export function metrics({ state, params, result, asking }: EncodingView): Metric[] {
  if (state.phase === 'model') {
    const known = MODELS[state.model]
    return [
      { label: 'accuracy, as they are', value: state.raw, digits: 4, ...beside(known?.raw) },
      { label: 'accuracy, standardised', value: state.scaled, digits: 4, ...beside(known?.scaled) },
      { label: 'scaling adds', value: state.scaled - state.raw, digits: 4 },
    ]
  }
  const known = params.data === 'ids' ? figureOf(params) : undefined
  return [
    { label: 'mean of this id', value: asking ? null : state.mean },
    { label: 'number that it becomes', value: asking ? null : state.value },
    { label: 'AUC, own target included', value: result.naive, digits: 4, ...beside(known?.naive) },
    {
      label: 'AUC, encoded by other folds',
      value: result.folds,
      digits: 4,
      ...beside(known?.folds),
    },
    { label: 'AUC on new rows', value: result.fresh, digits: 4, ...beside(known?.fresh) },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** The figures for these settings, if there are any; see `figures.py`. */
function figureOf({ ids, n, real, smooth, seed }: EncodingView['params']) {
  const usual = defaultsOf(schema)
  if (ids !== usual.ids || n !== usual.n || real !== usual.real) return undefined
  return RUNS[`m ${smooth}, seed ${seed}`]
}
