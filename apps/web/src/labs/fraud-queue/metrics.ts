import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { FraudView } from './model.ts'
import { RANK_NAMES, RANKS } from './params.ts'
import { dayOf } from './run.ts'

const FROM = `NumPy ${figures.versions.numpy}`
const FIGURES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = figures.runs

/** This place of the queue, and the day at capacity in each way. */
export function metrics({ state, params, table, result }: FraudView): Metric[] {
  const known = table === null ? figureOf(params) : undefined
  const here = state.reviewed === 0 ? null : state.caught / state.reviewed
  const all = result.cases.frauds.reduce((sum, fraud) => sum + fraud, 0)
  return [
    { label: 'precision so far', value: here },
    { label: 'recall so far', value: all === 0 ? null : state.caught / all },
    ...RANKS.flatMap((rank): Metric[] => {
      const day = dayOf(result, rank, params.capacity, params.cost)
      const [saved, precision] = known?.[rank] ?? []
      return [
        {
          ...{ label: `saved at capacity, by ${RANK_NAMES[rank]}`, value: day.saved, digits: 0 },
          ...{ unit: '€', ...beside(saved) },
        },
        {
          label: `precision at capacity, by ${RANK_NAMES[rank]}`,
          ...{ value: day.precision, ...beside(precision) },
        },
      ]
    }),
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** Saved and precision by rank for these settings, if there are any; see `figures.py`. */
export function figureOf({ capacity, cost, adapt, seed }: FraudView['params']) {
  if (cost !== 10 || adapt !== 0) return undefined
  return FIGURES[`capacity ${capacity}, seed ${seed}`]
}
