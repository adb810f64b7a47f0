import { predicateAround } from './clauses.ts'
import { compareDirection, type Direction, type DirectionProfile } from './directions.ts'
import type { SlotSpan } from './match.ts'
import type { Token } from './tokens.ts'

/**
 * The word that turns a claim round, or undefined. The directions in the clauses of the span are
 * held against those of the point's own sentences. What is turned at one end only is reversed; what
 * is turned at both ends ("a simpler model has more bias") is the same claim. Said both ways, or of
 * something that the point does not speak of, a direction tells nothing.
 *
 * Words that fill a slot were allowed by the author, so they turn nothing.
 */
export function turnedBy(
  tokens: readonly Token[],
  directions: readonly Direction[],
  profile: DirectionProfile,
  span: SlotSpan,
): string | undefined {
  if (directions.length === 0 || profile.counts.size === 0) return undefined
  const near = directions.filter(({ at }) => isInClauses(tokens, span, at))
  const byHead = new Map<string, Set<string>>()
  let unknown = 0
  let turning: Direction | undefined
  for (const one of near) {
    const outcome = compareDirection(profile, one)
    const allowed = span.hits.some(({ first, last }) => one.at >= first && one.at <= last)
    if (outcome === 'unknown') unknown++
    if (outcome === 'unknown' || (outcome === 'turned' && allowed)) continue
    const head = `${one.axis} ${one.heads[0]}`
    byHead.set(head, (byHead.get(head) ?? new Set()).add(outcome))
    if (outcome === 'turned') turning ??= one
  }
  const clear = [...byHead.values()].filter((outcomes) => outcomes.size === 1)
  const turned = clear.filter((outcomes) => outcomes.has('turned')).length
  const same = clear.length - turned
  if (turned % 2 === 0 || clear.length < byHead.size || isChoice(tokens, near)) return undefined
  if (same === 0 && unknown > 0) return undefined
  return turning && tokens[turning.at]?.surface
}

/** True where "or" stands among the directions: "either high bias or high variance". */
const isChoice = (tokens: readonly Token[], near: readonly Direction[]) => {
  const from = Math.min(...near.map(({ at }) => at))
  const to = Math.max(...near.map(({ at }) => at))
  return tokens.slice(from, to).some(({ surface }) => surface === 'or')
}

/** True for a word in or between the clauses of the span, or in one that tells what follows. */
function isInClauses(tokens: readonly Token[], { first, last }: SlotSpan, at: number): boolean {
  const from = predicateAround(tokens, first).first
  const end = predicateAround(tokens, last).last
  const { last: to } = FOLLOWS.has(tokens[end + 1]?.surface ?? '')
    ? predicateAround(tokens, end + 1)
    : { last: end }
  return at >= from && at <= to && tokens[at]?.sentence !== undefined
}

const FOLLOWS = new Set('which so thus hence therefore and'.split(' '))
