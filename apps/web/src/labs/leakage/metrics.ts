import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { LeakView } from './model.ts'
import { average } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly before: number
  readonly within: number
  readonly later: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** Both scores, what comes later, and why. */
export function metrics({ state, result, params }: LeakView): Metric[] {
  const known = figureOf(params)
  return [
    { label: 'chosen before the split', value: result.before, ...beside(known?.before) },
    { label: 'chosen within each fold', value: result.within, ...beside(known?.within) },
    { label: 'on 1000 later rows', value: result.later, ...beside(known?.later) },
    { label: 'the leak adds', value: result.before - result.within },
    { label: 'this fold: r held out, before', value: average(state.before.held) },
    { label: 'this fold: r held out, within', value: average(state.within.held) },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** scikit-learn's figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ n, d, chosen, real, folds, seed }: LeakView['params']) {
  if (n !== 100 || chosen !== 20 || real !== 0 || folds !== 5) return undefined
  return FIGURES[`${d} features, seed ${seed}`]
}
