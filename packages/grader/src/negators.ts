import { coordinationAt } from './clauses.ts'
import type { Token } from './tokens.ts'

/** A denial and what it reaches. Token indices. */
export interface Negator {
  readonly first: number
  readonly last: number
  /** Last token that it can deny. */
  readonly reach: number
  /** True for hedges such as "not always": they weaken, they do not reverse. */
  readonly weak: boolean
  /** True for "not only" and "avoid": no denial of a point, but no assertion of a wrong belief. */
  readonly sparing: boolean
}

interface Rule {
  readonly words: readonly string[]
  /** Words after it that it reaches, within its clause. */
  readonly reach: number
  readonly kind?: 'weak' | 'sparing'
}

const rule = (words: string, reach: number, kind?: Rule['kind']): Rule => ({
  words: words.split(' '),
  reach,
  ...(kind ? { kind } : {}),
})

/** First match wins, so longer rules come first. Reach 0: looks like a denial and is none. */
const RULES: readonly Rule[] = [
  ...['not only', 'not just', 'not merely', 'not simply', 'not solely'].map((words) =>
    rule(words, 7, 'sparing'),
  ),
  ...['avoid', 'avoids', 'avoided', 'avoiding', 'prevent', 'prevents', 'preventing'].map((words) =>
    rule(words, 7, 'sparing'),
  ),
  ...['refrain from', 'guard against', 'guards against', 'warn against', 'beware of'].map((words) =>
    rule(words, 7, 'sparing'),
  ),
  ...[
    'not to mention',
    'no doubt',
    'no matter',
    'whether or not',
    'or not',
    'if not',
    'why not',
    'no free lunch',
  ].map((words) => rule(words, 0)),
  ...['not always', 'not necessarily', 'not sure', 'not know', 'not certain', 'not clear'].map(
    (words) => rule(words, 9, 'weak'),
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

/** Denials of a text, without those that are {@link Negator.sparing}. */
export const findNegators = (tokens: readonly Token[]): Negator[] =>
  findAllNegators(tokens).filter(({ sparing }) => !sparing)

/** All denials of a text, in its order. */
export function findAllNegators(tokens: readonly Token[]): Negator[] {
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
        weak: hit.kind === 'weak',
        sparing: hit.kind === 'sparing',
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
    if (coordinationAt(tokens, at + 1) || (at === from && isTurn(next))) break
    if (next.position - start.position > words) break
    at++
  }
  return at
}

/** "… does not and stays bounded": what was denied is left out, and another predicate follows. */
const isTurn = ({ surface }: Token) => surface === 'and' || surface === 'but'
