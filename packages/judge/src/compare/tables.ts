import type { Difference } from '@warmstart/schema'
import { textOf } from '../values/show.ts'
import { type Column, familyOf, type Value } from '../values/value.ts'
import { type At, differ, type Match } from './difference.ts'

type Frame = Extract<Value, { kind: 'frame' }>
type Series = Extract<Value, { kind: 'series' }>

/** Compares two Series: values, dtype, and name and index where the author gave them. */
export function matchSeries(
  expected: Series,
  got: Series,
  at: At,
  match: Match,
): Difference | null {
  const length = matchLengths(expected, got, expected.column, got.column, at)
  if (length !== null) return length
  if (expected.name.kind !== 'none') {
    const name = match(expected.name, got.name, { ...at, path: `${at.path}.name` })
    if (name !== null) return name
  }
  const labels = matchIndex(expected.index, got.index, at, match)
  if (labels !== null) return labels
  return matchColumn(expected.column, got.column, got.index, at, match)
}

/** Compares two DataFrames: columns in their order, index where the author gave it, cells. */
export function matchFrames(expected: Frame, got: Frame, at: At, match: Match): Difference | null {
  const names = (frame: Frame) => frame.columns.map(textOf)
  const [wanted, returned] = [names(expected), names(got)]
  if (wanted.join('\0') !== returned.join('\0')) return otherColumns(expected, got, at)
  const [first, gotFirst] = [expected.data[0], got.data[0]]
  if (first !== undefined && gotFirst !== undefined) {
    const length = matchLengths(expected, got, first, gotFirst, at)
    if (length !== null) return length
  }
  const labels = matchIndex(expected.index, got.index, at, match)
  if (labels !== null) return labels
  for (const [i, column] of expected.data.entries()) {
    const path = `${at.path}[${wanted[i]}]`
    const other = got.data[i] as Column
    const difference = matchColumn(column, other, got.index, { ...at, path }, match)
    if (difference !== null) return difference
  }
  return null
}

function otherColumns(expected: Frame, got: Frame, at: At): Difference {
  const [wanted, returned] = [expected.columns.map(textOf), got.columns.map(textOf)]
  const missing = wanted.filter((name) => !returned.includes(name))
  const extra = returned.filter((name) => !wanted.includes(name))
  const said = [
    missing.length > 0 ? `missing: ${missing.join(', ')}` : '',
    extra.length > 0 ? `not expected: ${extra.join(', ')}` : '',
  ].filter((part) => part !== '')
  const message = `the columns differ; ${said.length > 0 ? said.join('; ') : 'their order does'}`
  const texts = { expected: `[${wanted.join(', ')}]`, got: `[${returned.join(', ')}]` }
  const kind = said.length > 0 ? 'keys' : 'order'
  return differ(expected, got, at, { kind, message, ...texts })
}

function matchLengths(
  expected: Value,
  got: Value,
  a: Column,
  b: Column,
  at: At,
): Difference | null {
  const [wanted, returned] = [a.values.length, b.values.length]
  if (wanted === returned) return null
  const message = `${wanted} rows are expected, got ${returned}`
  const texts = { expected: `${wanted} rows`, got: `${returned} rows` }
  return differ(expected, got, at, { kind: 'length', message, ...texts })
}

function matchIndex(
  expected: readonly Value[] | null,
  got: readonly Value[] | null,
  at: At,
  match: Match,
): Difference | null {
  if (expected === null || got === null) return null
  const path = `${at.path}.index`
  const lists = [expected, got].map((items): Value => ({ kind: 'list', items }))
  return match(lists[0] as Value, lists[1] as Value, { ...at, path })
}

function matchColumn(
  expected: Column,
  got: Column,
  index: readonly Value[] | null,
  at: At,
  match: Match,
): Difference | null {
  const type = matchTypes(expected, got, at)
  if (type !== null) return type
  const wrong = expected.values.flatMap((value, i) =>
    matchCell(value, got.values[i] as Value, at, match) === null ? [] : [i],
  )
  const [first] = wrong
  if (first === undefined) return null
  const row = index?.[first]
  const path = `${at.path}[${row === undefined ? first : textOf(row)}]`
  const [wanted, returned] = [expected.values[first] as Value, got.values[first] as Value]
  const difference = matchCell(wanted, returned, { ...at, path }, match)
  const differing = { count: wrong.length, of: expected.values.length }
  return difference === null ? null : { ...difference, differing }
}

function matchTypes(expected: Column, got: Column, at: At): Difference | null {
  const [a, b] = [expected.dtype, got.dtype]
  const { dtype } = at.rules
  if (a === null || b === null || dtype === 'any' || a === b) return null
  const texts = familyOf(a) !== 'f' && familyOf(a) !== 'i' && familyOf(a) !== 'b'
  const alike = familyOf(a) === familyOf(b) || (texts && ['o', 's'].includes(familyOf(b)))
  if (dtype === 'kind' && alike) return null
  const [wanted, returned] = [expected, got].map(
    ({ values }): Value => ({ kind: 'list', items: values }),
  )
  const message = `the dtype ${a} is expected, got ${b}`
  return differ(wanted as Value, returned as Value, at, {
    kind: 'dtype',
    message,
    expected: a,
    got: b,
  })
}

/** A missing cell is None, NaN or NaT; which of them it is says the dtype. */
function matchCell(expected: Value, got: Value, at: At, match: Match): Difference | null {
  const [wanted, returned] = [isMissing(expected), isMissing(got)]
  if (wanted && returned) return null
  if (wanted !== returned) {
    const message = wanted
      ? `a missing value is expected, got ${textOf(got)}`
      : `${textOf(expected)} is expected, the value is missing`
    return differ(expected, got, at, { kind: 'missing-value', message })
  }
  return match(expected, got, at)
}

function isMissing(value: Value): boolean {
  return value.kind === 'none' || (value.kind === 'float' && Number.isNaN(value.value))
}
