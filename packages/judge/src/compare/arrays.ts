import type { CompareRules, Difference } from '@warmstart/schema'
import { textOf } from '../values/show.ts'
import { type ArrayValue, at as elementAt, type Family, sizeOf } from '../values/value.ts'
import { type At, differ, elementPath, type Match, shapeText } from './difference.ts'
import { close } from './scalars.ts'
import { alignSigns } from './sign.ts'

const FAMILY_NAMES: Record<Family, string> = {
  b: 'bool',
  i: 'integer',
  f: 'float',
  s: 'text',
  o: 'object',
}

/** Compares two arrays: shape exactly, dtype by the policy, then every element. */
export function matchArrays(
  expected: ArrayValue,
  got: ArrayValue,
  at: At,
  match: Match,
): Difference | null {
  const { shape } = expected
  const same = shape.length === got.shape.length && shape.every((n, i) => n === got.shape[i])
  if (!same) {
    const [wanted, returned] = [shapeText(shape), shapeText(got.shape)]
    const message = `the shape ${wanted} is expected, got ${returned}`
    return differ(expected, got, at, { kind: 'shape', message, expected: wanted, got: returned })
  }
  if (!fits(expected, got, at.rules)) {
    const message = `the dtype ${wantedType(expected, at.rules)} is expected, got ${got.dtype}`
    const types = { expected: expected.dtype, got: got.dtype }
    return differ(expected, got, at, { kind: 'dtype', message, ...types })
  }
  return matchElements(expected, alignSigns(expected, got, at.rules.sign), at, match)
}

function fits(expected: ArrayValue, got: ArrayValue, { dtype }: CompareRules): boolean {
  if (dtype === 'exact') return expected.dtype === got.dtype
  const numeric = (family: Family) => family !== 's' && family !== 'o'
  if (dtype === 'any' && numeric(expected.family) && numeric(got.family)) return true
  if (expected.family === 'o' || got.family === 'o') return dtype === 'any' || isText(expected, got)
  return expected.family === got.family
}

/** Arrays of objects stand for arrays of texts, and the other way round. */
function isText(expected: ArrayValue, got: ArrayValue): boolean {
  return [expected.family, got.family].every((family) => family === 's' || family === 'o')
}

function wantedType({ dtype, family }: ArrayValue, rules: CompareRules): string {
  return rules.dtype === 'exact' ? dtype : `${dtype} (any ${FAMILY_NAMES[family]})`
}

function matchElements(
  expected: ArrayValue,
  got: ArrayValue,
  at: At,
  match: Match,
): Difference | null {
  const size = sizeOf(expected.shape)
  const wrong = wrongElement(expected, got, at, match)
  let first: number | null = null
  let count = 0
  for (let i = 0; i < size; i++) {
    if (!wrong(i)) continue
    first ??= i
    count += 1
  }
  if (first === null) return null
  const inner = { ...at, path: at.path + elementPath(expected.shape, first) }
  const [wanted, returned] = [elementAt(expected, first), elementAt(got, first)]
  const said = match(wanted, returned, inner)
  if (said !== null) return { ...said, differing: { count, of: size } }
  const message = `${textOf(wanted)} is expected, got ${textOf(returned)}`
  return differ(wanted, returned, inner, { kind: 'value', message, differing: { count, of: size } })
}

/** Says for an index whether the elements differ; fast where both are numbers. */
function wrongElement(
  expected: ArrayValue,
  got: ArrayValue,
  at: At,
  match: Match,
): (i: number) => boolean {
  const [a, b] = [expected.data, got.data]
  if (a instanceof Float64Array && b instanceof Float64Array) {
    const exact = expected.family !== 'f' && got.family !== 'f'
    if (exact) return (i) => a[i] !== b[i]
    return (i) => !close(a[i] ?? Number.NaN, b[i] ?? Number.NaN, at.rules)
  }
  return (i) => match(elementAt(expected, i), elementAt(got, i), at) !== null
}
