import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type GapParams, METHODS, type Method, params } from './params.ts'
import { filledRows, type Moments, momentsOf, rowsOf } from './rows.ts'
import { stepTask } from './step-task.ts'

/** One share of gaps, and what every method makes of it. */
export interface GapState {
  readonly phase: 'share'
  readonly share: number
  /** Rows whose y is missing. */
  readonly count: number
  readonly by: Readonly<Record<Method, Moments>>
}

/** The moments of the complete rows. */
export interface GapResult {
  readonly truth: Moments
}

export type GapView = View<GapParams, GapState, GapResult>

/** Shares of gaps that are looked at: 0, 5 … 70 per cent. */
export const SHARES = Array.from({ length: 15 }, (_, i) => (5 * i) / 100)

/** A column with gaps, more and more of them. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [20, 600], target: 'none' },
    example: 'age,income\n34,41\n52,63\n28,35',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'share',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run({ params, table }: Given<GapParams>): Generator<GapState, GapResult, void> {
  const rows = rowsOf(params, table)
  for (const share of SHARES) {
    const count = Math.round(share * rows.x.length)
    const entries = METHODS.map((method) => [
      method,
      momentsOf(filledRows(rows, count, method, params.seed)),
    ])
    yield { phase: 'share', share, count, by: Object.fromEntries(entries) as GapState['by'] }
  }
  return { truth: momentsOf(rows) }
}
