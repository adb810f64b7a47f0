import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { StopView } from './model.ts'

const FROM = `NumPy ${figures.versions.numpy}`

interface Figure {
  readonly stop: number
  readonly restored: number
  readonly best: number
  readonly last: number
  readonly ridge: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** Losses of this epoch, what was decided, and ridge regression at its best. */
export function metrics(view: StopView): Metric[] {
  const { state, states, result, params, table, asking } = view
  const known = table === null ? figureOf(params) : undefined
  const kept = states[result.restoredEpoch - 1]
  const hide = <T>(value: T) => (asking ? null : value)
  return [
    { label: 'training loss', value: state.train },
    { label: 'validation loss', value: state.validation },
    ...(table === null
      ? [
          { label: 'expected loss on new rows', value: state.expected },
          { label: '‖w‖', value: state.size },
        ]
      : []),
    {
      ...{ label: 'stopped at epoch', value: hide(result.stopEpoch), ...beside(known?.stop) },
    },
    {
      ...{ label: 'epoch that is kept', value: hide(result.restoredEpoch) },
      ...beside(known?.restored),
    },
    {
      ...{ label: 'its validation loss', value: hide(kept?.validation ?? null) },
      ...beside(known?.best),
    },
    ...(table === null ? expectedOf(view, known) : []),
  ]
}

/** What is known of made-up data alone. */
function expectedOf({ states, result }: StopView, known: Figure | undefined): Metric[] {
  return [
    {
      ...{
        label: 'expected loss at the end of all epochs',
        value: states.at(-1)?.expected ?? null,
      },
      ...beside(known?.last),
    },
    {
      label: 'least expected loss of ridge regression',
      value: Math.min(...result.ridge.map(({ loss }) => loss)),
      ...beside(known?.ridge),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-8 } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({
  patience,
  minDelta,
  rate,
  batch,
  noise,
  held,
  seed,
}: StopView['params']) {
  if (minDelta !== 0 || rate !== 0.005 || batch !== 8 || noise !== 2 || held !== 100)
    return undefined
  return FIGURES[`patience ${patience}, seed ${seed}`]
}
