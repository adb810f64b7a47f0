import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { TasteView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly seen: number
  readonly hidden: number
  readonly popular: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Errors on known and hidden ratings, beside what needs no factors. */
export function metrics({ state, result, params, table, step, total }: TasteView): Metric[] {
  const known = table === null && step === total - 1 ? figureOf(params) : undefined
  return [
    { label: 'RMSE on known ratings', value: state.rmse, digits: 4, ...beside(known?.seen) },
    { label: 'RMSE on hidden ratings', value: state.hidden, digits: 4, ...beside(known?.hidden) },
    {
      label: 'of guessing the item’s mean',
      value: result.popular,
      digits: 4,
      ...beside(known?.popular),
    },
    { label: 'objective', value: state.objective, digits: 2, note: 'no half-step can raise it' },
    { label: 'mean rating μ', value: result.mean },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-8 } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ rank, lambda, users, items, known, seed }: TasteView['params']) {
  const usual = defaultsOf(schema)
  if (users !== usual.users || items !== usual.items || known !== usual.known) return undefined
  return RUNS[`k ${rank}, lambda ${lambda}, seed ${seed}`]
}
