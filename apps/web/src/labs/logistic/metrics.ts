import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { LogisticView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly w1: number
  readonly w2: number
  readonly b: number
  readonly logLoss: number
}
const FITS: Readonly<Record<string, Figure>> = figures.fits

/** The weights, what they do to the odds, and the fit. */
export function metrics(view: LogisticView): Metric[] {
  const { state, step, total, asking } = view
  const known = step === total - 1 ? figureOf(view.params) : undefined
  const [w1, w2] = state.w
  const odds = (w: number) => (asking ? null : Math.exp(w))
  return [
    { label: 'w₁', value: w1, digits: 4, ...beside(known?.w1) },
    { label: 'w₂', value: w2, digits: 4, ...beside(known?.w2) },
    { label: 'intercept b', value: state.b, digits: 4, ...beside(known?.b) },
    { label: 'odds × for one more of x₁, e^w₁', value: odds(w1) },
    { label: 'odds × for one more of x₂, e^w₂', value: odds(w2) },
    { label: 'log loss', value: state.logLoss, digits: 4, ...beside(known?.logLoss) },
    { label: 'length of w', value: Math.hypot(w1, w2) },
    { label: 'on the right side', value: state.right },
  ]
}

// Both stop near the minimum, not at it.
const beside = (value: number | undefined) =>
  value === undefined
    ? {}
    : { reference: { value, from: FROM, tolerance: 1e-8 * Math.max(1, Math.abs(value)) } }

/** scikit-learn's figures for these settings, if there are any; see `figures.py`. */
function figureOf(params: LogisticView['params']): Figure | undefined {
  const { data, lambda, seed, free } = params
  if (data === 'iris') return free ? undefined : FITS[`iris, lambda ${lambda}`]
  const usual = { ...defaultsOf(schema), lambda, seed, right: params.right, up: params.up }
  const other = Object.entries(usual).some(
    ([name, value]) => params[name as keyof typeof params] !== value,
  )
  return other ? undefined : FITS[`clouds, lambda ${lambda}, seed ${seed}`]
}
