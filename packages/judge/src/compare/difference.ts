import type { CompareRules, Difference } from '@warmstart/schema'
import { shapeOf, textOf, typeName } from '../values/show.ts'
import type { Value } from '../values/value.ts'

/** One step of a comparison: where it is, and the rules that hold there. */
export interface At {
  readonly path: string
  readonly rules: CompareRules
}

/** Compares two values where `at` says; null where they are the same. */
export type Match = (expected: Value, got: Value, at: At) => Difference | null

type Parts = Pick<Difference, 'kind' | 'message'> & Partial<Difference>

/** A difference of two values, with their texts filled in. */
export function differ(expected: Value, got: Value, { path }: At, parts: Parts): Difference {
  return { path, expected: textOf(expected), got: textOf(got), differing: null, ...parts }
}

/** Another type than expected, said with the shape where there is one. */
export function otherType(expected: Value, got: Value, at: At): Difference {
  const wanted = said(expected)
  const returned = said(got)
  const message =
    got.kind === 'opaque'
      ? `the result is a ${typeName(got)}, which is not plain data; ${wanted} is expected`
      : `${wanted} is expected, got ${returned}`
  return differ(expected, got, at, { kind: 'type', expected: wanted, got: returned, message })
}

function said(value: Value): string {
  const shape = shapeOf(value)
  const name = typeName(value)
  if (shape === null) return value.kind === 'none' ? 'None' : `${article(name)} ${name}`
  return `${article(name)} ${name} of shape ${shapeText(shape)}`
}

function article(name: string): string {
  return /^[aeio]/i.test(name) ? 'an' : 'a'
}

/** A shape as NumPy prints it: `(3,)`, `(2, 3)`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`
}

/** Path of an element of an array of this shape, such as `[1, 2]`. */
export function elementPath(shape: readonly number[], flat: number): string {
  const index: number[] = []
  let rest = flat
  for (const n of [...shape].reverse()) {
    index.unshift(rest % n)
    rest = Math.floor(rest / n)
  }
  return `[${index.join(', ')}]`
}
