import { COMPARISONS, isEnumerated, isTelegram, SENTENCE_FROM, VERBS } from './telegram.ts'
import type { Token } from './tokens.ts'
import { LIST_GLUE } from './words.ts'

/** Below this share of grammar words and verbs, this many words are a list, as 96 % of lists are. */
const LIST_SHARE = 0.2
const LIST_FROM = 8
/** The same for one sentence amid others: a telegram may stand between sentences. */
const FRAGMENT_SHARE = 0.1
/** Below this share of verbs, pronouns and auxiliaries even "the a and the b" is a list. */
const TELLING_SHARE = 0.08
/** From this share of the rubric's own terms on, only words between the terms can tell anything. */
const COVERED_SHARE = 0.7
const BETWEEN_SHARE = 0.05
/** From this share of the rubric's own terms on, a text without any other telling word is a list. */
const STREAM_SHARE = 0.9
/** One sentence may well fill the slots of three points. */
const STREAM_POINTS = 4
/** From this many clauses a word on, it is an enumeration. */
const BORDER_SHARE = 0.25
/** From this many clauses a word on, single words are put in a row, whatever they are. */
const CUT_SHARE = 0.6
/** Stretches below this length may be one terse sentence. */
const TERSE_BELOW = 16
/** A list inside a longer text is looked for in stretches of at least so many words. */
const DENSE_FROM = 20
/** Words to either side that decide whether a word stands in a list. */
const SIDE = 12

/** What one word adds to the impression of a sentence. */
interface Tally {
  readonly words: number
  /** Grammar words and verbs. */
  readonly telling: number
  /** Of these: glue such as "and", "the", "of". */
  readonly glue: number
  /** Words that fill some slot of the rubric. */
  readonly covered: number
  /** Telling words that are neither glue nor fill a slot. */
  readonly between: number
  /** Words that fill no slot and are no glue. */
  readonly other: number
  /** Borders of clauses: commas, line ends. */
  readonly borders: number
}

/**
 * Per token: whether it stands in a mere list of terms. Looks at every stretch by itself, so that
 * a list hidden behind some honest sentences is still a list.
 *
 * @param covered  per token, whether it fills a slot of any point
 * @param terms  stems of the rubric's slots; as verbs they prove nothing
 * @param filled  points of which all slots are filled
 */
export function listedTokens(
  tokens: readonly Token[],
  covered: readonly boolean[],
  terms: ReadonlySet<string>,
  filled = 0,
): boolean[] {
  const sums = prefixSums(tokens, covered, terms)
  const whole: Stretch = { sums, from: 0, to: tokens.length }
  const blocks = blocksOf(tokens)
  const terse =
    isTelegram(tokens, terms) || (tokens.length < TERSE_BELOW && isTerse(tokens, whole, terms))
  const stream = filled >= STREAM_POINTS && isStream(whole)
  if (stream || (isList(whole) && !terse)) return tokens.map(() => true)
  if (terse) return tokens.map((_, i) => isEnumerated(tokens, i, terms))
  const listed = tokens.map(() => false)
  for (const [from, to] of blocks)
    if (to - from < TERSE_BELOW) {
      const block = { sums, from, to }
      if (isFragment(block) && !isTerse(tokens.slice(from, to), block, terms))
        listed.fill(true, from, to)
    } else
      for (let at = from; at < to; at++) {
        const start = Math.max(from, Math.min(at - SIDE, to - 2 * SIDE))
        listed[at] = isDense({ sums, from: start, to: Math.min(to, start + 2 * SIDE) })
      }
  return listed
}

/** Long sentences by themselves, runs of short ones (bullets, fragments) together. Half-open. */
function blocksOf(tokens: readonly Token[]): [number, number][] {
  const blocks: [number, number][] = []
  let from = 0
  let previousShort = false
  for (let at = 0; at < tokens.length; ) {
    const end = sentenceEnd(tokens, at)
    const short = end - at < LIST_FROM
    if (!(short && previousShort) && at > from) {
      blocks.push([from, at])
      from = at
    }
    previousShort = short
    at = end
  }
  if (tokens.length > from) blocks.push([from, tokens.length])
  return blocks
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (end < tokens.length && tokens[end]?.sentence === tokens[from]?.sentence) end++
  return end
}

function prefixSums(
  tokens: readonly Token[],
  covered: readonly boolean[],
  terms: ReadonlySet<string>,
): Tally[] {
  const zero: Tally = {
    words: 0,
    telling: 0,
    glue: 0,
    covered: 0,
    between: 0,
    other: 0,
    borders: 0,
  }
  const sums = [zero]
  let last = zero
  const equations = equationsOf(tokens)
  tokens.forEach((token, i) => {
    const equals = i === equations.get(token.clause)
    const word = token.kind === 'word' && !isOperand(tokens, i, equations) ? 1 : 0
    const predicate = equals || isPredicate(tokens, i)
    const isVerb = !token.grammar && VERBS.has(token.stem) && !terms.has(token.stem)
    const telling = predicate || (word && (token.grammar || isVerb)) ? 1 : 0
    const glue = LIST_GLUE.has(token.surface) ? 1 : 0
    last = {
      words: last.words + word,
      telling: last.telling + telling,
      glue: last.glue + glue,
      covered: last.covered + (covered[i] ? word : 0),
      between: last.between + (predicate || (telling && !glue && !covered[i]) ? 1 : 0),
      other: last.other + (word && !glue && !covered[i] ? 1 : 0),
      borders: last.borders + (token.clause !== tokens[i - 1]?.clause ? 1 : 0),
    }
    sums.push(last)
  })
  return sums
}

const DETERMINERS = new Set('the a an its their his our your this these that'.split(' '))

/** A verb by its place, even one of the rubric's terms: "to fit …", "a rollback limits the …". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || token.grammar || !before || before.clause !== token.clause) return false
  if (before.surface === 'to') return VERBS.has(token.stem)
  const object = DETERMINERS.has(tokens[at + 1]?.surface ?? '')
  return object && !before.grammar && before.kind === 'word' && /[^su]s$/.test(token.surface)
}

/** Per clause that is one equation or comparison: the token of its sign. It is a statement. */
function equationsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const signs = new Map<number, number>()
  const chains = new Set<number>()
  tokens.forEach(({ surface, clause }, i) => {
    if (!COMPARISONS.has(surface)) return
    const sides = [tokens[i - 1], tokens[i + 1]].every((side) => side?.clause === clause)
    if (signs.has(clause) || !sides) chains.add(clause)
    signs.set(clause, i)
  })
  for (const clause of chains) signs.delete(clause)
  return signs
}

/** A symbol of a formula, right of the sign: `TP` in "precision = TP/(TP+FP)" is no word. */
function isOperand(
  tokens: readonly Token[],
  at: number,
  equations: ReadonlyMap<number, number>,
): boolean {
  const sign = equations.get(tokens[at]?.clause ?? -1)
  if (sign === undefined || at < sign) return false
  return tokens[at - 1]?.kind === 'operator' || tokens[at + 1]?.kind === 'operator'
}

interface Stretch {
  readonly sums: readonly Tally[]
  readonly from: number
  readonly to: number
}

function shareOf({ sums, from, to }: Stretch, key: keyof Tally): number {
  const words = (sums[to]?.words ?? 0) - (sums[from]?.words ?? 0)
  return words === 0 ? 0 : ((sums[to]?.[key] ?? 0) - (sums[from]?.[key] ?? 0)) / words
}

const wordsOf = ({ sums, from, to }: Stretch) => (sums[to]?.words ?? 0) - (sums[from]?.words ?? 0)

function isList(stretch: Stretch): boolean {
  const words = wordsOf(stretch)
  if (words < LIST_FROM) return false
  if (shareOf(stretch, 'telling') < LIST_SHARE) return true
  if (shareOf(stretch, 'borders') >= CUT_SHARE) return true
  if (words < TERSE_BELOW) return false
  if (shareOf(stretch, 'telling') - shareOf(stretch, 'glue') < TELLING_SHARE) return true
  return isCovered(stretch)
}

/** The rubric's terms and glue between them, next to nothing else. */
const isCovered = (stretch: Stretch) =>
  shareOf(stretch, 'covered') / (shareOf(stretch, 'covered') + shareOf(stretch, 'other')) >=
    COVERED_SHARE && shareOf(stretch, 'between') < BETWEEN_SHARE

/** Terms of the rubric one behind the other, and not a word that tells how they belong together. */
const isStream = (stretch: Stretch) =>
  wordsOf(stretch) >= LIST_FROM &&
  shareOf(stretch, 'between') === 0 &&
  shareOf(stretch, 'covered') / (shareOf(stretch, 'covered') + shareOf(stretch, 'other')) >=
    STREAM_SHARE

/** A list inside a longer text: nothing in some twenty words connects the terms. */
function isDense(stretch: Stretch): boolean {
  if (wordsOf(stretch) < DENSE_FROM) return isFragment(stretch)
  if (shareOf(stretch, 'telling') < FRAGMENT_SHARE) return true
  if (shareOf(stretch, 'telling') - shareOf(stretch, 'glue') < BETWEEN_SHARE) return true
  const clipped =
    shareOf(stretch, 'telling') < LIST_SHARE || shareOf(stretch, 'borders') > BORDER_SHARE
  return clipped && isCovered(stretch)
}

const isFragment = (stretch: Stretch) =>
  wordsOf(stretch) >= LIST_FROM && shareOf(stretch, 'telling') < FRAGMENT_SHARE

/** A few words with a verb in one long clause: a terse sentence. */
function isTerse(words: readonly Token[], stretch: Stretch, terms: ReadonlySet<string>): boolean {
  const sizes = new Map<number, number>()
  for (const { clause } of words) sizes.set(clause, (sizes.get(clause) ?? 0) + 1)
  if (Math.max(0, ...sizes.values()) < SENTENCE_FROM) return false
  const verbs = words.filter(
    ({ stem: root, surface, grammar }) =>
      !grammar && (VERBS.has(root) || /[^su]s$|ed$/.test(surface)),
  )
  const own = verbs.some(({ stem: root }) => !terms.has(root))
  return own || (verbs.length > 0 && shareOf(stretch, 'telling') >= FRAGMENT_SHARE)
}
