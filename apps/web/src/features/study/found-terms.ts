import type { GlossaryTerm } from '@warmstart/contract'
import { beginsWords, wordsOf } from '../../shared/typed-words.ts'

/** Terms under one letter of the alphabet; `#` for those that begin with none. */
export interface LetterGroup {
  readonly letter: string
  readonly terms: readonly GlossaryTerm[]
}

/**
 * Terms in which each typed word begins a word of the term or one of its other names; where there
 * is none, those that have all of them in their sentence.
 *
 * @param typed  blank for all terms
 */
export function foundTerms(terms: readonly GlossaryTerm[], typed: string): readonly GlossaryTerm[] {
  if (wordsOf(typed).length === 0) return terms
  const holds = (text: string) => beginsWords(typed, text)
  const named = terms.filter(({ term, also }) => holds([term, ...also].join(' ')))
  if (named.length > 0) return named
  return terms.filter(({ term, also, text }) => holds([term, ...also, text.text].join(' ')))
}

/** Groups terms, which are in alphabetical order, by their first letter. */
export function byLetter(terms: readonly GlossaryTerm[]): readonly LetterGroup[] {
  const groups = new Map<string, GlossaryTerm[]>()
  for (const term of terms) {
    const first = term.term.normalize('NFKD').charAt(0).toUpperCase()
    const letter = /[A-Z]/.test(first) ? first : '#'
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [term])
    else group.push(term)
  }
  return [...groups].map(([letter, found]) => ({ letter, terms: found }))
}
