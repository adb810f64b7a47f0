import { InvalidInput } from '../check/invalid-input.ts'
import { requireMatrix, requireVector } from '../check/require.ts'
import { fromRows, type Matrix } from '../matrix/matrix.ts'

/** A data set as it lies in `content/datasets`. */
export interface DatasetFile {
  readonly title: string
  readonly source: string
  readonly licence: string
  readonly features: readonly string[]
  readonly classes: readonly string[] | null
  readonly target: readonly number[]
  /** Values, shape (n, d) … */
  readonly rows?: readonly (readonly number[])[]
  /** … or, for small whole numbers, one letter each: 0–9 then a–z, one string a sample. */
  readonly letters?: readonly string[]
}

/** A data set ready for the algorithms. */
export interface Dataset {
  readonly title: string
  readonly source: string
  readonly licence: string
  /** x, shape (n, d) */
  readonly x: Matrix
  /** y, shape (n): a class number 0 … c − 1, or a measured value */
  readonly y: Float64Array
  /** Names of the columns of x, shape (d). */
  readonly features: readonly string[]
  /** Names of the classes, or null where y is measured. */
  readonly classes: readonly string[] | null
}

/**
 * Reads a data set from the parsed JSON of `content/datasets/<name>.json`.
 *
 * @param file  the parsed file
 * @returns points as one matrix, with target and names
 * @throws {InvalidInput} naming the field, for a file whose sizes do not fit together
 */
export function parseDataset(file: DatasetFile): Dataset {
  const { title, source, licence, features, classes } = file
  const rows = file.rows ?? file.letters?.map((line) => [...line].map((one) => parseInt(one, 36)))
  if (!rows) {
    throw new InvalidInput('type', 'file', 'has neither rows nor letters', 'give one of them')
  }
  const x = requireMatrix('file.rows', fromRows(rows), { columns: features.length })
  const y = requireVector('file.target', file.target, { length: x.rows })
  return { title, source, licence, x, y, features, classes }
}
