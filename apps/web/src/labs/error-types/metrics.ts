import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import { cheapest, type ErrorView } from './model.ts'
import { params as schema } from './params.ts'
import { costOf } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly specificity: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** What the cells give, and what the mistakes cost. */
export function metrics(view: ErrorView): Metric[] {
  const { state, params, table, states, asking } = view
  const { called, tp, fp, fn, tn } = state
  const known =
    table === null && params.n === defaultsOf(schema).n
      ? RUNS[`${params.scenario}, ${called} called, seed ${params.seed}`]
      : undefined
  const shown = (value: number | null) => (asking ? null : value)
  const share = (part: number, rest: number) =>
    shown(part + rest === 0 ? null : part / (part + rest))
  return [
    {
      label: 'precision: right among those called',
      value: share(tp, fp),
      ...beside(known?.precision),
    },
    { label: 'recall: found among the positives', value: share(tp, fn), ...beside(known?.recall) },
    {
      label: 'specificity: left alone among the negatives',
      value: share(tn, fp),
      ...beside(known?.specificity),
    },
    { label: 'F1', value: share(2 * tp, fp + fn), ...beside(known?.f1) },
    { label: 'accuracy', value: share(tp + tn, fp + fn) },
    { label: 'cost of the mistakes', value: shown(costOf(state, params)), digits: 1 },
    {
      label: 'least cost at any threshold',
      value: costOf(states[cheapest(view)] ?? state, params),
      digits: 1,
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }
