import type { Difference } from '@warmstart/schema'
import { textOf } from '../values/show.ts'
import { rowsOf, type Value } from '../values/value.ts'
import { type At, differ } from './difference.ts'

/** The whole numbers of a vector or list of labels; null for anything else. */
export function labelsOf(value: Value): number[] | null {
  const items = value.kind === 'array' && value.shape.length === 1 ? rowsOf(value) : null
  const list = items ?? (value.kind === 'list' || value.kind === 'tuple' ? value.items : null)
  if (list === null || list.length === 0) return null
  const labels = list.map((item) => (item.kind === 'int' ? Number(item.value) : null))
  return labels.every((label) => label !== null) ? labels : null
}

/** Compares labels up to a renaming that is one to one. Null where such a renaming exists. */
export function matchLabels(expected: Value, got: Value, at: At): Difference | null | 'no labels' {
  const [a, b] = [labelsOf(expected), labelsOf(got)]
  if (a === null || b === null || a.length !== b.length) return 'no labels'
  const forth = new Map<number, number>()
  const back = new Map<number, number>()
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    const fresh = !forth.has(x) && !back.has(y)
    if (fresh) {
      forth.set(x, y)
      back.set(y, x)
    } else if (forth.get(x) !== y || back.get(y) !== x) {
      const message = `no renaming of the labels fits: element ${i} is grouped otherwise`
      const path = `${at.path}[${i}]`
      return differ(expected, got, { ...at, path }, { kind: 'value', message })
    }
  }
  return null
}

/** Said where labels cannot be compared at all. */
export function notLabels(got: Value): string {
  return `whole numbers are expected as labels, got ${textOf(got)}`
}
