import type { ProblemValue, ShownValue } from '@warmstart/schema'
import { type ArrayValue, at, type Column, rowsOf, sizeOf, type Value } from './value.ts'

const MAX_TEXT = 1200
const MAX_ITEMS = 60
const EDGE_ROWS = 6
const MAX_DATA_ITEMS = 400

/** A value for a person: text as Python prints it, type, shape, and the data where it is small. */
export function show(value: Value): ShownValue {
  const shape = shapeOf(value)
  return {
    text: textOf(value),
    type: typeName(value),
    dtype: dtypeOf(value),
    shape: shape === null ? null : [...shape],
    value: countOf(value) <= MAX_DATA_ITEMS ? toProblem(value) : null,
  }
}

/** The value as Python prints it; the middle is left out where it is long. */
export function textOf(value: Value): string {
  const text = plain(value)
  if (text.length <= MAX_TEXT) return text
  return `${text.slice(0, MAX_TEXT - 200)} … ${text.slice(-180)}`
}

/** Name of the Python type, as a person says it. */
export function typeName(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
    case 'int':
    case 'float':
      return value.dtype === null ? value.kind : `numpy.${value.dtype}`
    case 'array':
      return 'ndarray'
    case 'series':
      return 'Series'
    case 'frame':
      return 'DataFrame'
    case 'opaque':
      return value.type.replace(/^builtins\./, '')
    default:
      return value.kind
  }
}

function dtypeOf(value: Value): string | null {
  if (value.kind === 'array') return value.dtype
  if (value.kind === 'series') return value.column.dtype
  return null
}

/** Shape of an array or a table, or null. */
export function shapeOf(value: Value): readonly number[] | null {
  if (value.kind === 'array') return value.shape
  if (value.kind === 'series') return [value.column.values.length]
  if (value.kind === 'frame') return [value.data[0]?.values.length ?? 0, value.columns.length]
  return null
}

/** A float as Python prints it: `1.0`, `1e-07`, `nan`. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  }
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value)
}

function plain(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return String(value.value)
    case 'float':
      return floatText(value.value)
    case 'str':
      return quoted(value.value)
    case 'list':
      return `[${joined(value.items)}]`
    case 'tuple':
      return value.items.length === 1 ? `(${joined(value.items)},)` : `(${joined(value.items)})`
    case 'set':
      return value.items.length === 0 ? 'set()' : `{${joined(value.items)}}`
    case 'dict':
      return `{${shortened(value.entries, ([key, item]) => `${plain(key)}: ${plain(item)}`)}}`
    case 'array':
      return arrayText(value)
    case 'series':
      return `Series([${joined(value.column.values)}]${indexText(value.index)})`
    case 'frame':
      return frameText(value.columns, value.index, value.data)
    case 'opaque':
      return `<${value.type}>`
  }
}

function quoted(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"')
  return text.includes("'") && !text.includes('"') ? `"${body}"` : `'${body.replace(/'/g, "\\'")}'`
}

function shortened<T>(items: readonly T[], write: (item: T) => string): string {
  if (items.length <= MAX_ITEMS) return items.map(write).join(', ')
  const head = items.slice(0, MAX_ITEMS - EDGE_ROWS).map(write)
  return [
    ...head,
    `… ${items.length - MAX_ITEMS} more …`,
    ...items.slice(-EDGE_ROWS).map(write),
  ].join(', ')
}

function joined(items: readonly Value[]): string {
  return shortened(items, plain)
}

function arrayText(array: ArrayValue): string {
  const usual = ['float64', 'int64', 'bool', 'str'].includes(array.dtype)
  const size = sizeOf(array.shape)
  const shape = size === 0 && array.shape.length > 1 ? `, shape=(${array.shape.join(', ')})` : ''
  return `array(${nested(array)}${shape}${usual ? '' : `, dtype=${array.dtype}`})`
}

function nested(array: ArrayValue): string {
  if (array.shape.length === 0) return plain(at(array, 0))
  const rows = rowsOf(array)
  const write = (row: Value) => (row.kind === 'array' ? nested(row) : plain(row))
  const many = array.shape.length > 1 ? 2 * EDGE_ROWS : MAX_ITEMS
  if (rows.length <= many) return `[${rows.map(write).join(', ')}]`
  const edge = array.shape.length > 1 ? EDGE_ROWS : MAX_ITEMS / 2
  return `[${[...rows.slice(0, edge).map(write), '…', ...rows.slice(-edge).map(write)].join(', ')}]`
}

function indexText(index: readonly Value[] | null): string {
  if (index === null || index.every((one, i) => one.kind === 'int' && one.value === i)) return ''
  return `, index=[${joined(index)}]`
}

function frameText(
  columns: readonly Value[],
  index: readonly Value[] | null,
  data: readonly Column[],
): string {
  const parts = columns.map((name, i) => `${plain(name)}: [${joined(data[i]?.values ?? [])}]`)
  return `DataFrame({${parts.join(', ')}}${indexText(index)})`
}

function countOf(value: Value): number {
  switch (value.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.reduce((sum, item) => sum + countOf(item), 1)
    case 'dict':
      return value.entries.reduce((sum, [, item]) => sum + 1 + countOf(item), 1)
    case 'array':
      return sizeOf(value.shape)
    case 'series':
      return value.column.values.length
    case 'frame':
      return value.data.reduce((sum, column) => sum + column.values.length, 1)
    case 'str':
      return 1 + value.value.length / 100
    default:
      return 1
  }
}

/** The value in the notation of `cases.yaml`; null for what has none. */
export function toProblem(value: Value): ProblemValue {
  switch (value.kind) {
    case 'none':
      return null
    case 'bool':
      return value.value
    case 'int':
      return typeof value.value === 'bigint' ? { $int: String(value.value) } : value.value
    case 'float':
      return Number.isFinite(value.value) ? value.value : { $float: floatText(value.value) }
    case 'str':
      return value.value
    case 'list':
      return value.items.map(toProblem)
    case 'tuple':
      return { $tuple: value.items.map(toProblem) }
    case 'set':
      return { $set: value.items.map(toProblem) }
    case 'dict':
      return dictToProblem(value.entries)
    case 'array':
      return { $array: nestedProblem(value), dtype: value.dtype, shape: [...value.shape] }
    case 'series':
      return {
        $series: value.column.values.map(cell),
        name: toProblem(value.name),
        ...(value.index === null ? {} : { index: value.index.map(toProblem) }),
        ...(value.column.dtype === null ? {} : { dtype: value.column.dtype }),
      }
    case 'frame':
      return frameToProblem(value)
    case 'opaque':
      return null
  }
}

/** A cell of a table: a missing one is written `null`. */
function cell(value: Value): ProblemValue {
  return value.kind === 'float' && Number.isNaN(value.value) ? null : toProblem(value)
}

function dictToProblem(entries: readonly (readonly [Value, Value])[]): ProblemValue {
  const named = entries.every(([key]) => key.kind === 'str' && !key.value.startsWith('$'))
  if (!named) return { $dict: entries.map(([key, item]) => [toProblem(key), toProblem(item)]) }
  const pairs = entries.map(([key, item]) => [key.kind === 'str' ? key.value : '', toProblem(item)])
  return Object.fromEntries(pairs)
}

function nestedProblem(array: ArrayValue): ProblemValue {
  const write = (one: Value): ProblemValue => {
    if (one.kind === 'array') return nestedProblem(one)
    return one.kind === 'float' && !Number.isFinite(one.value)
      ? floatText(one.value)
      : toProblem(one)
  }
  return array.shape.length === 0 ? write(at(array, 0)) : rowsOf(array).map(write)
}

function frameToProblem({ columns, index, data }: Extract<Value, { kind: 'frame' }>): ProblemValue {
  const names = columns.map((name) => (name.kind === 'str' ? name.value : plain(name)))
  const cells = data.map((column) => column.values.map(cell))
  const dtypes = data.map((column) => column.dtype)
  return {
    $frame: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? []])),
    dtypes: Object.fromEntries(names.map((name, i) => [name, dtypes[i] ?? 'object'])),
    ...(index === null ? {} : { index: index.map(toProblem) }),
  }
}
