import type { FormulaCard } from '@warmstart/contract'

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
  const wanted = wordsOf(typed)
  return formulas.filter(({ title, group, says, inputs }) => {
    const known = wordsOf([title, group, says.text, ...inputs.map(({ label }) => label)].join(' '))
    return wanted.every((word) => known.some((one) => one.startsWith(word)))
  })
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

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
