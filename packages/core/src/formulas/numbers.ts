import type { FormulaResult, Inputs } from './types.ts'

/** A number with four significant digits, without an exponent where it can be read without one. */
export function show(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toExponential(3)
  if (Number.isInteger(value)) return String(value)
  return size >= 1000 ? value.toFixed(1) : String(Number(value.toPrecision(4)))
}

/** Numbers of a list, joined for a line that shows the way. */
export const showAll = (values: readonly number[], by = ', '): string => values.map(show).join(by)

/**
 * A single number of the inputs.
 *
 * @throws {FormulaInputError} where it is missing or no finite number
 */
export function numberOf(inputs: Inputs, name: string): number {
  const value = inputs[name]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw wrong(name, 'write one number')
}

/**
 * A list of the inputs.
 *
 * @param atLeast  fewest entries
 * @throws {FormulaInputError} where there are fewer, or one is no finite number
 */
export function listOf(inputs: Inputs, name: string, atLeast = 1): readonly number[] {
  const value = inputs[name]
  if (!Array.isArray(value) || value.length < atLeast || !value.every(Number.isFinite)) {
    throw wrong(
      name,
      `write at least ${atLeast} ${atLeast === 1 ? 'number' : 'numbers'}, with commas between`,
    )
  }
  return value
}

/**
 * Two lists of the same length.
 *
 * @throws {FormulaInputError} where they differ
 */
export function pairOf(
  inputs: Inputs,
  first: string,
  second: string,
  atLeast = 1,
): readonly [a: readonly number[], b: readonly number[]] {
  const a = listOf(inputs, first, atLeast)
  const b = listOf(inputs, second, atLeast)
  if (a.length !== b.length) {
    throw wrong(
      second,
      `it has ${b.length} numbers and the list before it ${a.length}; give both the same`,
    )
  }
  return [a, b]
}

/** An input that a formula cannot work with; the message says what to write instead. */
export class FormulaInputError extends Error {
  /** Name of the input. */
  readonly input: string

  constructor(input: string, what: string) {
    super(`${input}: ${what}`)
    this.name = 'FormulaInputError'
    this.input = input
  }
}

/** A refusal of one input, with what to write instead. */
export const wrong = (input: string, what: string): FormulaInputError =>
  new FormulaInputError(input, what)

/** A share of a whole: not defined where the whole is zero. */
export function ratio(name: string, top: number, bottom: number, how: string): FormulaResult {
  if (bottom === 0) return { name, how: `${how}: not defined, the divisor is zero`, value: null }
  return { name, how, value: top / bottom }
}

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length
/** Sum of products of two lists of the same length. */
export const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((one, i) => one * (b[i] ?? 0)))

/**
 * Checks that numbers are shares.
 *
 * @throws {FormulaInputError} where one lies outside of 0..1
 */
export function checkShares(name: string, values: readonly number[]): void {
  const bad = values.find((one) => one < 0 || one > 1)
  if (bad !== undefined) throw wrong(name, `${show(bad)} is no share; write numbers from 0 to 1`)
}
