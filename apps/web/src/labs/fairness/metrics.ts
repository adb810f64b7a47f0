import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { FairView } from './model.ts'
import { alarmGap, bestOf, earned } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly selection: number
  readonly tpr: number
  readonly fpr: number
  readonly precision: number
  readonly value: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The four gaps, the four-fifths rule, and what it earns. */
export function metrics(view: FairView): Metric[] {
  const { state, states, params, table, result } = view
  const known = table === null ? figureOf(view) : undefined
  const { gaps } = state
  const free = Math.max(...result.ways.flat().map((one) => earned(one, params.loss)))
  const value = earned(state, params.loss)
  return [
    { label: 'gap of selection', value: gaps.demographicParity, ...beside(known?.selection) },
    { label: 'gap of true-positive rates', value: gaps.equalOpportunity, ...beside(known?.tpr) },
    { label: 'gap of false-positive rates', value: alarmGap(state), ...beside(known?.fpr) },
    { label: 'gap of precision', value: gaps.predictiveParity, ...beside(known?.precision) },
    {
      ...{ label: 'selection, lower over higher', value: gaps.disparateImpact },
      note: 'four-fifths rule: 0.8',
    },
    {
      ...{ label: 'the loans earn', value, digits: 1 },
      ...beside(params.loss === 1 ? known?.value : undefined),
    },
    {
      ...{ label: 'most by this rule', digits: 1 },
      value: earned(states[bestOf(states, params.loss)] ?? state, params.loss),
    },
    { label: 'most by any of the rules', value: free, digits: 1 },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ params, step }: FairView): Figure | undefined {
  const { baseA, baseB, qualityA, qualityB, rule, seed } = params
  if (baseA !== 60 || baseB !== 35 || qualityA !== 1.6 || qualityB !== 1.6) return undefined
  return FIGURES[`${rule}, seed ${seed}, step ${step}`]
}
