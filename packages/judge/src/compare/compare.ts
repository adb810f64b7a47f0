import type { CompareRules, Difference } from '@warmstart/schema'
import { shapeOf, textOf } from '../values/show.ts'
import { type ArrayValue, numberOf, rowsOf, type Value } from '../values/value.ts'
import { matchArrays } from './arrays.ts'
import { type At, differ, otherType } from './difference.ts'
import { matchLabels } from './labels.ts'
import { firstUnmatched, MATCHING_LIMIT, sortedBy } from './order.ts'
import { isScalar, matchScalars } from './scalars.ts'
import { matchFrames, matchSeries } from './tables.ts'

/**
 * Compares a result with what was expected.
 *
 * Types, shapes and lengths are exact, floats within the tolerance, NaN only where it is
 * expected; the rules say what else is left open.
 *
 * @returns the first difference, or null where the result is right
 */
export function compare(expected: Value, got: Value, rules: CompareRules): Difference | null {
  return match(expected, got, { path: '', rules })
}

function match(expected: Value, got: Value, at: At): Difference | null {
  const { rules } = at
  if (rules.labels === 'permuted') {
    const labels = matchLabels(expected, got, at)
    if (labels !== 'no labels' && sameSort(expected, got, rules)) return labels
  }
  if (isScalar(expected)) return matchScalars(expected, got, at)
  if (rules.containers === 'sequence' && expected.kind !== got.kind) {
    const [a, b] = [sequence(expected), sequence(got)]
    if (a !== null && b !== null) return matchItems(expected, got, a, b, at)
  }
  if (expected.kind !== got.kind) return otherType(expected, got, at)
  return matchSame(expected, got, at)
}

function sameSort(expected: Value, got: Value, { containers }: CompareRules): boolean {
  return expected.kind === got.kind || containers === 'sequence'
}

/** Both are of one kind; TypeScript does not see it, so each branch asks again. */
function matchSame(expected: Value, got: Value, at: At): Difference | null {
  if (expected.kind === 'array' && got.kind === 'array') return matchOrdered(expected, got, at)
  if (expected.kind === 'series' && got.kind === 'series') {
    return matchSeries(expected, got, at, match)
  }
  if (expected.kind === 'frame' && got.kind === 'frame') {
    return at.rules.order === 'any'
      ? matchFrameRows(expected, got, at)
      : matchFrames(expected, got, at, match)
  }
  if (expected.kind === 'dict' && got.kind === 'dict') return matchDicts(expected, got, at)
  if ('items' in expected && 'items' in got) {
    if (expected.kind === 'set') return matchAnyOrder(expected, got, expected.items, got.items, at)
    return matchItems(expected, got, expected.items, got.items, at)
  }
  return otherType(expected, got, at)
}

function matchOrdered(expected: ArrayValue, got: ArrayValue, at: At): Difference | null {
  const exact = matchArrays(expected, got, at, match)
  if (exact === null || at.rules.order === 'exact' || expected.shape.length === 0) return exact
  if (exact.kind === 'shape' || exact.kind === 'dtype') return exact
  return matchAnyOrder(expected, got, rowsOf(expected), rowsOf(got), at)
}

function sequence(value: Value): readonly Value[] | null {
  if (value.kind === 'list' || value.kind === 'tuple') return value.items
  return value.kind === 'array' && value.shape.length === 1 ? rowsOf(value) : null
}

function matchItems(
  expected: Value,
  got: Value,
  a: readonly Value[],
  b: readonly Value[],
  at: At,
): Difference | null {
  if (a.length !== b.length) return otherLength(expected, got, a.length, b.length, at)
  if (at.rules.order === 'any') return matchAnyOrder(expected, got, a, b, at)
  const flip = at.rules.sign === 'any' && opposite(a, b) ? -1 : 1
  let first: Difference | null = null
  let count = 0
  for (const [i, item] of a.entries()) {
    const other = flip === -1 ? negated(b[i] as Value) : (b[i] as Value)
    const difference = match(item, other, { ...at, path: `${at.path}[${i}]` })
    if (difference === null) continue
    first ??= difference
    count += 1
  }
  return first === null ? null : { ...first, differing: first.differing ?? { count, of: a.length } }
}

/** True where a list of numbers points the other way. */
function opposite(a: readonly Value[], b: readonly Value[]): boolean {
  const products = a.map(
    (item, i) => (numberOf(item) ?? Number.NaN) * (numberOf(b[i] as Value) ?? 0),
  )
  return products.reduce((sum, product) => sum + product, 0) < 0
}

function negated(value: Value): Value {
  if (value.kind === 'float') return { ...value, value: -value.value }
  if (value.kind === 'int') return { ...value, value: -value.value }
  return value
}

function otherLength(expected: Value, got: Value, a: number, b: number, at: At): Difference {
  const texts = { expected: `${a} elements`, got: `${b} elements` }
  const message = `${a} elements are expected, got ${b}`
  return differ(expected, got, at, { kind: 'length', message, ...texts })
}

function matchAnyOrder(
  expected: Value,
  got: Value,
  a: readonly Value[],
  b: readonly Value[],
  at: At,
): Difference | null {
  if (a.length !== b.length) return otherLength(expected, got, a.length, b.length, at)
  const inner: At = { ...at, rules: { ...at.rules, order: 'exact' } }
  const unmatched =
    a.length <= MATCHING_LIMIT
      ? firstUnmatched(a, b, (x, y) => match(x, y, inner) === null)
      : firstOfSorted(a, b, inner)
  if (unmatched === null) return null
  const missing = a[unmatched] as Value
  const message = `${textOf(missing)} is expected in any place, and is not there`
  return differ(missing, got, at, { kind: 'value', message })
}

function firstOfSorted(a: readonly Value[], b: readonly Value[], at: At): number | null {
  const [x, y] = [sortedBy(a, sortKey), sortedBy(b, sortKey)]
  const wrong = x.findIndex((item, i) => match(item, y[i] as Value, at) !== null)
  return wrong === -1 ? null : a.indexOf(x[wrong] as Value)
}

function sortKey(value: Value): readonly number[] | string {
  const number = numberOf(value)
  if (number !== null) return [number]
  const items = value.kind === 'array' ? rowsOf(value) : 'items' in value ? value.items : []
  const numbers = items.map(numberOf)
  return numbers.length > 0 && numbers.every((one) => one !== null) ? numbers : textOf(value)
}

function matchFrameRows(
  expected: Extract<Value, { kind: 'frame' }>,
  got: Extract<Value, { kind: 'frame' }>,
  at: At,
): Difference | null {
  const plain = matchFrames({ ...expected, index: null }, got, at, match)
  if (plain === null || plain.kind === 'keys' || plain.kind === 'order') return plain
  if (plain.kind === 'dtype' || plain.kind === 'length') return plain
  const rows = (frame: typeof expected): Value[] =>
    Array.from({ length: shapeOf(frame)?.[0] ?? 0 }, (_, i) => ({
      kind: 'list',
      items: frame.data.map(({ values }) => missingAsNone(values[i] as Value)),
    }))
  return matchAnyOrder(expected, got, rows(expected), rows(got), at)
}

function missingAsNone(value: Value): Value {
  return value.kind === 'float' && Number.isNaN(value.value) ? { kind: 'none' } : value
}

function matchDicts(
  expected: Extract<Value, { kind: 'dict' }>,
  got: Extract<Value, { kind: 'dict' }>,
  at: At,
): Difference | null {
  const rest = new Map(got.entries.map(([key, item]) => [keyOf(key), [key, item] as const]))
  let first: Difference | null = null
  const missing: string[] = []
  for (const [key, item] of expected.entries) {
    const found = rest.get(keyOf(key))
    rest.delete(keyOf(key))
    if (found === undefined) missing.push(textOf(key))
    else first ??= match(item, found[1], { ...at, path: `${at.path}[${textOf(key)}]` })
  }
  const extra = [...rest.values()].map(([key]) => textOf(key))
  return missing.length + extra.length > 0 ? otherKeys(expected, got, missing, extra, at) : first
}

/** Keys that are equal in Python have the same text: 1 and 1.0 are one key. */
function keyOf(key: Value): string {
  const number = numberOf(key)
  return number === null ? textOf(key) : `#${number}`
}

function otherKeys(
  expected: Value,
  got: Value,
  missing: readonly string[],
  extra: readonly string[],
  at: At,
): Difference {
  const parts = [
    missing.length > 0 ? `missing: ${missing.slice(0, 8).join(', ')}` : '',
    extra.length > 0 ? `not expected: ${extra.slice(0, 8).join(', ')}` : '',
  ].filter((part) => part !== '')
  return differ(expected, got, at, {
    kind: 'keys',
    message: `the keys differ; ${parts.join('; ')}`,
  })
}
