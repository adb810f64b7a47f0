import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import { largestGap, type NormView } from './model.ts'
import { params as schema } from './params.ts'
import { momentsOf } from './run.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly mean: number
  readonly variance: number
  readonly runningMean: number
  readonly runningVariance: number
  readonly gap: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Statistics of the batch and running ones, and what they make of the batch. */
export function metrics({ state, params, asking }: NormView): Metric[] {
  const known = figureOf(params, state.batch)
  return [
    { label: 'mean of the batch', value: state.mean, digits: 4, ...beside(known?.mean) },
    {
      label: 'variance of the batch',
      value: state.variance,
      digits: 4,
      ...beside(known?.variance),
    },
    {
      label: 'running mean',
      value: asking ? null : state.runningMean,
      digits: 4,
      ...beside(known?.runningMean),
    },
    {
      label: 'running variance',
      value: asking ? null : state.runningVariance,
      digits: 4,
      ...beside(known?.runningVariance),
    },
    {
      label: 'variance that comes out in training',
      value: momentsOf(state.train).variance,
      note: 'γ² unless the batch is one',
    },
    { label: 'largest difference of the modes', value: largestGap(state), ...beside(known?.gap) },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf(params: NormView['params'], batch: number): Figure | undefined {
  const { size, seed } = params
  const usual = { ...defaultsOf(schema), size, seed }
  const other = Object.entries(usual).some(
    ([name, value]) => params[name as keyof typeof params] !== value,
  )
  return other ? undefined : RUNS[`size ${size}, seed ${seed}, batch ${batch}`]
}
