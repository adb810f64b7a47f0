import type { SlotSpan } from './match.ts'
import type { Token, TokenisedText } from './tokens.ts'

/** A denial and what it reaches. Token indices. */
export interface Negator {
  readonly first: number
  readonly last: number
  /** Last token that it can deny. */
  readonly reach: number
  /** True for hedges such as "not always": they weaken, they do not reverse. */
  readonly weak: boolean
}

/** How a span is denied. */
export type Denial = 'none' | 'weak' | 'strong'

interface Rule {
  readonly words: readonly string[]
  /** Words after it that it reaches, within its clause. */
  readonly reach: number
  readonly weak?: boolean
}

const rule = (words: string, reach: number, weak = false): Rule => ({
  words: words.split(' '),
  reach,
  weak,
})

/** First match wins, so longer rules come first. Reach 0: looks like a denial and is none. */
const RULES: readonly Rule[] = [
  ...['not only', 'not just', 'not merely', 'not simply', 'not solely', 'not to mention'].map(
    (words) => rule(words, 0),
  ),
  ...[
    'no doubt',
    'no matter',
    'whether or not',
    'or not',
    'if not',
    'why not',
    'no free lunch',
  ].map((words) => rule(words, 0)),
  ...['not always', 'not necessarily', 'not sure', 'not know', 'not certain', 'not clear'].map(
    (words) => rule(words, 9, true),
  ),
  ...['instead of', 'rather than', 'as opposed to', 'far from', 'fail to', 'fails to'].map(
    (words) => rule(words, 4),
  ),
  ...['failed to', 'failing to', 'unable to', 'neither', 'nor', 'none of', 'lack', 'lacks'].map(
    (words) => rule(words, 4),
  ),
  ...['false that', 'wrong that', 'incorrect that', 'untrue that', 'myth that'].map((words) =>
    rule(words, 14),
  ),
  ...['misconception that', 'mistake to', 'wrong to', 'nobody', 'nothing'].map((words) =>
    rule(words, 14),
  ),
  ...['not', 'never'].map((words) => rule(words, 7)),
  ...['hardly', 'barely', 'rarely', 'seldom', 'scarcely'].map((words) => rule(words, 6)),
  rule('no', 4),
  rule('without', 3),
  rule('unlike', 2),
]

const STARTS = new Set(RULES.map(({ words }) => words[0]))

/** Verdicts that deny what stands before them when they end a clause: "… is a myth". */
const VERDICTS = new Set(['false', 'wrong', 'incorrect', 'untrue', 'myth', 'misconception'])

/** All denials of a text. */
export function findNegators(tokens: readonly Token[]): Negator[] {
  const found: Negator[] = []
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.surface
    if (!word || !STARTS.has(word)) continue
    const hit = RULES.find(({ words }) => words.every((w, k) => tokens[i + k]?.surface === w))
    if (!hit) continue
    const last = i + hit.words.length - 1
    if (hit.reach > 0)
      found.push({
        first: i,
        last,
        reach: reachOf(tokens, last, hit.reach),
        weak: hit.weak ?? false,
      })
    i = last
  }
  return found
}

function reachOf(tokens: readonly Token[], from: number, words: number): number {
  const start = tokens[from]
  let at = from
  while (at < tokens.length - 1) {
    const next = tokens[at + 1]
    if (!next || !start || next.clause !== start.clause) break
    if (next.position - start.position > words) break
    at++
  }
  return at
}

/**
 * How `span` is denied: by a negator that reaches one of its hits from before the span or from
 * inside it and is not itself part of a hit, or by a verdict right after it. Two denials of the
 * same hit cancel each other.
 */
export function denialOf(
  text: TokenisedText,
  negators: readonly Negator[],
  span: SlotSpan,
): { denial: Denial; by: string } {
  const { tokens } = text
  const verdict = verdictAfter(tokens, span) ?? predicateAfter(tokens, negators, span)
  const near = negators.filter((negator) => !isPartOfHit(negator, span))
  let weak: Negator | undefined
  let denied = false
  for (const hit of span.hits) {
    const against = near.filter(({ last, reach }) => hit.first > last && hit.first <= reach)
    const strong = against.filter((negator) => !negator.weak)
    const [first] = strong
    if ((strong.length + (verdict ? 1 : 0)) % 2 === 1)
      return { denial: 'strong', by: first ? wordsOf(tokens, first) : (verdict ?? '') }
    denied ||= strong.length > 0
    weak ??= against.find((negator) => negator.weak)
  }
  const subject = denied ? undefined : deniedSubject(text, negators, span)
  if (subject) return { denial: 'strong', by: subject }
  return weak ? { denial: 'weak', by: wordsOf(tokens, weak) } : { denial: 'none', by: '' }
}

/** True if the negator is itself a word of a hit: "needs [no scaling]". */
const isPartOfHit = ({ first, last }: Negator, { hits }: SlotSpan) =>
  hits.some((hit) => hit.first <= last && hit.last >= first)

const wordsOf = (tokens: readonly Token[], { first, last }: Negator) =>
  tokens
    .slice(first, last + 1)
    .map(({ surface }) => surface)
    .join(' ')

function verdictAfter(tokens: readonly Token[], { last }: SlotSpan): string | undefined {
  const here = tokens[last]
  for (let i = last + 1; here && i <= last + 6; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== here.sentence) return undefined
    if (!VERDICTS.has(token.surface)) continue
    const next = tokens[i + 1]
    const copula = tokens
      .slice(last + 1, i)
      .some(({ surface }) => surface === 'is' || surface === 'are')
    return copula && (!next || next.clause !== token.clause) ? token.surface : undefined
  }
  return undefined
}

const AUXILIARIES = new Set(
  'is are was were be do does did can could may might must shall should will would has have had'.split(
    ' ',
  ),
)

/** Words that begin another predicate or clause, behind which a denial is not of the span. */
const BREAKS = new Set('and or but that which who where to nor'.split(' '))
/** How far behind a span its denied predicate may begin, in tokens. */
const PREDICATE_REACH = 6

/** "[all cutoffs] of a feature are not candidates": a denied predicate right behind the span. */
function predicateAfter(
  tokens: readonly Token[],
  negators: readonly Negator[],
  { last }: SlotSpan,
): string | undefined {
  const here = tokens[last]
  const negator = negators.find(({ first }) => first > last + 1 && first <= last + PREDICATE_REACH)
  if (!here || !negator || negator.weak || !isAfterAuxiliary(tokens, negator)) return undefined
  if (tokens[negator.first]?.clause !== here.clause) return undefined
  const gap = tokens.slice(last + 1, negator.first - 1)
  const broken = gap.some(
    ({ surface, kind }) => BREAKS.has(surface) || AUXILIARIES.has(surface) || kind !== 'word',
  )
  return broken ? undefined : 'not'
}

const isAfterAuxiliary = (tokens: readonly Token[], { first }: Negator) =>
  tokens[first]?.surface === 'not' && AUXILIARIES.has(tokens[first - 1]?.surface ?? '')

/** How much longer a denial may be than the claim that it repeats, in words: "does not". */
const REPEAT_EXTRA = 3

/**
 * True if a denied span says one of `affirmed` again with "not" put in ("it does; it does not"):
 * the same words in the same order, hardly longer, denied behind an auxiliary verb.
 */
export function deniesAgain(
  { tokens }: TokenisedText,
  denied: SlotSpan,
  affirmed: readonly SlotSpan[],
): boolean {
  if (denied.breaks > 0 || denied.hits.length < 2) return false
  const said = wordsOfHits(tokens, denied)
  const behindAuxiliary = tokens
    .slice(Math.max(0, denied.first - 2), denied.last)
    .some(({ surface }, i, all) => surface === 'not' && AUXILIARIES.has(all[i - 1]?.surface ?? ''))
  return (
    behindAuxiliary &&
    affirmed.some(
      (span) =>
        span.breaks === 0 &&
        denied.words <= span.words + REPEAT_EXTRA &&
        wordsOfHits(tokens, span) === said,
    )
  )
}

const wordsOfHits = (tokens: readonly Token[], { hits }: SlotSpan) =>
  [...hits]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first, last }) => tokens.slice(first, last + 1).map(({ stem }) => stem))
    .join(' ')

/**
 * "[the training set] is not the part on which the model [fits]": the denied predicate of a slot
 * denies what follows in the sentence, up to the next comma.
 */
function deniedSubject(
  text: TokenisedText,
  negators: readonly Negator[],
  { hits, first, last }: SlotSpan,
): string | undefined {
  const { tokens } = text
  for (const negator of negators) {
    if (negator.first <= first || negator.last >= last || negator.weak) continue
    if (!isAfterAuxiliary(tokens, negator)) continue
    const subject = hits.some((hit) => hit.last < negator.first && hit.last >= negator.first - 3)
    const own = hits.some((hit) => hit.first <= negator.last && hit.last >= negator.first)
    const rest = hits.filter((hit) => hit.first > negator.last)
    if (subject && !own && rest.some((hit) => !isPunctuated(text, negator.last, hit.first)))
      return 'not'
  }
  return undefined
}

/** True if a comma, colon, bracket or sentence end stands between two tokens. */
function isPunctuated({ source, tokens }: TokenisedText, from: number, to: number): boolean {
  return /[,;:()—–.!?\n]/.test(source.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0))
}
