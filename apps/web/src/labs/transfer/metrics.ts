import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import { countsOf } from './counts.ts'
import figures from './figures.json' with { type: 'json' }
import type { TransferView } from './model.ts'
import { params as schema, WAY_NAMES, WAYS } from './params.ts'
import { EPOCHS } from './run.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly old: number
  readonly test: Readonly<Record<string, number>>
  readonly kept: Readonly<Record<string, number>>
  readonly loss: Readonly<Record<string, number>>
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** What is trained, how good each way is, and what is forgotten. */
export function metrics({ state, result, params, asking }: TransferView): Metric[] {
  const known = figureOf(params)
  const end = state.epoch === EPOCHS ? known : undefined
  const { trained, all } = countsOf(params.way)
  const now = state.ways[params.way]
  return [
    { label: 'parameters trained', value: trained, digits: 0 },
    { label: 'parameters frozen', value: all - trained, digits: 0 },
    ...WAYS.map(
      (way): Metric => ({
        label: `new rows right, ${WAY_NAMES[way]}`,
        value: asking ? null : state.ways[way].test,
        ...beside(end?.test[way]),
      }),
    ),
    {
      label: 'loss on the labelled rows',
      value: asking ? null : now.loss,
      digits: 4,
      ...beside(end?.loss[params.way], 1e-6),
    },
    { label: 'old task, before', value: result.old, ...beside(known?.old) },
    {
      label: 'old task, now',
      value: asking || params.way === 'scratch' ? null : now.old,
      ...(params.way === 'scratch' ? {} : beside(end?.kept[params.way])),
    },
  ]
}

const beside = (value: number | undefined, tolerance = 1e-9) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ rows, alike, rate, seed }: TransferView['params']) {
  return rate === defaultsOf(schema).rate
    ? RUNS[`${rows} rows, alike ${alike}, seed ${seed}`]
    : undefined
}
