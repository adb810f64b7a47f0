import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { DiffusionView } from './model.ts'
import { params as schema } from './params.ts'
import { qualityOf } from './run.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly far: number
  readonly copied: number
  readonly own: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** How near the samples are to what was learned. */
export function metrics({ state, result, params, step, total }: DiffusionView): Metric[] {
  const { far, copied, own } = qualityOf(state.places, result.training)
  const known = step === total - 1 ? figureOf(params) : undefined
  const spread = (j: 0 | 1) => {
    const mean = state.places.reduce((sum, one) => sum + one[j], 0) / state.places.length
    const squares = state.places.reduce((sum, one) => sum + (one[j] - mean) ** 2, 0)
    return Math.sqrt(squares / state.places.length)
  }
  return [
    { label: 'noise σ', value: state.sigma },
    { label: 'mean distance to a training point', value: far, digits: 4, ...beside(known?.far) },
    { label: 'share of copies', value: copied, ...beside(known?.copied) },
    { label: 'share nearest to class ●', value: own, ...beside(known?.own) },
    { label: 'spread of the samples in x', value: spread(0) },
    { label: 'spread of the samples in y', value: spread(1) },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-7 } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ data, width, guidance, steps, n, seed }: DiffusionView['params']) {
  const usual = defaultsOf(schema)
  if (steps !== usual.steps || n !== usual.n) return undefined
  return RUNS[`${data}, width ${width}, w ${guidance}, seed ${seed}`]
}
