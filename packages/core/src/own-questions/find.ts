import type { OwnQuestion } from '@warmstart/schema'

/**
 * The questions of one's own in which each typed word begins a word of the title or the prompt;
 * those that have all words in the title come first, then the newest.
 *
 * @param typed  as it was typed: case and punctuation do not count
 * @param limit  most questions to give back
 * @returns nothing where no word was typed
 */
export function findOwnQuestions(
  questions: readonly OwnQuestion[],
  typed: string,
  limit: number,
): readonly OwnQuestion[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  const holds = (text: string) => {
    const known = wordsOf(text)
    return wanted.every((word) => known.some((one) => one.startsWith(word)))
  }
  return questions
    .filter(({ title, prompt }) => holds(`${title} ${prompt}`))
    .map((question) => ({ question, inTitle: holds(question.title) ? 0 : 1 }))
    .sort((a, b) => a.inTitle - b.inTitle || b.question.updatedAt - a.question.updatedAt)
    .slice(0, limit)
    .map(({ question }) => question)
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
