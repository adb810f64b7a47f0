import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { BoardView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly bias2: number
  readonly variance: number
  readonly error: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs

/** Bias², variance and their sum on your board, and the sum on the four others. */
export function metrics({ state, result, params, asking }: BoardView): Metric[] {
  const [own] = state.splits
  const whole = state.count === params.darts && params.darts === defaultsOf(schema).darts
  const known = whole
    ? RUNS[`bias ${params.bias}, spread ${params.spread}, seed ${params.seed}`]
    : undefined
  const shown = (value: number | undefined) => (asking ? null : (value ?? null))
  return [
    { label: 'bias², your board', value: shown(own?.bias2), ...beside(known?.bias2) },
    { label: 'variance, your board', value: shown(own?.variance), ...beside(known?.variance) },
    {
      label: 'mean squared distance, your board',
      value: shown(own?.error),
      ...beside(known?.error),
    },
    ...result.boards.slice(1).map(
      ({ name }, i): Metric => ({
        label: `mean squared distance, ${name}`,
        value: state.splits[i + 1]?.error ?? null,
      }),
    ),
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }
