import { AUXILIARIES, isCoordinated, isElliptic, predicateAround, standsApart } from './clauses.ts'
import { isCorrected, withoutCounterfactuals } from './counterfactual.ts'
import { deniedPredicate, EMBEDS } from './denied-predicate.ts'
import type { Hit } from './lexicon.ts'
import type { SlotSpan } from './match.ts'
import type { Negator } from './negators.ts'
import { deniedMeanings, isLicensed, type Stance } from './stance.ts'
import type { Token, TokenisedText } from './tokens.ts'

export { findNegators } from './negators.ts'

/**
 * How a span is denied. `apart`: one half of it is denied in a clause of its own, so that the
 * halves together say neither that it holds nor that it does not.
 */
export type Denial = 'none' | 'weak' | 'strong' | 'apart'

/** What a span is evidence of; who is to be accused of a belief must have stated it. */
export type Side = 'point' | 'rival'

/** Verdicts that deny what stands before them when they end a clause: "… is a myth". */
const VERDICTS = new Set(['false', 'wrong', 'incorrect', 'untrue', 'myth', 'misconception'])

/**
 * How `span` is denied: by a negator that reaches one of its hits from before the span or from
 * inside it and is not itself part of a hit, or by a verdict right after it. Two denials of the
 * same hit cancel each other.
 */
export function denialOf(
  text: TokenisedText,
  negators: readonly Negator[],
  span: SlotSpan,
  { side = 'point', stance, affirms = false }: Against = {},
): { denial: Denial; by: string } {
  const { tokens } = text
  const here = negators.filter(
    (negator) =>
      (side === 'rival' || !negator.sparing) &&
      isNear(tokens, negator, span) &&
      !isPartOfHit(negator, span) &&
      !isTakenBack(tokens, negator, span) &&
      !(side === 'point' && isCorrected(tokens, negator, span)),
  )
  const meant = side === 'point' ? withoutCounterfactuals(tokens, here, span, stance) : here
  const near = meant.filter(
    (one) =>
      !stance ||
      (affirms && one.contrast && !isContrasted(tokens, one, stance)) ||
      !isLicensed(tokens, one, stance, negators),
  )
  const covers = ({ last, reach }: Negator) =>
    span.hits.every((hit) => hit.first > last && hit.last <= reach)
  const turning = near.filter((one) =>
    one.contrast ? splits(one, span) : one.frame && covers(one),
  )
  const plain = near.filter((one) => !one.contrast && !turning.includes(one))
  const inner = innerDenial(text, plain, span, side, stance)
  const [turn] = turning
  if (!turn || turning.length % 2 === 0 || inner.denial === 'weak') return inner
  if (inner.denial === 'apart' && !turn.contrast) return inner
  return inner.denial === 'none'
    ? { denial: 'strong', by: wordsOf(tokens, turn) }
    : { denial: 'none', by: '' }
}

/** True where the phrasings set the point apart from the same thing. */
const isContrasted = (tokens: readonly Token[], negator: Negator, stance: Stance) =>
  deniedMeanings(tokens, negator).some((meaning) => stance.contrasted.has(meaning))

/** Denial of a span by what stands inside its claim; see {@link denialOf}. */
function innerDenial(
  text: TokenisedText,
  near: readonly Negator[],
  span: SlotSpan,
  side: Side,
  stance: Stance | undefined,
): { denial: Denial; by: string } {
  const { tokens } = text
  const verdict = verdictAfter(tokens, span)
  let weak: Negator | undefined
  let denied = false
  for (const hit of span.hits) {
    const against = near.filter((negator) => isReached(negator, hit))
    const strong = against.filter((negator) => isStrong(negator, hit))
    if ((strong.length + (verdict ? 1 : 0)) % 2 === 1)
      return strongDenial(tokens, span, strong[0], verdict)
    denied ||= strong.length > 0
    weak ??= against.find((negator) => !isStrong(negator, hit))
  }
  const subject = denied ? undefined : deniedSubject(text, near, span)
  if (subject) return { denial: 'strong', by: wordsOf(tokens, subject) }
  const predicate = denied ? undefined : deniedPredicate(tokens, near, span, side, stance)
  if (predicate) return { denial: predicate.denial, by: wordsOf(tokens, predicate.negator) }
  return weak ? { denial: 'weak', by: wordsOf(tokens, weak) } : { denial: 'none', by: '' }
}

/** Against what a denial is held. */
export interface Against {
  readonly side?: Side
  /** What the point's own sentences deny; without it every denial counts. */
  readonly stance?: Stance | undefined
  /** True where those sentences affirm what fills the slots: then "unlike X" is never right of X. */
  readonly affirms?: boolean
}

/** True for "unlike X" if the span has a part inside and a part outside: what is said is not of X. */
const splits = ({ last, reach }: Negator, { hits }: SlotSpan) =>
  hits.some((hit) => hit.first > last && hit.last <= reach) &&
  hits.some((hit) => hit.first > reach || hit.last < last)

/** Cheap: leaves out denials of other sentences. */
const isNear = (tokens: readonly Token[], { first }: Negator, span: SlotSpan) => {
  const sentence = tokens[first]?.sentence ?? -1
  return (
    sentence >= (tokens[span.first]?.sentence ?? 0) &&
    sentence <= (tokens[span.last]?.sentence ?? 0)
  )
}

/** A denial, unless a part of the span belongs to another clause than the denied one. */
function strongDenial(
  tokens: readonly Token[],
  { hits }: SlotSpan,
  negator: Negator | undefined,
  verdict = '',
): { denial: Denial; by: string } {
  if (!negator) return { denial: 'strong', by: verdict }
  const apart = hits.some(({ last }) => standsApart(tokens, negator.first, last))
  return { denial: apart ? 'apart' : 'strong', by: wordsOf(tokens, negator) }
}

/** True for a hit behind the negator, or one that begins inside it: "is not [always better]". */
const isReached = ({ first, reach }: Negator, hit: Hit) => hit.first > first && hit.first <= reach

/** A hedge that goes into the hit denies it: "not always" hedges, "not [always better]" does not. */
const isStrong = ({ weak, last }: Negator, hit: Hit) => !weak || hit.first <= last

/** True if the negator is itself a word of a hit: "needs [no scaling]". */
const isPartOfHit = ({ first }: Negator, { hits }: SlotSpan) =>
  hits.some((hit) => hit.first <= first && hit.last >= first)

/** "Ridge never reaches [zero], [the lasso] does": the last hit takes the denial back. */
function isTakenBack(tokens: readonly Token[], negator: Negator, { last }: SlotSpan): boolean {
  return (
    negator.last < last &&
    last > negator.reach &&
    last > predicateAround(tokens, negator.first).last &&
    isElliptic(tokens, last)
  )
}

const wordsOf = (tokens: readonly Token[], { first, last }: Negator) =>
  tokens
    .slice(first, last + 1)
    .map(({ surface }) => surface)
    .join(' ')

/** Words behind which "wrong" is said of somebody, or only supposed: "sure if you are wrong". */
const OTHERS_VERDICT = new Set('what if when whenever unless you i we they'.split(' '))

/** The verdict that denies a span from behind: "… is a myth"; none where it is not said of it. */
export function verdictAfter(
  tokens: readonly Token[],
  { last }: Pick<SlotSpan, 'last'>,
): string | undefined {
  const here = tokens[last]
  for (let i = last + 1; here && i <= last + 6; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== here.sentence) return undefined
    if (EMBEDS.has(token.surface) || OTHERS_VERDICT.has(token.surface)) return undefined
    if (!VERDICTS.has(token.surface)) continue
    const next = tokens[i + 1]
    const copula = tokens
      .slice(last + 1, i)
      .some(({ surface }) => surface === 'is' || surface === 'are')
    return copula && (!next || next.clause !== token.clause) ? token.surface : undefined
  }
  return undefined
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
): Negator | undefined {
  const { tokens } = text
  for (const negator of negators) {
    if (negator.first <= first || negator.last >= last || negator.weak) continue
    if (!isAfterAuxiliary(tokens, negator)) continue
    const subject = hits.some((hit) => hit.last < negator.first && hit.last >= negator.first - 3)
    const own = hits.some((hit) => hit.first <= negator.last && hit.last >= negator.first)
    const rest = hits.filter((hit) => hit.first > negator.last)
    if (subject && !own && rest.some((hit) => isRunOn(text, negator.last, hit.first)))
      return negator
  }
  return undefined
}

/** True if no comma, colon, bracket, sentence end or new predicate stands between two tokens. */
function isRunOn({ source, tokens }: TokenisedText, from: number, to: number): boolean {
  const between = source.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0)
  return !(/[,;:()—–.!?\n]/.test(between) || isCoordinated(tokens, from, to))
}
