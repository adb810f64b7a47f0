import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { RateView } from './model.ts'
import { floorOf } from './run.ts'

const FROM = `NumPy ${figures.versions.numpy}`
const FIGURES: Readonly<
  Record<
    string,
    { readonly rate: number; readonly end: number; readonly losses: readonly number[] }
  >
> = figures.runs

/** Rate, loss, what it would settle at, and the end. */
export function metrics({ state, states, result, params, asking }: RateView): Metric[] {
  const known = figureOf(params)
  const end = result.ways.find(({ kind }) => kind === params.schedule)?.end ?? null
  const middle = states[params.steps / 2]?.rate
  return [
    { label: 'learning rate now', value: state.rate, digits: 5 },
    { label: 'loss now', value: state.loss, digits: 4 },
    { label: 'expected now', value: state.expected, digits: 4 },
    { label: 'it would settle at', value: floorOf(state.rate, params.noise), digits: 4 },
    {
      ...{ label: 'rate half-way', value: middle ?? null, digits: 5, ...beside(known?.rate) },
    },
    {
      ...{ label: 'loss at the end, this run', digits: 4 },
      value: asking ? null : (states.at(-1)?.loss ?? null),
      ...beside(known?.losses[params.seed]),
    },
    {
      ...{ label: 'expected at the end', value: asking ? null : end, digits: 4 },
      ...beside(known?.end),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ schedule, base, noise, steps }: RateView['params']) {
  return base === 0.1 && noise === 1 && steps === 150 ? FIGURES[schedule] : undefined
}
