import type { CompareRules, Difference } from '@warmstart/schema'
import { textOf } from '../values/show.ts'
import { numberOf, type Value } from '../values/value.ts'
import { type At, differ, otherType } from './difference.ts'

/** Whether a float passes: NaN only where NaN is expected, infinities only as themselves. */
export function close(expected: number, got: number, { rtol, atol }: CompareRules): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(got)
  if (expected === got) return true
  if (!Number.isFinite(expected)) return false
  return Math.abs(got - expected) <= atol + rtol * Math.abs(expected)
}

/** True for kinds that this file compares. */
export function isScalar({ kind }: Value): boolean {
  return kind === 'none' || kind === 'bool' || kind === 'int' || kind === 'float' || kind === 'str'
}

/** Compares two scalars under the dtype policy. */
export function matchScalars(expected: Value, got: Value, at: At): Difference | null {
  const { rules } = at
  if (expected.kind === 'none' || expected.kind === 'str') {
    if (expected.kind !== got.kind) return otherType(expected, got, at)
    const same = expected.kind === 'none' || (got.kind === 'str' && expected.value === got.value)
    return same ? null : other(expected, got, at)
  }
  if (!fits(expected, got, rules)) return otherType(expected, got, at)
  if (expected.kind === 'int' && got.kind === 'int') {
    return sameInteger(expected.value, got.value) ? null : other(expected, got, at)
  }
  const [a, b] = [numberOf(expected), numberOf(got)]
  if (a === null || b === null) return otherType(expected, got, at)
  return close(a, b, rules) ? null : other(expected, got, at)
}

function sameInteger(a: number | bigint, b: number | bigint): boolean {
  return typeof a === typeof b ? a === b : BigInt(a) === BigInt(b)
}

/** Whether the type may stand for the expected one. */
function fits(expected: Value, got: Value, { dtype }: CompareRules): boolean {
  if (numberOf(got) === null) return false
  if (dtype === 'any') return true
  if (dtype === 'exact') return precise(expected) === precise(got) || softly(expected, got)
  if (expected.kind === 'bool' || got.kind === 'bool') return expected.kind === got.kind
  if (expected.kind === 'int' && got.kind === 'float') return expected.soft === true
  return true // an int stands for a float: 0 is as good a sum as 0.0
}

function softly(expected: Value, got: Value): boolean {
  if (expected.kind !== 'int' || expected.soft !== true) return false
  return ['int64', 'float64'].includes(precise(got))
}

function precise(value: Value): string {
  if (value.kind === 'bool') return 'bool'
  if (value.kind === 'int') return value.dtype ?? 'int64'
  if (value.kind === 'float') return value.dtype ?? 'float64'
  return value.kind
}

function other(expected: Value, got: Value, at: At): Difference {
  const kind = isNan(got) !== isNan(expected) ? 'missing-value' : 'value'
  const message = `${textOf(expected)} is expected, got ${textOf(got)}`
  return differ(expected, got, at, { kind, message })
}

function isNan(value: Value): boolean {
  return value.kind === 'float' && Number.isNaN(value.value)
}
