import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { alive, covered } from './holes.ts'
import type { VaeView } from './model.ts'
import { EPOCHS } from './train.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly reconstruction: number
  readonly kl: readonly number[]
  readonly covered: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Both terms of the loss, dead numbers of the code, and holes. */
export function metrics({ state, params }: VaeView): Metric[] {
  const { data, beta, seed } = params
  const known = state.epoch === EPOCHS ? RUNS[`${data}, beta ${beta}, seed ${seed}`] : undefined
  const kl = state.kl.reduce((sum, one) => sum + one, 0)
  const spread = state.deviations.flat()
  return [
    {
      label: 'to draw a picture',
      value: state.reconstruction,
      unit: 'nats',
      ...beside(known?.reconstruction),
    },
    ...state.kl.map(
      (one, j): Metric => ({
        label: `KL of number ${j + 1}`,
        value: one,
        unit: 'nats',
        ...beside(known?.kl[j]),
      }),
    ),
    { label: 'loss, drawing + β · KL', value: state.reconstruction + beta * kl, unit: 'nats' },
    { label: 'numbers of the code that say something', value: alive(state), digits: 0 },
    {
      label: 'draws near a code',
      value: covered(state),
      ...beside(known?.covered),
    },
    {
      label: 'mean deviation of a code',
      value: spread.reduce((sum, one) => sum + one, 0) / spread.length,
    },
  ]
}

// Rounding grows over 120 steps of Adam.
const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-5 } }
