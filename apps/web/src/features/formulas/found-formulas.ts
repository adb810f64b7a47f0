import type { FormulaCard } from '@warmstart/contract'
import { beginsWords } from '../../shared/typed-words.ts'

/** Formulas of one group, in the order of the sheet. */
export interface FormulaCards {
  readonly title: string
  readonly formulas: readonly FormulaCard[]
}

/**
 * Formulas in which each typed word begins a word of the title, the group, an input or what it says.
 *
 * @param typed  blank for all
 */
export function foundFormulas(
  formulas: readonly FormulaCard[],
  typed: string,
): readonly FormulaCard[] {
  return formulas.filter(({ title, group, says, inputs }) =>
    beginsWords(typed, [title, group, says.text, ...inputs.map(({ label }) => label)].join(' ')),
  )
}

/** Formulas by group; those of a group stand together already. */
export function formulaGroups(formulas: readonly FormulaCard[]): readonly FormulaCards[] {
  const groups = new Map<string, FormulaCard[]>()
  for (const formula of formulas) {
    const group = groups.get(formula.group)
    if (group === undefined) groups.set(formula.group, [formula])
    else group.push(formula)
  }
  return [...groups].map(([title, found]) => ({ title, formulas: found }))
}
