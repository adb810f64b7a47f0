import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { deviationOf, type FlowView, reluFactor } from './model.ts'

const FROM = `NumPy ${figures.versions.numpy}`

interface Figure {
  readonly first: number
  readonly last: number
  readonly ratio: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The gradient here and at both ends, and what the closed forms say. */
export function metrics({ state, params, result, asking }: FlowView): Metric[] {
  const { flow } = result
  const known = figureOf(params)
  const { depth, activation, residual } = params
  const mean = flow.ratio > 0 && depth > 1 ? flow.ratio ** (1 / (depth - 1)) : null
  const relative = (value: number | undefined) =>
    value === undefined
      ? {}
      : { reference: { value, from: FROM, tolerance: 1e-8 * Math.max(value, 1e-12) } }
  return [
    { label: 'σ of the weights', value: deviationOf(params), digits: 4 },
    { label: `‖∂L/∂h‖ at layer ${state.layer}`, value: state.norm, digits: 5 },
    {
      ...{ label: 'at the last hidden layer', value: flow.layers.at(-1)?.gradientNorm ?? 0 },
      ...{ digits: 5, ...relative(known?.last) },
    },
    {
      ...{ label: 'layer 1 over the last', value: asking ? null : flow.ratio, digits: 5 },
      ...relative(known?.ratio),
    },
    { label: 'a layer multiplies it by, on average', value: asking ? null : mean, digits: 4 },
    {
      ...{ label: 'the same by the closed form', digits: 4 },
      value: activation === 'relu' && !residual ? reluFactor(params) : null,
      note: 'ReLU: σ · √(width / 2)',
    },
    {
      ...{
        label: 'largest slope to the power of the depth',
        value: flow.bestCaseFactor,
        digits: 5,
      },
      note: 'the best that the slopes alone allow',
    },
    { label: 'standard deviation of h here', value: state.deviation, digits: 4 },
  ]
}

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf(params: FlowView['params']): Figure | undefined {
  const { activation, init, deviation, residual, depth, width, seed } = params
  if (width !== 32 || (init === 'normal' && deviation !== 0.1)) return undefined
  return FIGURES[
    `${activation}, ${init}${residual ? ', residual' : ''}, depth ${depth}, seed ${seed}`
  ]
}
