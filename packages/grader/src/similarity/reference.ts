import type { WordPattern } from '../alternative.ts'
import { findNegators } from '../negators.ts'
import { type Token, type TokenisedText, tokenise } from '../tokens.ts'
import { type CharacterProfile, characterProfile } from './characters.ts'
import { rarityOf } from './rarity.ts'

/** Weight of a word that the question already says, relative to one that it does not. */
const QUESTION_WEIGHT = 0.35

/** One word of a model answer, with all its places. */
export interface ReferenceWord {
  readonly pattern: WordPattern
  /** Token indices in the model answer. */
  readonly places: readonly number[]
  /** How much one place tells. */
  readonly weight: number
  /** The same, lower for a word of the question. */
  readonly ownWeight: number
}

/** A model answer, read once. */
export interface Reference {
  readonly text: TokenisedText
  readonly words: readonly ReferenceWord[]
  /** Number of tokens that are compared. */
  readonly size: number
  /** True for a token, of any text, that takes part in the comparison. */
  readonly counts: (token: Token) => boolean
  readonly characters: CharacterProfile
  /** Per token: whether it is denied. */
  readonly denied: readonly boolean[]
}

/** True for a token that says something by itself. */
export const isContent = (token: Token): boolean => token.kind !== 'operator' && !token.grammar

/**
 * Reads a model answer. Where it has no content word ("no", "it is what it is"), every token of
 * it counts.
 *
 * @param asked  stems of the question's content words
 */
export function readReference(source: string, asked: ReadonlySet<string>): Reference {
  const text = tokenise(source)
  const counts = text.tokens.some(isContent) ? isContent : () => true
  const places = new Map<string, number[]>()
  text.tokens.forEach((token, i) => {
    if (!counts(token)) return
    const row = places.get(token.stem)
    if (row) row.push(i)
    else places.set(token.stem, [i])
  })
  const words = [...places.values()].map((row) => makeWord(text.tokens, row, asked))
  return {
    text,
    words,
    size: words.reduce((sum, word) => sum + word.places.length, 0),
    counts,
    characters: characterProfile(source),
    denied: deniedTokens(text),
  }
}

function makeWord(
  tokens: readonly Token[],
  places: readonly number[],
  asked: ReadonlySet<string>,
): ReferenceWord {
  const { kind, surface, stem } = tokens[places[0] ?? 0] as Token
  const weight = rarityOf(stem)
  const forgiving = kind === 'word'
  return {
    pattern: {
      kind: forgiving ? 'word' : 'exact',
      surface,
      stem,
      forgiving,
      afterComma: false,
      key: `${kind}:${surface}`,
    },
    places,
    weight,
    ownWeight: weight * (asked.has(stem) ? QUESTION_WEIGHT : 1),
  }
}

/** Per token, whether an odd number of denials such as "not" or "never" reaches it. */
export function deniedTokens(text: TokenisedText): boolean[] {
  const denied = text.tokens.map(() => false)
  for (const { last, reach, weak, sparing } of findNegators(text.tokens))
    if (!(weak || sparing)) for (let i = last + 1; i <= reach; i++) denied[i] = !denied[i]
  return denied
}
