import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { DriftView } from './model.ts'
import { params as schema } from './params.ts'
import { knownWeek, testOf } from './run.ts'

const FROM = `scipy ${figures.versions.scipy}`

interface Figure {
  readonly psi: number
  readonly ks: number
  readonly p: number
  readonly accuracy: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** The week: index, test, and the accuracy where it is known. */
export function metrics(view: DriftView): Metric[] {
  const { state, states, params, table, asking } = view
  const { week } = state
  const known = table === null ? figureOf(params, week) : undefined
  const at = knownWeek(week, params.delay)
  const test = testOf(view, week, params.feature)
  const name = params.feature === 'used' ? 'x₁' : 'x₂'
  const newest = at === null ? null : (states[at - 1]?.accuracy ?? null)
  return [
    {
      label: `PSI of ${name}`,
      value: asking ? null : state[params.feature].value,
      digits: 4,
      ...beside(known?.psi),
    },
    { label: `KS distance D of ${name}`, value: test.statistic, digits: 4, ...beside(known?.ks) },
    { label: 'its p value', value: test.pValue, digits: 4, ...beside(known?.p, 1e-9) },
    {
      label: 'accuracy, newest known',
      ...{ value: newest, digits: 4, note: at === null ? 'no labels yet' : `of week ${at}` },
      ...(params.delay === 0 ? beside(known?.accuracy) : {}),
    },
  ]
}

const beside = (value: number | undefined, tolerance = 1e-9) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** SciPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf(params: DriftView['params'], week: number): Figure | undefined {
  const { kind, feature, seed, size, n, bins } = params
  const usual = defaultsOf(schema)
  if (size !== usual.size || n !== usual.n || bins !== usual.bins) return undefined
  return RUNS[`${kind}, ${feature}, week ${week}, seed ${seed}`]
}
