import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { ResidualView } from './model.ts'
import { params as schema } from './params.ts'

const LEARN = `scikit-learn ${figures.versions['scikit-learn']}`
const NUMPY = `numpy ${figures.versions.numpy}`
const SCIPY = `scipy ${figures.versions.scipy}`

type Figure = Readonly<
  Record<'slope' | 'without' | 'r2' | 'cook' | 'bend' | 'spread' | 'normal' | 'watson', number>
>
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** The line, what one point does to it, and what is asked of the residuals. */
export function metrics({ state, step, params, table, result, asking }: ResidualView): Metric[] {
  const { fit } = result
  const { bend, spread, normal, watson } = fit.tests
  const known = table === null ? figureOf(params) : undefined
  const one = state.left
  return [
    { label: 'slope', value: fit.slope, digits: 4, ...beside(known?.slope, LEARN) },
    {
      label: 'slope without the point',
      value: asking || one === null ? null : state.line.slope,
      digits: 4,
      ...(step === 1 ? beside(known?.without, LEARN) : {}),
    },
    { label: 'R²', value: fit.r2, digits: 4, ...beside(known?.r2, LEARN) },
    {
      label: 'largest Cook’s distance',
      value: Math.max(...fit.cook),
      ...beside(known?.cook, NUMPY),
    },
    { label: 'p, no bend', value: bend, digits: 4, ...beside(known?.bend, SCIPY) },
    { label: 'p, even spread', value: spread, digits: 4, ...beside(known?.spread, SCIPY) },
    { label: 'p, normal noise', value: normal, digits: 4, ...beside(known?.normal, SCIPY) },
    { label: 'Durbin–Watson', value: watson, ...beside(known?.watson, NUMPY) },
  ]
}

const beside = (value: number | undefined, from: string) =>
  value === undefined ? {} : { reference: { value, from, tolerance: 1e-9 } }

/** The figures of these settings, if there are any; see `figures.py`. */
function figureOf({ data, extra, extraX, extraY, n, noise, seed }: ResidualView['params']) {
  const usual = defaultsOf(schema)
  const same = n === usual.n && noise === usual.noise
  const there = extraX === usual.extraX && extraY === usual.extraY
  if (!same || (extra && !there)) return undefined
  return RUNS[`${data}, ${extra ? 'with the point' : 'without'}, seed ${seed}`]
}
