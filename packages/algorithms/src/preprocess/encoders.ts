import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber, requireOneOf } from '../check/require.ts'
import { type Matrix, matrixOf, zeros } from '../matrix/matrix.ts'

/** A value of a column of categories. */
export type Category = string | number

/** Rows of categories, all of one length. */
export type CategoryRows = readonly (readonly Category[])[]

/** Categories of each column, in ascending order. */
export type Categories = readonly (readonly Category[])[]

/**
 * Checks rows of categories.
 *
 * @param argument  name for the error
 * @param rows  shape (n, d), n ≥ 1
 * @param columns  exact number of columns, when it is known
 * @returns how many columns there are
 * @throws {InvalidInput} `shape` or `type`
 */
export function requireCategories(argument: string, rows: CategoryRows, columns?: number): number {
  if (!Array.isArray(rows)) {
    throw new InvalidInput('type', argument, 'is no list', 'give rows of words or numbers')
  }
  const width = columns ?? rows[0]?.length ?? 0
  if (rows.length === 0 || width === 0) {
    throw new InvalidInput('shape', argument, 'is empty', 'give at least one row and one column')
  }
  rows.forEach((row, i) => {
    if (row?.length !== width) {
      const wrong = `has ${row?.length ?? 'no'} values in row ${i}`
      throw new InvalidInput('shape', argument, wrong, `give ${width} in every row`)
    }
    const bad = row.findIndex(
      (value: unknown) => typeof value !== 'string' && !Number.isFinite(value),
    )
    if (bad >= 0) {
      const wrong = `holds ${row[bad]} at row ${i}, column ${bad}`
      throw new InvalidInput('not-finite', argument, wrong, 'give a word or a finite number')
    }
  })
  return width
}

/**
 * Categories of each column.
 *
 * @param argument  name for the error
 * @param rows  shape (n, d)
 * @returns ascending: numbers by size, words by their letters
 * @throws {InvalidInput} `type` for a column that mixes words and numbers
 */
export function categoriesOf(argument: string, rows: CategoryRows): Categories {
  const columns = requireCategories(argument, rows)
  return Array.from({ length: columns }, (_, j) => {
    const found = [...new Set(rows.map((row) => row[j] as Category))]
    if (new Set(found.map((value) => typeof value)).size > 1) {
      const wrong = `mixes words and numbers in column ${j}`
      throw new InvalidInput('type', argument, wrong, 'write all of them as words')
    }
    return found.sort((a, b) => (a < b ? -1 : 1))
  })
}

/** For each column the position of each category. */
function positionsOf(categories: Categories): ReadonlyMap<Category, number>[] {
  return categories.map((values) => new Map(values.map((value, code) => [value, code])))
}

function unknown(row: number, column: number, value: Category, instead: string): InvalidInput {
  const wrong = `holds '${value}' at row ${row}, column ${column}, not seen before`
  return new InvalidInput('range', 'x', wrong, instead)
}

/** A learned one-hot encoding. */
export interface OneHotEncoder {
  readonly categories: Categories
  /** For each column the position of the category that is left out, or −1. */
  readonly dropped: Int32Array
  readonly handleUnknown: 'error' | 'ignore'
}

/**
 * Learns the categories of each column.
 *
 * @param x  rows of words or numbers, shape (n, d)
 * @param options  `drop`: `none` (default), `first`, or `if-binary`, to leave one category out: with
 *   an intercept the columns of one feature otherwise sum to it; `handleUnknown`: `error` (default),
 *   or `ignore`, which encodes a category never seen as zeros
 * @returns the encoder
 * @throws {InvalidInput} naming the argument
 */
export function oneHotEncoderFit(
  x: CategoryRows,
  options: {
    readonly drop?: 'none' | 'first' | 'if-binary'
    readonly handleUnknown?: 'error' | 'ignore'
  } = {},
): OneHotEncoder {
  const categories = categoriesOf('x', x)
  const drop = requireOneOf('options.drop', options.drop ?? 'none', ['none', 'first', 'if-binary'])
  const handleUnknown = requireOneOf('options.handleUnknown', options.handleUnknown ?? 'error', [
    'error',
    'ignore',
  ])
  const dropped = Int32Array.from(categories, (values) =>
    drop === 'first' || (drop === 'if-binary' && values.length === 2) ? 0 : -1,
  )
  return { categories, dropped, handleUnknown }
}

/**
 * Names of the columns that {@link oneHotEncoderTransform} makes.
 *
 * @param encoder  what {@link oneHotEncoderFit} gave
 * @param features  names of the columns before, default x0, x1 …
 * @returns such as `color=red`
 */
export function oneHotFeatureNames(encoder: OneHotEncoder, features?: readonly string[]): string[] {
  return encoder.categories.flatMap((values, j) =>
    values
      .filter((_, code) => code !== encoder.dropped[j])
      .map((value) => `${features?.[j] ?? `x${j}`}=${value}`),
  )
}

/**
 * Encodes each category as a column of its own.
 *
 * @param encoder  what {@link oneHotEncoderFit} gave
 * @param x  rows of categories, shape (m, d)
 * @returns 1 in the column of the category and 0 elsewhere, shape (m, number of names)
 * @throws {InvalidInput} naming `x`, also for a category never seen, unless it shall be ignored
 */
export function oneHotEncoderTransform(encoder: OneHotEncoder, x: CategoryRows): Matrix {
  const { categories, dropped, handleUnknown } = encoder
  requireCategories('x', x, categories.length)
  const positions = positionsOf(categories)
  const widths = categories.map((values, j) => values.length - (dropped[j] === -1 ? 0 : 1))
  const out = zeros(
    x.length,
    widths.reduce((sum, width) => sum + width, 0),
  )
  x.forEach((row, i) => {
    let at = i * out.columns
    row.forEach((value, j) => {
      const code = positions[j]?.get(value)
      if (code === undefined && handleUnknown === 'error') {
        throw unknown(i, j, value, "set handleUnknown to 'ignore' or leave the row out")
      }
      // Where the first category is dropped, the others move up by one.
      const place = (code ?? -1) - ((dropped[j] as number) === -1 ? 0 : 1)
      if (code !== undefined && place >= 0) out.data[at + place] = 1
      at += widths[j] as number
    })
  })
  return out
}

/** A learned ordinal encoding. */
export interface OrdinalEncoder {
  readonly categories: Categories
  /** What a category never seen becomes, or null to refuse it. */
  readonly unknownValue: number | null
}

/**
 * Learns a number for each category: its place in ascending order, or in an order that is given.
 *
 * Only right for a model that sees no distance in the numbers (a tree), or where the order means
 * something: then give it in `categories`.
 *
 * @param x  rows of words or numbers, shape (n, d)
 * @param options  `categories`: for each column its categories in their order; `unknownValue`: what a
 *   category never seen becomes, default to refuse it
 * @returns the encoder
 * @throws {InvalidInput} naming the argument
 */
export function ordinalEncoderFit(
  x: CategoryRows,
  options: { readonly categories?: Categories; readonly unknownValue?: number } = {},
): OrdinalEncoder {
  const found = categoriesOf('x', x)
  const { categories = found, unknownValue = null } = options
  if (unknownValue !== null) requireNumber('options.unknownValue', unknownValue)
  if (categories.length !== found.length) {
    const wrong = `names ${categories.length} columns`
    throw new InvalidInput('shape', 'options.categories', wrong, `name ${found.length}`)
  }
  found.forEach((values, j) => {
    const missing = values.find((value) => !categories[j]?.includes(value))
    if (missing === undefined || unknownValue !== null) return
    const wrong = `lacks '${missing}' of column ${j}`
    throw new InvalidInput('range', 'options.categories', wrong, 'name it or give unknownValue')
  })
  return { categories, unknownValue }
}

/**
 * Encodes each category as its place.
 *
 * @param encoder  what {@link ordinalEncoderFit} gave
 * @param x  rows of categories, shape (m, d)
 * @returns whole numbers from 0, shape (m, d)
 * @throws {InvalidInput} naming `x`, also for a category never seen, unless `unknownValue` was given
 */
export function ordinalEncoderTransform(encoder: OrdinalEncoder, x: CategoryRows): Matrix {
  const { categories, unknownValue } = encoder
  const d = requireCategories('x', x, categories.length)
  const positions = positionsOf(categories)
  const out = new Float64Array(x.length * d)
  x.forEach((row, i) => {
    row.forEach((value, j) => {
      const code = positions[j]?.get(value) ?? unknownValue
      if (code === null) throw unknown(i, j, value, 'give unknownValue or leave the row out')
      out[i * d + j] = code
    })
  })
  return matrixOf(out, x.length, d)
}
