import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { CurseView } from './model.ts'
import { params as schema } from './params.ts'
import { ballShare, sideFor } from './run.ts'

const FROM = `numpy ${figures.versions.numpy}`

interface Figure {
  readonly low: number
  readonly high: number
  readonly contrast: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs
const BALLS: Readonly<Record<string, number>> = figures.balls

/** Nearest, farthest, and what becomes of volumes. */
export function metrics({ state, params, table, asking }: CurseView): Metric[] {
  const { d, distances, contrast, mean } = state
  const usual = table === null && params.n === defaultsOf(schema).n
  const known = usual
    ? RUNS[`${params.spread}, ${params.metric}, d ${d}, seed ${params.seed}`]
    : undefined
  return [
    { label: 'nearest', value: distances[0] ?? null, digits: 4, ...beside(known?.low) },
    { label: 'farthest', value: distances.at(-1) ?? null, digits: 4, ...beside(known?.high) },
    {
      label: 'contrast (max − min) / min',
      value: asking ? null : contrast,
      ...beside(known?.contrast),
    },
    { label: 'mean distance', value: mean, digits: 4 },
    { label: 'side of a cube with a tenth of the volume', value: asking ? null : sideFor(0.1, d) },
    {
      label: 'share of the inscribed ball',
      value: ballShare(d),
      digits: 4,
      ...beside(table === null ? BALLS[`d ${d}`] : undefined),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined
    ? {}
    : { reference: { value, from: FROM, tolerance: 1e-9 * Math.max(1, Math.abs(value)) } }
