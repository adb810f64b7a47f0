import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { ActivationView } from './model.ts'
import { params as schema, UNITS } from './params.ts'
import { EPOCHS } from './run.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly dead: number
  readonly loss: number
  readonly first: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Dead units and the loss. */
export function metrics({ state, states, params, asking }: ActivationView): Metric[] {
  const known = figureOf(params)
  const end = state.epoch === EPOCHS ? known : undefined
  const unit = params.unit - 1
  const [w, b] = [state.w[unit] ?? 0, state.b[unit] ?? 0]
  return [
    { label: 'dead units', value: state.dead.length, digits: 0, ...beside(end?.dead) },
    {
      label: 'dead at the start',
      value: states[0]?.dead.length ?? 0,
      digits: 0,
      ...beside(known?.first),
    },
    {
      label: 'share of dead units',
      value: (100 * state.dead.length) / UNITS,
      digits: 0,
      unit: '%',
    },
    // Rounding grows while a net is trained, at large rates most of all.
    { label: 'loss', value: state.loss, digits: 4, ...beside(end?.loss, 1e-6) },
    { label: `weight of unit ${params.unit}`, value: asking ? null : w },
    { label: `bias of unit ${params.unit}`, value: asking ? null : b },
    {
      label: 'its bend is at x',
      value: asking || w === 0 ? null : -b / w,
      ...(Math.abs(b) > Math.abs(w) ? { note: 'outside of the inputs' } : {}),
    },
  ]
}

const beside = (value: number | undefined, tolerance = 1e-9) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** NumPy's figures for these settings, if there are any; see `figures.py`. */
function figureOf({ activation, rate, bias, seed }: ActivationView['params']) {
  return bias === defaultsOf(schema).bias
    ? RUNS[`${activation}, rate ${rate}, seed ${seed}`]
    : undefined
}
