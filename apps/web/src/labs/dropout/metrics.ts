import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { DropoutView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly mean: number
  readonly deviation: number
  readonly evaluated: number
  readonly expected: number
  readonly spread: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Outputs in training and in evaluation. */
export function metrics({ state, result, params, asking }: DropoutView): Metric[] {
  const known = figureOf(params)
  const whole = state.pass === params.passes ? known : undefined
  return [
    { label: 'output of this pass', value: asking ? null : state.output, digits: 4 },
    {
      label: 'mean of the passes so far',
      value: asking ? null : state.mean,
      digits: 4,
      ...beside(whole?.mean),
    },
    { label: 'mean over all masks', value: result.expected, digits: 4, ...beside(known?.expected) },
    {
      label: 'output in evaluation',
      value: result.evaluated,
      digits: 4,
      ...beside(known?.evaluated),
    },
    { label: 'deviation so far', value: state.deviation, digits: 4, ...beside(whole?.deviation) },
    {
      label: 'deviation over all masks',
      value: result.spread,
      digits: 4,
      ...beside(known?.spread),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ units, passes, rate, rescale, seed }: DropoutView['params']) {
  const usual = defaultsOf(schema)
  if (units !== usual.units || passes !== usual.passes) return undefined
  return RUNS[`p ${rate}, ${rescale ? 'rescaled' : 'plain'}, seed ${seed}`]
}
