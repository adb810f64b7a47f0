import type { Rubric } from '@warmstart/schema'
import type { WordNet } from './wordnet.ts'

/** Words that WordNet has beside an alternative of a slot, for the author to judge. */
export interface Suggestion {
  readonly point: string
  /** 1 for the first slot of the point. */
  readonly slot: number
  /** Alternative that they stand beside. */
  readonly beside: string
  readonly words: readonly string[]
  readonly gloss: string
}

const SENSES = 3

/**
 * Further alternatives for the slots of a rubric. What a slot finds already is left out.
 *
 * @param wordNet  where synonyms are looked up
 */
export function suggestionsFor(rubric: Rubric, wordNet: Pick<WordNet, 'senses'>): Suggestion[] {
  return rubric.points.flatMap(({ id, slots }) =>
    slots.flatMap((slot, i) =>
      slot.flatMap((alternative) => {
        const word = plainWord(alternative)
        if (word === null) return []
        return wordNet.senses(word, SENSES).flatMap(({ words, gloss }) => {
          const fresh = words.filter((one) => !isFound(one.toLowerCase(), slot))
          if (fresh.length === 0) return []
          return [{ point: id, slot: i + 1, beside: alternative, words: fresh, gloss }]
        })
      }),
    ),
  )
}

/** The alternative as a word of a dictionary; null for patterns, numbers and formulas. */
function plainWord(alternative: string): string | null {
  const word = alternative.replace(/\*$/, '')
  return /^[a-z][a-z -]*[a-z]$/i.test(word) && word.length > 2 ? word : null
}

/** True where an alternative of the slot finds the word already, whole or by its stem. */
function isFound(word: string, slot: readonly string[]): boolean {
  return slot.some((alternative) => {
    const known = alternative.toLowerCase()
    return known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : word === known
  })
}
