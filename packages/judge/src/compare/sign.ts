import type { CompareRules } from '@warmstart/schema'
import type { ArrayValue } from '../values/value.ts'

/**
 * The result with the signs turned that its rule leaves open, towards the expected values: the
 * whole, each column or each row. Columns and rows hold for matrices only, so that a vector of
 * eigenvalues beside the matrix keeps its signs.
 */
export function alignSigns(
  expected: ArrayValue,
  got: ArrayValue,
  rule: CompareRules['sign'],
): ArrayValue {
  const [a, b] = [expected.data, got.data]
  if (rule === 'exact' || !(a instanceof Float64Array) || !(b instanceof Float64Array)) return got
  const groupOf = grouping(rule, got.shape)
  if (groupOf === null) return got
  const agreement = new Map<number, number>()
  for (let i = 0; i < b.length; i++) {
    const product = (a[i] ?? 0) * (b[i] ?? 0)
    if (Number.isFinite(product)) {
      agreement.set(groupOf(i), (agreement.get(groupOf(i)) ?? 0) + product)
    }
  }
  return { ...got, data: b.map((x, i) => ((agreement.get(groupOf(i)) ?? 0) < 0 ? -x : x)) }
}

function grouping(
  rule: CompareRules['sign'],
  shape: readonly number[],
): ((i: number) => number) | null {
  if (rule === 'any') return () => 0
  const [, columns] = shape
  if (shape.length !== 2 || columns === undefined) return null
  return rule === 'columns' ? (i) => i % columns : (i) => Math.floor(i / columns)
}
