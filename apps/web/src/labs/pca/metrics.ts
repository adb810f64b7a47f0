import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { neededFor, type PcaView, planeOf } from './model.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly ratio: readonly number[]
  readonly for90: number
  readonly for95: number
}
const FITS: Readonly<Record<string, Figure>> = figures.fits

/** What the component holds, and how many are needed. */
export function metrics(view: PcaView): Metric[] {
  const { state, states, params, asking } = view
  const known = FITS[`${params.data}${params.scaled ? ', scaled' : ''}`]
  const sofar = known?.ratio.slice(0, state.index + 1).reduce((sum, one) => sum + one, 0)
  const needed = (share: number) => (asking ? null : neededFor(states, share))
  return [
    {
      label: `share of PC${state.index + 1}`,
      ...{ value: state.ratio, digits: 4, ...beside(known?.ratio[state.index]) },
    },
    { label: 'share of all up to it', value: state.cumulative, digits: 4, ...beside(sofar) },
    { label: 'lost by keeping these', value: Math.max(0, 1 - state.cumulative), digits: 4 },
    { label: 'components for 90 %', value: needed(0.9), ...beside(known?.for90) },
    { label: 'components for 95 %', value: needed(0.95), ...beside(known?.for95) },
    {
      label: 'share along the turned axis',
      ...{ value: planeOf(view).along, digits: 4, note: `${params.turn}°` },
    },
  ]
}

// Shares of the last components are rounding; what counts is the size of the difference.
const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-12 } }
