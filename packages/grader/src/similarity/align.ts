import type { Span } from '@warmstart/schema'
import { type Hit, Lexicon } from '../lexicon.ts'
import type { Token, TokenisedText } from '../tokens.ts'
import { deniedTokens, type Reference, type ReferenceWord } from './reference.ts'
import { tokenSpan } from './token-span.ts'

/** How a word of the answer agrees with one of the model answer. */
export type Agreement = 'same' | 'stem' | 'typo' | 'joined'

/** A word of the model answer that was found in the answer. */
export interface AlignedWord {
  /** Where it stands in the model answer. */
  readonly reference: Span
  /** `joined`: written as two words ("data set" for "dataset"). */
  readonly agreement: Agreement
  /** True if one side denies it and the other does not; it then earns nothing. */
  readonly reversed: boolean
}

/** A stretch of the answer with the words of the model answer that it holds. */
export interface AlignedSpan {
  /** `quote === answer.slice(start, end)`. */
  readonly answer: Span
  /** In the order of the answer; never empty. */
  readonly words: readonly AlignedWord[]
}

/** What of a model answer was found in an answer. */
export interface Alignment {
  readonly spans: readonly AlignedSpan[]
  /** Words of the model answer that were not found, the weightiest first; each word once. */
  readonly missing: readonly Span[]
  /** Weighted share of the model answer's words that were found, 0..1. */
  readonly recall: number
  /** The same with words of the question counted less. */
  readonly ownRecall: number
  /** Weighted share that was found, but denied on one side only, 0..1; not part of `recall`. */
  readonly reversed: number
  /** Per token of the answer: whether it agrees with some word of the model answer. */
  readonly covered: readonly boolean[]
}

interface Pair {
  readonly hit: Hit
  readonly place: number
  readonly reversed: boolean
}

/**
 * Pairs each place of a word of the model answer with one of an equal, equally stemmed or slightly
 * misspelt word of the answer. A word said twice there counts twice only if it is said twice here.
 *
 * Cost: O(words of both), plus a comparison for each misspelt word with words of its first letter.
 */
export function align(reference: Reference, answer: TokenisedText): Alignment {
  const stems = new Set(reference.words.map(({ pattern }) => pattern.stem))
  const lexicon = new Lexicon(answer, { stems, prefixes: [], slotStems: stems })
  const denied = deniedTokens(answer)
  const covered = answer.tokens.map(() => false)
  const sums = { all: 0, found: 0, own: 0, ownFound: 0, reversed: 0 }
  const pairs: Pair[] = []
  const missing: ReferenceWord[] = []
  for (const word of reference.words) {
    const hits = lexicon.find([word.pattern]).sort((a, b) => a.first - b.first)
    for (const { first, last } of hits) covered.fill(true, first, last + 1)
    const reversed = isReversed(word, hits, reference.denied, denied)
    const count = Math.min(word.places.length, hits.length)
    sums.all += word.weight * word.places.length
    sums.own += word.ownWeight * word.places.length
    if (reversed) sums.reversed += word.weight * count
    else {
      sums.found += word.weight * count
      sums.ownFound += word.ownWeight * count
    }
    if (hits.length === 0) missing.push(word)
    pairs.push(...pairUp(word, hits, reversed))
  }
  return {
    spans: spansOf(reference.text, answer, pairs),
    missing: missing
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map(({ places }) => tokenSpan(reference.text, places[0] ?? 0, places[0] ?? 0)),
    recall: ratio(sums.found, sums.all),
    ownRecall: ratio(sums.ownFound, sums.own),
    reversed: ratio(sums.reversed, sums.all),
    covered,
  }
}

const ratio = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0)
const weightOf = ({ ownWeight, places }: ReferenceWord) => ownWeight * places.length

/** Denied wherever the answer says it and nowhere in the model answer, or the other way round. */
function isReversed(
  { places }: ReferenceWord,
  hits: readonly Hit[],
  deniedThere: readonly boolean[],
  deniedHere: readonly boolean[],
): boolean {
  const there = new Set(places.map((i) => deniedThere[i]))
  return hits.length > 0 && hits.every(({ first }) => !there.has(deniedHere[first]))
}

const pairUp = (word: ReferenceWord, hits: readonly Hit[], reversed: boolean): Pair[] =>
  word.places.flatMap((place, k) => {
    const hit = hits[k]
    return hit ? [{ hit, place, reversed }] : []
  })

/** Pairs in the order of the answer, those side by side put together. */
function spansOf(
  reference: TokenisedText,
  answer: TokenisedText,
  pairs: readonly Pair[],
): AlignedSpan[] {
  const groups: Pair[][] = []
  const ordered = [...pairs].sort((a, b) => a.hit.first - b.hit.first || a.hit.last - b.hit.last)
  for (const pair of ordered) {
    const group = groups.at(-1)
    if (group && isAdjacent(answer.tokens, group.at(-1), pair)) group.push(pair)
    else groups.push([pair])
  }
  return groups.map((group) => ({
    answer: tokenSpan(answer, firstOf(group), Math.max(...group.map(({ hit }) => hit.last))),
    words: group.map(({ hit, place, reversed }) => ({
      reference: tokenSpan(reference, place, place),
      agreement: agreementOf(answer.tokens, hit, reference.tokens[place]),
      reversed,
    })),
  }))
}

const firstOf = ([pair]: readonly Pair[]) => pair?.hit.first ?? 0

/** Only grammar words between them, in one sentence, and both meant the same way. */
function isAdjacent(tokens: readonly Token[], left: Pair | undefined, right: Pair): boolean {
  if (!left || left.reversed !== right.reversed) return false
  if (tokens[left.hit.last]?.sentence !== tokens[right.hit.first]?.sentence) return false
  return tokens.slice(left.hit.last + 1, right.hit.first).every(({ grammar }) => grammar)
}

function agreementOf(tokens: readonly Token[], hit: Hit, word: Token | undefined): Agreement {
  if (hit.last > hit.first) return 'joined'
  const found = tokens[hit.first]
  if (found?.surface === word?.surface) return 'same'
  return found?.stem === word?.stem ? 'stem' : 'typo'
}
