/** What limits how far a similarity can be trusted. */
export type SimilarityFlag =
  | 'no-reference'
  | 'empty'
  | 'too-short'
  | 'not-english'
  | 'list-of-terms'
  | 'echo-of-question'
  | 'little-shared'
  | 'reversed'

/** Highest score with a flag: less than half for a list, a tenth for the question again. */
export const CEILINGS: Readonly<Record<SimilarityFlag, number>> = {
  'no-reference': 0,
  empty: 0,
  'too-short': 1,
  'not-english': 0,
  'list-of-terms': 0.45,
  'echo-of-question': 0.1,
  'little-shared': 0.45,
  reversed: 1,
}

const LIMITS: Readonly<Record<SimilarityFlag, string>> = {
  'no-reference': 'There is no model answer to compare with.',
  empty: 'There is no answer yet.',
  'too-short': 'The answer is too short to show much.',
  'not-english': 'This could not be read as English text, so it was not compared.',
  'list-of-terms':
    'It reads like a list of terms, so it gets no more than a part of the credit: say how they are connected.',
  'echo-of-question': 'It mostly repeats the question, which earns next to nothing.',
  'little-shared': 'It shares so few words with the model answer that this may be chance.',
  reversed:
    'It denies some of what the model answer says, or affirms what that denies: check the marked words.',
}

/** Flags behind which a count of words would say nothing. */
const FINAL: readonly SimilarityFlag[] = ['no-reference', 'empty', 'not-english']

/**
 * What the learner reads beside the score.
 *
 * @param found  number of different words of the model answer that were found
 * @param total  number of its different words
 */
export function noteOf(flags: readonly SimilarityFlag[], found: number, total: number): string {
  const limits = flags.map((flag) => LIMITS[flag])
  if (flags.some((flag) => FINAL.includes(flag))) return limits.join(' ')
  const count = `${found} of the ${total} words that matter in the model answer ${total === 1 ? 'was' : 'were'} found.`
  return [
    count,
    ...limits,
    'This compares words: it does not know whether what you say is true.',
  ].join(' ')
}
