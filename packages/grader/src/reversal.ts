import { DIRECTION_STEMS, type DirectionWord, directionWords } from './directions.ts'
import type { SlotSpan } from './match.ts'
import { findAllNegators, type Negator } from './negators.ts'
import type { PhrasingPattern } from './patterns.ts'
import { meaningOf } from './synonyms.ts'
import { type Token, tokeniseAuthored } from './tokens.ts'

const DIRECTION_MEANINGS: ReadonlySet<string> = new Set([...DIRECTION_STEMS].map(meaningOf))

/** Share of a phrasing, and number of its words, that a stretch must hold to be compared with it. */
const ALIGNED_SHARE = 0.6
const ALIGNED_WORDS = 2
/** How far around a span a phrasing is looked for, and around its words a direction, in tokens. */
const AROUND = 12
const BESIDE = 2
/** Tokens on each side of a direction of which one has to be the same in the phrasing. */
const NEAR = 3

interface Turn extends DirectionWord {
  readonly denied: boolean
  /** The word behind it: what "before" and "after" compare with. */
  readonly next: string
  /** Meanings of the words around it. */
  readonly near: ReadonlySet<string>
}

const known = new WeakMap<PhrasingPattern, readonly Turn[]>()

function turnsOf(phrasing: PhrasingPattern): readonly Turn[] {
  const found = known.get(phrasing)
  if (found) return found
  const { tokens } = tokeniseAuthored(phrasing.text)
  const made = turnsIn(tokens, findAllNegators(tokens), 0, tokens.length - 1)
  known.set(phrasing, made)
  return made
}

const turnsIn = (
  tokens: readonly Token[],
  negators: readonly Negator[],
  from: number,
  to: number,
): Turn[] =>
  directionWords(tokens, from, to).map((one) => ({
    ...one,
    denied: negators.some(({ last, reach, weak }) => !weak && one.at > last && one.at <= reach),
    next: wordBehind(tokens, one.at),
    near: new Set(
      tokens
        .slice(Math.max(0, one.at - NEAR), one.at + NEAR + 1)
        .filter((token) => token.kind === 'word' && !token.grammar)
        .map(({ stem }) => meaningOf(stem))
        .filter((meaning) => !DIRECTION_MEANINGS.has(meaning)),
    ),
  }))

/** Meaning of the first word of content behind a direction, or the next word if there is none. */
function wordBehind(tokens: readonly Token[], at: number): string {
  const behind = tokens.slice(at + 1, at + 1 + NEAR)
  const thing = behind.find((token) => token.kind === 'word' && !token.grammar)
  return thing ? meaningOf(thing.stem) : (behind[0]?.surface ?? '')
}

/**
 * The word by which a place says the reverse of the sentence of the point that it comes nearest to:
 * the same words, and on each scale as many directions, of which an odd number is turned round. No
 * other sentence of the point that is as near may say it this way.
 *
 * @param of  meaning of every token
 */
export function reversedBy(
  tokens: readonly Token[],
  of: readonly string[],
  negators: readonly Negator[],
  phrasings: readonly PhrasingPattern[],
  { first, last }: Pick<SlotSpan, 'first' | 'last'>,
): string | undefined {
  let best = 0
  let word: string | undefined
  for (const phrasing of phrasings) {
    const turns = turnsOf(phrasing)
    if (turns.length === 0) continue
    const place = align(tokens, of, phrasing, first, last)
    if (!place) continue
    const turning = compare(turns, turnsIn(tokens, negators, place.from, place.to))
    if (turning === 'same') return undefined
    if (turning === 'unknown' || place.share <= best) continue
    best = place.share
    word = tokens[turning.at]?.surface
  }
  return word
}

/** The stretch around a span that holds the words of a phrasing, its directions left aside. */
function align(
  tokens: readonly Token[],
  of: readonly string[],
  { weights }: PhrasingPattern,
  first: number,
  last: number,
): { from: number; to: number; share: number } | undefined {
  const isHere = (at: number) =>
    tokens[at]?.sentence === tokens[first]?.sentence ||
    tokens[at]?.sentence === tokens[last]?.sentence
  const places: number[] = []
  const found = new Set<string>()
  for (let i = Math.max(0, first - AROUND); i <= Math.min(tokens.length - 1, last + AROUND); i++) {
    const meaning = of[i] ?? ''
    if (!isHere(i) || !weights.has(meaning) || DIRECTION_MEANINGS.has(meaning)) continue
    places.push(i)
    found.add(meaning)
  }
  let total = 0
  let held = 0
  for (const [meaning, weight] of weights) {
    if (DIRECTION_MEANINGS.has(meaning)) continue
    total += weight
    if (found.has(meaning)) held += weight
  }
  const [from, to] = [places[0], places.at(-1)]
  if (from === undefined || to === undefined || found.size < ALIGNED_WORDS) return undefined
  const share = held / total
  if (share < ALIGNED_SHARE) return undefined
  let [start, end] = [from, to]
  while (start > 0 && from - start < BESIDE && isHere(start - 1)) start--
  while (end - to < BESIDE && isHere(end + 1)) end++
  return { from: start, to: end, share }
}

function compare(own: readonly Turn[], said: readonly Turn[]): Turn | 'same' | 'unknown' {
  let turned = 0
  let turning: Turn | undefined
  for (const axis of new Set([...own, ...said].map((one) => one.axis))) {
    const a = own.filter((one) => one.axis === axis)
    const b = said.filter((one) => one.axis === axis)
    if (a.length !== b.length) return 'unknown'
    if (a.some((one, i) => one.denied !== b[i]?.denied)) return 'unknown'
    if (axis === 'order' && a.some((one, i) => one.next !== b[i]?.next)) return 'unknown'
    for (const [i, one] of a.entries()) {
      const other = b[i]
      if (!other || one.sign === other.sign) continue
      if (![...one.near].some((meaning) => other.near.has(meaning))) return 'unknown'
      turned++
      turning ??= other
    }
  }
  return turned % 2 === 1 && turning ? turning : 'same'
}
