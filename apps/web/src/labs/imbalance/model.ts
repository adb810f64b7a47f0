import { defineModel, type View } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type ImbalanceParams, params } from './params.ts'
import { rareOf } from './rows.ts'
import { extras, type Folds, type GrowthResult, type GrowthState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type ImbalanceView = View<ImbalanceParams, GrowthState, GrowthResult, Folds>

/** A rare class, and what is done about it. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [60, 1000], target: 'class', classes: 2, check: enough },
    example: 'amount,hour,fraud\n12.5,14,no\n980,3,yes',
  },
  openAt: 'middle',
  stepWord: 'batch',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** Rows of the rare class that SMOTE needs in every fold of one half. */
const LEAST = 20

function enough(table: Table): string | null {
  const { count } = rareOf(table)
  if (count >= LEAST) return null
  return `The rarer class has ${count} rows; paste at least ${LEAST}: one half of them is trained on, in five folds.`
}
