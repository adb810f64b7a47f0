import type { CaseVerdict, CompareRules, Difference, Mistake } from '@warmstart/schema'
import { type ArrayValue, at, numberOf, sizeOf, type Value } from '../values/value.ts'

/** What is known of a wrong result. */
export interface Clue {
  readonly expected: Value
  readonly got: Value
  readonly difference: Difference
  /** What the case is there to catch. */
  readonly kind: CaseVerdict['kind']
  readonly args: readonly Value[]
  readonly rules: CompareRules
}

/** A mistake, or null where this is not it. */
export type Detector = (clue: Clue) => Mistake | null

/** Numbers of a value in row-major order, with their shape; null where it holds anything else. */
export interface Numbers {
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

/** Takes scalars, arrays, columns, and lists (also nested ones, where they make a grid). */
export function numbersOf(value: Value): Numbers | null {
  const scalar = numberOf(value)
  if (scalar !== null) return { shape: [], data: [scalar] }
  if (value.kind === 'array') return arrayNumbers(value)
  if (value.kind === 'series') return listNumbers(value.column.values)
  return value.kind === 'list' || value.kind === 'tuple' ? listNumbers(value.items) : null
}

function arrayNumbers(array: ArrayValue): Numbers | null {
  if (array.family === 's' || array.family === 'o') return null
  const data = Array.from({ length: sizeOf(array.shape) }, (_, i) => numberOf(at(array, i)))
  return data.every((x) => x !== null) ? { shape: array.shape, data } : null
}

function listNumbers(items: readonly Value[]): Numbers | null {
  const inner = items.map(numbersOf)
  if (!inner.every((one) => one !== null)) return null
  const shape = inner[0]?.shape ?? []
  const grid = inner.every((one) => one.shape.join() === shape.join())
  return grid ? { shape: [items.length, ...shape], data: inner.flatMap((one) => one.data) } : null
}

/** Lengths of all axes of the arguments, 2 and larger, without repeats. */
export function sizesOf(args: readonly Value[]): number[] {
  const sizes = args.flatMap((arg) => {
    if (arg.kind === 'frame') return [arg.data[0]?.values.length ?? 0, arg.columns.length]
    return numbersOf(arg)?.shape ?? ('items' in arg ? [arg.items.length] : [])
  })
  return [...new Set(sizes)].filter((n) => n >= 2)
}

/** Whether two floats are the same but for rounding. */
export function near(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true
  return Math.abs(a - b) <= 1e-9 + 1e-7 * Math.max(Math.abs(a), Math.abs(b))
}

/** Whether two lists of numbers are the same but for rounding. */
export function allNear(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => near(x, b[i] ?? Number.NaN))
}

/** Rows and columns of a matrix swapped. */
export function transposed({ shape, data }: Numbers): Numbers | null {
  const [rows, columns, ...rest] = shape
  if (rows === undefined || columns === undefined || rest.length > 0) return null
  const swapped = Array.from(
    { length: data.length },
    (_, i) => data[(i % rows) * columns + Math.floor(i / rows)] ?? Number.NaN,
  )
  return { shape: [columns, rows], data: swapped }
}
