import { EVALUATION } from './evaluation.ts'
import { INFORMATION } from './information.ts'
import { LOSSES } from './losses.ts'
import { NETWORKS } from './networks.ts'
import { OPTIMISATION } from './optimisation.ts'
import { PRODUCTION } from './production.ts'
import { STATISTICS } from './statistics.ts'
import type { Calculator, FormulaResult, Inputs } from './types.ts'

export { FormulaInputError, show } from './numbers.ts'
export type { FormulaResult, Inputs } from './types.ts'

const CALCULATORS: Readonly<Record<string, Calculator>> = {
  ...EVALUATION,
  ...LOSSES,
  ...NETWORKS,
  ...OPTIMISATION,
  ...STATISTICS,
  ...INFORMATION,
  ...PRODUCTION,
}

/** Ids of all formulas that can be computed. */
export const FORMULA_IDS: readonly string[] = Object.keys(CALCULATORS)

/**
 * The figures of a formula of the sheet, each with the way to it.
 *
 * @throws {FormulaInputError} where an input is missing or makes no sense; it names it; `Error` where there
 *   is no such formula
 */
export function computeFormula(id: string, inputs: Inputs): readonly FormulaResult[] {
  const calculator = CALCULATORS[id]
  if (calculator === undefined) throw new Error(`there is no formula "${id}"`)
  return calculator(inputs)
}
