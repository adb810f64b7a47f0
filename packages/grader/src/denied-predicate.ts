import {
  AUXILIARIES,
  clauseStart,
  isFiniteVerb,
  isSubordinate,
  predicateAround,
} from './clauses.ts'
import type { Hit } from './lexicon.ts'
import type { SlotSpan } from './match.ts'
import type { Negator } from './negators.ts'
import { isRelevant, type Stance } from './stance.ts'
import type { Token } from './tokens.ts'

/** Words that begin a clause inside a subject: "models that overfit". */
export const EMBEDS = new Set('that which who where whose whom'.split(' '))
/** Openings of a clause that goes on about the subject before it, or sets itself against it. */
const ANAPHORS = new Set(
  'it they this these those he she but instead rather only just merely simply'.split(' '),
)

/**
 * "[the same weights] are never used": the predicate of the clause is denied, and all that the span
 * has in it is its subject. What the rest of the span says elsewhere is then said of something else.
 */
export function deniedPredicate(
  tokens: readonly Token[],
  negators: readonly Negator[],
  span: SlotSpan,
  side: 'point' | 'rival',
  stance: Stance | undefined,
): { denial: 'apart' | 'strong'; negator: Negator } | undefined {
  for (const negator of negators) {
    if (negator.weak || !deniesPredicate(tokens, negator)) continue
    const start = predicateStart(tokens, negator)
    const inSubject = (hit: Hit) =>
      hit.first >= start && hit.last < negator.first && !isEmbedded(tokens, hit.last, negator.first)
    if (!span.hits.some(inSubject)) continue
    if (side === 'point' && stance && !isRelevant(tokens, negator, stance)) continue
    const rest = span.hits.filter((hit) => !inSubject(hit))
    if (rest.some((hit) => standsAlone(tokens, negator, start, hit))) continue
    const apart = rest.some((hit) => hit.first > negator.reach || !isSubordinate(tokens, hit.first))
    return { denial: apart ? 'apart' : 'strong', negator }
  }
  return undefined
}

/** "Is not", "does not", "never", "fails to", "has no": the verb of the clause is denied. */
function deniesPredicate(tokens: readonly Token[], { first, last }: Negator): boolean {
  const before = tokens[first - 1]
  const word = tokens[first]?.surface ?? ''
  if (before?.clause !== tokens[first]?.clause) return false
  if (AUXILIARIES.has(before?.surface ?? '')) return word !== 'without'
  return ADVERBS.has(word) || (last > first && /^(fail|unable|incapable|refuse)/.test(word))
}

const ADVERBS = new Set('never hardly barely rarely seldom scarcely'.split(' '))

/** First token of the clause of a denied verb; phrases such as "With high variance," belong to it. */
function predicateStart(tokens: readonly Token[], { first }: Negator): number {
  let start = predicateAround(tokens, first).first
  while (start > 0 && tokens[start - 1]?.sentence === tokens[first]?.sentence) {
    if (isSubordinate(tokens, start)) break
    const before = clauseStart(tokens, start - 1)
    const phrase = tokens.slice(before, start)
    const adverbial = isSubordinate(tokens, before) || phrase.length <= 2
    if (!adverbial || phrase.some(isFiniteVerb) || phrase.length > MOST_PHRASE) break
    start = before
  }
  return start
}

/** Longest phrase before a clause that may belong to it, in tokens: "With high variance, …". */
const MOST_PHRASE = 6

const isEmbedded = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from + 1, to - 1)
    .some(
      (token) => EMBEDS.has(token.surface) || PRONOUNS.has(token.surface) || isFiniteVerb(token),
    )

/** Subjects of their own: what stands before them is no subject of the verb behind. */
const PRONOUNS = new Set('it i you we they he she this'.split(' '))

/** True for a part of the span that the denied predicate leaves alone. */
function standsAlone(
  tokens: readonly Token[],
  { reach, first }: Negator,
  start: number,
  hit: Hit,
): boolean {
  if (hit.first <= reach) return hit.first >= start
  if (tokens[hit.first]?.clause === tokens[first]?.clause) return true
  const opening = predicateAround(tokens, hit.first).first
  const words = [tokens[opening]?.surface ?? '', tokens[opening + 1]?.surface ?? '']
  return (
    ANAPHORS.has(words[0] ?? '') ||
    (COORDINATES.has(words[0] ?? '') && ANAPHORS.has(words[1] ?? '')) ||
    tokens[hit.first]?.sentence !== tokens[first]?.sentence
  )
}

const COORDINATES = new Set('and but so then because since as'.split(' '))
