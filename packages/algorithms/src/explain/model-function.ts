import { InvalidInput } from '../check/invalid-input.ts'
import type { Matrix } from '../matrix/matrix.ts'

/** A model to be explained: one number for each row, such as a probability. */
export type ModelFunction = (points: Matrix) => ArrayLike<number>

/** Calls the model and checks that it gives one finite number a row. */
export function callModel(argument: string, model: ModelFunction, points: Matrix): Float64Array {
  const values = Float64Array.from(model(points))
  if (values.length !== points.rows) {
    const wrong = `gives ${values.length} values for ${points.rows} rows`
    throw new InvalidInput('shape', argument, wrong, 'return one number a row')
  }
  const bad = values.findIndex((value) => !Number.isFinite(value))
  if (bad < 0) return values
  throw new InvalidInput('not-finite', argument, `gives ${values[bad]}`, 'return finite numbers')
}
