import type { ProblemValue } from '@warmstart/schema'
import { fromWire, isWireTag, type Json } from './from-wire.ts'
import { type Column, type Family, familyOf, NONE, sizeOf, type Value } from './value.ts'

type Tagged = { readonly [key: string]: ProblemValue }

/**
 * A value of `cases.yaml` or `frozen.json`. See docs/problems.md for the notation.
 *
 * @throws {Error} where it means nothing: a ragged array, a shape that does not fit
 */
export function fromProblem(value: ProblemValue): Value {
  if (value === null) return NONE
  if (typeof value === 'boolean') return { kind: 'bool', value, dtype: null }
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return { kind: 'str', value }
  if (isList(value)) return { kind: 'list', items: value.map(fromProblem) }
  const tag = Object.keys(value).find((key) => key.startsWith('$'))
  return tag === undefined ? plainDict(value) : tagged(tag, value)
}

function isList(value: ProblemValue): value is readonly ProblemValue[] {
  return Array.isArray(value)
}

function number(value: number): Value {
  if (Number.isInteger(value)) return { kind: 'int', value, dtype: null, soft: true }
  return { kind: 'float', value, dtype: null }
}

function plainDict(value: Tagged): Value {
  const entries = Object.entries(value).map(
    ([key, item]) => [{ kind: 'str', value: key }, fromProblem(item)] as const,
  )
  return { kind: 'dict', entries }
}

function tagged(tag: string, value: Tagged): Value {
  if (isWireTag(tag)) return fromWire(value as Json)
  const body = value[tag] ?? null
  switch (tag) {
    case '$float':
      return { kind: 'float', value: special(body), dtype: null }
    case '$int':
      return { kind: 'int', value: BigInt(String(body)), dtype: null }
    case '$tuple':
      return { kind: 'tuple', items: list(body).map(fromProblem) }
    case '$set':
      return { kind: 'set', items: list(body).map(fromProblem) }
    case '$dict':
      return { kind: 'dict', entries: list(body).map(pair) }
    case '$array':
      return array(body, value)
    case '$series':
      return series(list(body), value)
    case '$frame':
      return frame(body as Tagged, value)
    default:
      throw new Error(`"${tag}" has no value before inputs.py has run`)
  }
}

function pair(entry: ProblemValue): readonly [Value, Value] {
  const [key = null, item = null] = list(entry)
  const read = fromProblem(key)
  return [read.kind === 'list' ? { kind: 'tuple', items: read.items } : read, fromProblem(item)]
}

function list(value: ProblemValue): readonly ProblemValue[] {
  if (!isList(value)) throw new Error(`expected a list, got ${JSON.stringify(value)}`)
  return value
}

function special(text: ProblemValue): number {
  if (text === 'nan' || text === null) return Number.NaN
  if (text === 'inf') return Number.POSITIVE_INFINITY
  if (text === '-inf') return Number.NEGATIVE_INFINITY
  return Number(text)
}

function array(body: ProblemValue, { dtype, shape }: Tagged): Value {
  const type = typeof dtype === 'string' ? dtype : 'float64'
  const family = familyOf(type)
  const nested = shapeOf(body, family)
  const wanted = shape === undefined ? nested : list(shape).map(Number)
  const flat: ProblemValue[] = []
  flatten(body, nested.length, flat)
  if (flat.length !== sizeOf(wanted)) {
    throw new Error(`${flat.length} elements do not make an array of shape (${wanted.join(', ')})`)
  }
  const data =
    family === 's' || family === 'o' ? flat.map(fromProblem) : Float64Array.from(flat, toNumber)
  return { kind: 'array', dtype: type, family, shape: wanted, data }
}

function toNumber(value: ProblemValue): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return special(value)
}

/** Shape by nesting. Lists in an array of objects are elements from the second level on. */
function shapeOf(body: ProblemValue, family: Family): number[] {
  if (!isList(body)) return []
  const [first] = body
  if (first === undefined || !isList(first) || family === 'o') return [body.length]
  return [body.length, ...shapeOf(first, family)]
}

function flatten(body: ProblemValue, depth: number, into: ProblemValue[]): void {
  if (depth === 0) into.push(body)
  else for (const item of list(body)) flatten(item, depth - 1, into)
}

function series(values: readonly ProblemValue[], { dtype, name, index }: Tagged): Value {
  return {
    kind: 'series',
    name: fromProblem(name ?? null),
    index: indexOf(index),
    column: column(values, dtype),
  }
}

function frame(columns: Tagged, { dtypes, index }: Tagged): Value {
  const names = Object.keys(columns)
  const types = (dtypes ?? {}) as Tagged
  const data = names.map((name) => column(list(columns[name] ?? []), types[name]))
  return {
    kind: 'frame',
    columns: names.map((value) => ({ kind: 'str', value })),
    index: indexOf(index),
    data,
  }
}

function indexOf(index: ProblemValue | undefined): Value[] | null {
  return index === undefined || index === null ? null : list(index).map(fromProblem)
}

function column(values: readonly ProblemValue[], dtype: ProblemValue | undefined): Column {
  return { dtype: typeof dtype === 'string' ? dtype : null, values: values.map(fromProblem) }
}
