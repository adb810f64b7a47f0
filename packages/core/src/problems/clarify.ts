import type { ProblemInterview } from '@warmstart/schema'

/** A fact that the interviewer gives when asked for it. */
export type Clarification = Pick<ProblemInterview['clarify'][number], 'question' | 'answer'>

/** Most facts that one question gets, however much it asks for. */
const AT_MOST = 2

/**
 * What an interviewer answers to a clarifying question: the facts whose words it asks for, those
 * with the most matching words first. Nothing where no fact fits: the interviewer then says so.
 *
 * @param asked  what the candidate asks, in any words
 */
export function clarify(
  interview: Pick<ProblemInterview, 'clarify'>,
  asked: string,
): Clarification[] {
  const text = words(asked)
  return interview.clarify
    .map((fact, place) => ({ fact, place, hits: fact.asks.filter((ask) => has(text, ask)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || a.place - b.place)
    .slice(0, AT_MOST)
    .map(({ fact: { question, answer } }) => ({ question, answer }))
}

/** True where the words stand in the text in a row, each perhaps with an ending. */
function has(text: readonly string[], ask: string): boolean {
  const wanted = words(ask)
  return text.some((_, from) =>
    wanted.every((word, i) => (text[from + i] ?? '').startsWith(stemOf(word))),
  )
}

/** A word without the ending that plurals and verbs have, from five letters on. */
function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(ies|es|s|ing|ed|y)$/, '')
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
