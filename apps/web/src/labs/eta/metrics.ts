import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { type EtaView, since } from './model.ts'
import { TARGET } from './roads.ts'
import { costOf, promisesOf } from './run.ts'

const SCIPY = `SciPy ${figures.versions.scipy}`
const SKLEARN = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly minutes: number
  readonly promise: number
  readonly coverage: number
  readonly cost: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The way, the promise, and what it costs. */
export function metrics({ state, params, result, asking }: EtaView): Metric[] {
  const { departure } = params
  const promised = promisesOf(result, params)
  const known = figureOf(params)
  const later = result.later[departure] ?? []
  const mean = later.reduce((sum, trip) => sum + trip, 0) / later.length
  return [
    {
      label: 'best arrival at L so far, minutes',
      value: asking ? null : Number(since(state.arrivals[TARGET], departure)) || null,
      digits: 1,
    },
    { label: 'fastest way, minutes', value: result.minutes, ...beside(known?.minutes, SCIPY) },
    { label: 'quantile to promise', value: promised.q },
    {
      ...{ label: 'promise, minutes', value: promised.minutes[departure] ?? null },
      ...beside(
        params.by === 'hour' ? known?.promise : undefined,
        `NumPy ${figures.versions.numpy}`,
      ),
    },
    {
      ...{ label: 'later trips in time', value: promised.coverage[departure] ?? null },
      ...beside(
        params.by === 'hour' ? known?.coverage : undefined,
        `NumPy ${figures.versions.numpy}`,
      ),
    },
    {
      ...{ label: 'cost of a trip', value: promised.cost[departure] ?? null },
      ...beside(params.by === 'hour' ? known?.cost : undefined, SKLEARN),
    },
    { label: 'cost if the mean were promised', value: costOf(later, mean, params) },
  ]
}

const beside = (value: number | undefined, from: string) =>
  value === undefined ? {} : { reference: { value, from } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ rush, noise, departure, late, early, seed }: EtaView['params']) {
  if (rush !== 0 || noise !== 0.24 || departure !== 8 || late !== 3 || early !== 1) return undefined
  return FIGURES[`seed ${seed}`]
}
