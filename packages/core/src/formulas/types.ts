/** What is put into a calculator: numbers, or lists of them, by the name of the input. */
export type Inputs = Readonly<Record<string, number | readonly number[]>>

/** One figure with the way to it. */
export interface FormulaResult {
  readonly name: string
  /** The calculation with the numbers put in, such as `80 / (80 + 20)`. */
  readonly how: string
  /** Null where it is not defined for these inputs; `how` then says why. */
  readonly value: number | null
}

/** Computes the figures of a formula. */
export type Calculator = (inputs: Inputs) => readonly FormulaResult[]
