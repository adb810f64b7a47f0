import { quadraticRates } from '@warmstart/algorithms'
import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { DescentView } from './model.ts'
import { factorOf, largestRate } from './theory.ts'

const FROM = `NumPy ${figures.versions.numpy}`
const LOSSES: Readonly<Record<string, number>> = figures.losses
const FACTORS: Readonly<
  Record<string, { readonly factor: number; readonly best: number; readonly heavy: number }>
> = figures.factors

/** Loss and rates, beside the same worked out with NumPy. */
export function metrics(view: DescentView): Metric[] {
  const { state, result, params } = view
  const { surface, condition, rate } = params
  const ends = { label: `loss after ${view.total - 1} steps`, value: result.loss, digits: 6 }
  const loss = lossOf(view)
  const list: Metric[] = [
    { label: 'loss now', value: state.loss, digits: 6 },
    { ...ends, ...(loss === undefined ? {} : { reference: { value: loss, from: FROM } }) },
    { label: 'length of the gradient', value: state.gradientNorm, digits: 4 },
  ]
  if (surface !== 'bowl') return list
  const rates = quadraticRates([1, condition])
  const known = FACTORS[`κ=${condition}`]
  return [
    ...list,
    {
      label: 'rate limit of this rule',
      value: largestRate(params),
      note: 'above it the error grows',
    },
    {
      label: 'factor a step at this rate',
      value: factorOf(params),
      digits: 4,
      ...beside(rate === 0.1 && params.rule === 'sgd' ? known?.factor : undefined),
    },
    { label: 'best rate of plain descent', value: rates.best, digits: 4, note: '2/(λ₁ + λ₂)' },
    { label: 'its factor', value: rates.rate, digits: 4, ...beside(known?.best) },
    {
      label: 'best factor of a heavy ball',
      value: rates.heavyBall.rate,
      digits: 4,
      note: `η ${rates.heavyBall.learningRate.toFixed(3)}, β ${rates.heavyBall.momentum.toFixed(2)}`,
      ...beside(known?.heavy, 1e-6),
    },
  ]
}

const beside = (value: number | undefined, tolerance = 1e-9) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** The loss that NumPy ends with, where these are the settings of `figures.py`. */
function lossOf({ params }: DescentView): number | undefined {
  const { surface, rule, rate, beta, condition, noise, steps, start } = params
  const usual = rate === 0.1 && beta === 0.9 && noise === 0 && steps === 60 && start.length === 0
  return usual && surface === 'bowl' ? LOSSES[`${rule}, κ=${condition}`] : undefined
}
