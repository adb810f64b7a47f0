import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { MemoryView } from './model.ts'
import { gate, reachOf } from './run.ts'

const FROM = `NumPy ${figures.versions.numpy}`
const FIGURES: Readonly<
  Record<string, { readonly last: number; readonly gradient: number; readonly reach: number }>
> = figures.runs

/** The state, and how far back the end feels. */
export function metrics({ state, states, result, params, asking }: MemoryView): Metric[] {
  const known = figureOf(params)
  const first = result.gradients[params.length - 1] ?? 0
  const hide = <T>(value: T) => (asking ? null : value)
  return [
    { label: params.kind === 'lstm' ? 'cell c now' : 'state h now', value: state.kept, digits: 4 },
    { label: 'output h now', value: state.hidden[0] ?? 0, digits: 4 },
    {
      ...{ label: 'kept at the end', value: hide(states.at(-1)?.kept ?? 0), digits: 4 },
      ...beside(known?.last, 1e-9),
    },
    {
      ...{ label: 'gradient of the end by step 1', value: hide(first), digits: 5 },
      ...beside(known?.gradient, 1e-9 * Math.max(known?.gradient ?? 0, 1e-9)),
    },
    {
      ...{ label: 'largest lag felt above 0.001', value: hide(reachOf(result.gradients)) },
      ...beside(known?.reach, 0),
    },
    {
      ...{ label: 'forget gate', value: params.kind === 'lstm' ? gate(params.forget) : null },
      note: 'LSTM: the factor of a step',
    },
  ]
}

const beside = (value: number | undefined, tolerance: number) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ kind, w, forget, input, noise, length, seed }: MemoryView['params']) {
  if (noise !== 0.1 || length !== 30 || input !== -4) return undefined
  return FIGURES[`${kind}, ${kind === 'rnn' ? `w = ${w}` : `forget ${forget}`}, seed ${seed}`]
}
