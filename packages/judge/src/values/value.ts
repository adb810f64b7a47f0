/** First letter of NumPy's kinds: bool, integer (signed or not), float, text, object. */
export type Family = 'b' | 'i' | 'f' | 's' | 'o'

/** A column of a table: `dtype` null where the author left it open. */
export interface Column {
  readonly dtype: string | null
  readonly values: readonly Value[]
}

/** An array in row-major order. Integers beyond 2⁵³ make it a list of values. */
export interface ArrayValue {
  readonly kind: 'array'
  readonly dtype: string
  readonly family: Family
  readonly shape: readonly number[]
  readonly data: Float64Array | readonly Value[]
}

/** A Python value as data. `soft`: written without a point by an author, so it fits a float too. */
export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean; readonly dtype: string | null }
  | {
      readonly kind: 'int'
      readonly value: number | bigint
      readonly dtype: string | null
      readonly soft?: true
    }
  | { readonly kind: 'float'; readonly value: number; readonly dtype: string | null }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Value[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Value, Value])[] }
  | ArrayValue
  | {
      readonly kind: 'series'
      /** None where the author left it open. */
      readonly name: Value
      readonly index: readonly Value[] | null
      readonly column: Column
    }
  | {
      readonly kind: 'frame'
      readonly columns: readonly Value[]
      /** Null where the author left it open. */
      readonly index: readonly Value[] | null
      readonly data: readonly Column[]
    }
  | { readonly kind: 'opaque'; readonly type: string }

export const NONE: Value = { kind: 'none' }

/** Number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, n) => size * n, 1)
}

/** Family of a dtype by its name, such as `float64` or `datetime64[ns]`. */
export function familyOf(dtype: string): Family {
  const name = dtype.toLowerCase()
  if (name.startsWith('float')) return 'f'
  if (name.startsWith('int') || name.startsWith('uint')) return 'i'
  if (name.startsWith('bool')) return 'b'
  if (name.startsWith('str')) return 's'
  return 'o'
}

/** A number as the value of an element of an array of this dtype. */
export function elementOf(dtype: string, family: Family, value: number): Value {
  if (family === 'b') return { kind: 'bool', value: value !== 0, dtype }
  if (family === 'i') return { kind: 'int', value, dtype }
  return { kind: 'float', value, dtype }
}

/** Element of an array by its position in row-major order. */
export function at(array: ArrayValue, i: number): Value {
  const { data, dtype, family } = array
  if (data instanceof Float64Array) return elementOf(dtype, family, data[i] ?? Number.NaN)
  return data[i] ?? NONE
}

/** Elements of the first axis: values of a vector, otherwise arrays. */
export function rowsOf(array: ArrayValue): Value[] {
  const [rows = 0, ...rest] = array.shape
  if (rest.length === 0) return Array.from({ length: rows }, (_, i) => at(array, i))
  const step = sizeOf(rest)
  return Array.from({ length: rows }, (_, i) => ({
    ...array,
    shape: rest,
    data: array.data.slice(i * step, (i + 1) * step),
  }))
}

/** The number in a scalar, or null: bool counts as 0 and 1. */
export function numberOf(value: Value): number | null {
  if (value.kind === 'float') return value.value
  if (value.kind === 'int') return Number(value.value)
  if (value.kind === 'bool') return value.value ? 1 : 0
  return null
}
