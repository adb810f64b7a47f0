import { fromRows, type Matrix, type MatrixLike, type VectorLike } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { InvalidInput } from './invalid-input.ts'

/** What a matrix argument must satisfy besides being finite. */
export interface MatrixRules {
  /** Exact number of columns. */
  readonly columns?: number
  /** Exact number of rows. */
  readonly rows?: number
  /** Fewest rows, default 1. */
  readonly minRows?: number
  /** Most rows. */
  readonly maxRows?: number
  /** Whether NaN may stand for a missing value, default false. */
  readonly allowNaN?: boolean
}

/**
 * Checks a matrix argument and brings it into one buffer.
 *
 * @param argument  name for the error
 * @param value  a {@link Matrix}, or an array of equally long rows
 * @param rules  sizes to hold it to
 * @returns the same object when it already is a Matrix (never write to it), otherwise a copy
 * @throws {InvalidInput} `type`, `shape` or `not-finite`
 */
export function requireMatrix(
  argument: string,
  value: MatrixLike,
  rules: MatrixRules = {},
): Matrix {
  const matrix = toMatrix(argument, value)
  const { rows, columns, minRows = 1, maxRows = Number.POSITIVE_INFINITY } = rules
  const shape = `shape (${matrix.rows}, ${matrix.columns})`
  const wrong = (instead: string) =>
    new InvalidInput('shape', argument, `has ${shape}`, `give ${instead}`)
  if (columns !== undefined && matrix.columns !== columns) throw wrong(`${columns} columns`)
  if (rows !== undefined && matrix.rows !== rows) throw wrong(`${rows} rows`)
  if (matrix.rows < minRows) throw wrong(`at least ${minRows} row${minRows === 1 ? '' : 's'}`)
  if (matrix.rows > maxRows) throw wrong(`at most ${maxRows} rows`)
  if (matrix.columns < 1 && columns === undefined) throw wrong('at least 1 column')
  requireFiniteValues(argument, matrix.data, rules.allowNaN ?? false, matrix.columns)
  return matrix
}

function toMatrix(argument: string, value: MatrixLike): Matrix {
  if (Array.isArray(value)) {
    const width = value[0]?.length ?? 0
    const ragged = value.findIndex((row) => row?.length !== width)
    if (ragged >= 0) {
      throw new InvalidInput(
        'shape',
        argument,
        `row ${ragged} has ${value[ragged]?.length ?? 'no'} values and row 0 has ${width}`,
        'give rows of one length',
      )
    }
    return fromRows(value as readonly (readonly number[])[])
  }
  const matrix = value as Matrix
  if (!(matrix?.data instanceof Float64Array)) {
    throw new InvalidInput('type', argument, 'is no matrix', 'give rows of numbers or a Matrix')
  }
  if (matrix.data.length !== matrix.rows * matrix.columns) {
    throw new InvalidInput(
      'shape',
      argument,
      `says ${matrix.rows} rows of ${matrix.columns} but holds ${matrix.data.length} values`,
      'make rows × columns equal to the length of data',
    )
  }
  return matrix
}

function requireFiniteValues(
  argument: string,
  values: Float64Array,
  allowNaN: boolean,
  columns: number,
): void {
  if (!allowNaN && allFinite(values)) return
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (Number.isFinite(value) || (allowNaN && Number.isNaN(value))) continue
    const at = columns > 0 ? `row ${Math.floor(i / columns)}, column ${i % columns}` : `index ${i}`
    throw new InvalidInput(
      'not-finite',
      argument,
      `holds ${value} at ${at}`,
      allowNaN ? 'give finite numbers, NaN for a missing one' : 'impute it or leave the row out',
    )
  }
}

/** Whether no value is NaN or infinite: 0·v is then 0, and a sum of zeros stays 0. */
function allFinite(values: Float64Array): boolean {
  let [a, b, c, d] = [0, 0, 0, 0]
  let i = 0
  for (; i + 3 < values.length; i += 4) {
    a += 0 * (values[i] as number)
    b += 0 * (values[i + 1] as number)
    c += 0 * (values[i + 2] as number)
    d += 0 * (values[i + 3] as number)
  }
  for (; i < values.length; i++) a += 0 * (values[i] as number)
  return a + b + c + d === 0
}

/** What a vector argument must satisfy besides being finite. */
export interface VectorRules {
  /** Exact length. */
  readonly length?: number
  /** Fewest values, default 1. */
  readonly minLength?: number
  /** Smallest value allowed. */
  readonly min?: number
  /** Largest value allowed. */
  readonly max?: number
}

/**
 * Checks a vector argument.
 *
 * @param argument  name for the error
 * @param value  numbers, shape (n)
 * @param rules  length and range to hold it to
 * @returns the same object when it already is a Float64Array (never write to it), or a copy
 * @throws {InvalidInput} `type`, `shape`, `range` or `not-finite`
 */
export function requireVector(
  argument: string,
  value: VectorLike,
  rules: VectorRules = {},
): Float64Array {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) {
    throw new InvalidInput('type', argument, 'is no list of numbers', 'give an array of numbers')
  }
  const vector = value instanceof Float64Array ? value : Float64Array.from(value)
  const { length, minLength = 1, min, max } = rules
  if (length !== undefined && vector.length !== length) {
    throw new InvalidInput('shape', argument, `has ${vector.length} values`, `give ${length}`)
  }
  if (vector.length < minLength) {
    const fewest = `give at least ${minLength}`
    throw new InvalidInput('shape', argument, `has ${vector.length} values`, fewest)
  }
  requireFiniteValues(argument, vector, false, 0)
  if (min !== undefined || max !== undefined) {
    for (const entry of vector) requireRange(argument, entry, min, max)
  }
  return vector
}

function requireRange(argument: string, value: number, min?: number, max?: number): void {
  if (min !== undefined && value < min) {
    throw new InvalidInput('range', argument, `is ${value}`, `give at least ${min}`)
  }
  if (max !== undefined && value > max) {
    throw new InvalidInput('range', argument, `is ${value}`, `give at most ${max}`)
  }
}

/**
 * Checks a whole number.
 *
 * @param argument  name for the error
 * @param value  the number
 * @param rules  smallest and largest value allowed, both included
 * @returns the number
 * @throws {InvalidInput} `type` when it is no whole number, `range` when out of range
 */
export function requireInteger(
  argument: string,
  value: number,
  rules: { readonly min?: number; readonly max?: number } = {},
): number {
  if (!Number.isSafeInteger(value)) {
    throw new InvalidInput('type', argument, `is ${value}`, 'give a whole number')
  }
  requireRange(argument, value, rules.min, rules.max)
  return value
}

/** Bounds of a real number; `above` and `below` leave the bound itself out. */
export interface NumberRules {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
}

/**
 * Checks a finite real number.
 *
 * @param argument  name for the error
 * @param value  the number
 * @param rules  bounds
 * @returns the number
 * @throws {InvalidInput} `not-finite` or `range`
 */
export function requireNumber(argument: string, value: number, rules: NumberRules = {}): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InvalidInput('not-finite', argument, `is ${value}`, 'give a finite number')
  }
  const { min, max, above, below } = rules
  if (above !== undefined && value <= above) {
    throw new InvalidInput('range', argument, `is ${value}`, `give more than ${above}`)
  }
  if (below !== undefined && value >= below) {
    throw new InvalidInput('range', argument, `is ${value}`, `give less than ${below}`)
  }
  requireRange(argument, value, min, max)
  return value
}

/**
 * Checks that a word is one of those known.
 *
 * @param argument  name for the error
 * @param value  the word
 * @param allowed  the words known
 * @returns the word, narrowed
 * @throws {InvalidInput} `range`
 */
export function requireOneOf<const T extends string>(
  argument: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((word) => word === value)
  if (found === undefined) {
    const words = allowed.map((word) => `'${word}'`).join(', ')
    throw new InvalidInput('range', argument, `is '${value}'`, `give one of ${words}`)
  }
  return found
}

/**
 * Source of randomness from a seed or from one already running, as scikit-learn's
 * `check_random_state` does.
 *
 * @param argument  name for the error
 * @param value  a seed 0 … 2³² − 1, or a {@link RandomState}, which is then advanced
 * @returns a fresh RandomState for a seed, otherwise the one given
 * @throws {InvalidInput} `type` or `range` for a seed that NumPy would not take
 */
export function requireRandomState(argument: string, value: number | RandomState): RandomState {
  if (value instanceof RandomState) return value
  requireInteger(argument, value, { min: 0, max: 0xffffffff })
  return new RandomState(value)
}
