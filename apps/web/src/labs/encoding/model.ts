import { defineModel, type View } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type EncodingParams, params } from './params.ts'
import { type EncodingResult, type EncodingState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type EncodingView = View<EncodingParams, EncodingState, EncodingResult>

/** Ids turned into numbers, and columns into one scale. */
export const model = defineModel({
  params,
  datasets: ['breast-cancer'],
  table: {
    ...{ columns: [1, 1], rows: [20, 3000], target: 'class', classes: 2, check: whole },
    example: 'shop,returned\n17,no\n4,yes',
  },
  stepWord: 'step',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** Most different ids that can be drawn. */
const MOST = 200

function whole({ rows, target }: Table): string | null {
  const odd = rows.findIndex(([id = 0]) => !Number.isInteger(id) || id < 0)
  if (odd >= 0)
    return `Row ${odd + 1} of the data has id ${rows[odd]?.[0]}; write a whole number from 0.`
  const ids = new Set(rows.map(([id]) => id)).size
  if (ids < 2 || ids > MOST) return `There are ${ids} different ids; paste 2 to ${MOST}.`
  const least = Math.min(
    ...[0, 1].map((kind) => (target ?? []).filter((one) => one === kind).length),
  )
  return least >= 10 ? null : `The rarer class has ${least} rows; paste at least 10 of each.`
}
