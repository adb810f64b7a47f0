import { AUXILIARIES, coordinationAt, isFiniteVerb, isSubordinate, isVerb } from './clauses.ts'
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
  /** True for "unlike": it turns round what the sentence says, for what it names. */
  readonly contrast: boolean
  /** True for "it is not true that": it denies a whole claim, whatever that claim denies itself. */
  readonly frame: boolean
  /** True where it reaches a whole claim: a frame, or "I do not think that". */
  readonly claim: boolean
}

/** How far a denial goes: so many words, only the phrase that it governs, the whole predicate or a whole claim. */
type Scope = 'words' | 'phrase' | 'predicate' | 'claim'

interface Rule {
  readonly words: readonly string[]
  /** Words after it that it reaches, within its clause. */
  readonly reach: number
  readonly scope: Scope
  readonly kind?: 'weak' | 'sparing' | 'contrast' | 'frame'
}

const rules = (
  list: string,
  reach: number,
  scope: Scope = 'words',
  kind?: Rule['kind'],
): readonly Rule[] =>
  list.split(',').map((words) => ({
    words: words.trim().split(' '),
    reach,
    scope,
    ...(kind ? { kind } : {}),
  }))

/** First match wins, so longer rules come first. Reach 0: looks like a denial and is none. */
const RULES: readonly Rule[] = [
  ...rules('not only, not just, not merely, not simply, not solely', 7, 'words', 'sparing'),
  ...rules(
    'avoid, avoids, avoided, avoiding, prevent, prevents, preventing',
    7,
    'words',
    'sparing',
  ),
  ...rules('refrain from, guard against, guards against', 7, 'words', 'sparing'),
  ...rules('warn against, beware of, protect against, protects against', 7, 'words', 'sparing'),
  ...rules('not to mention, no doubt, no matter, no wonder, whether or not, or not, if not', 0),
  ...rules('why not, no free lunch, not until, not unless, no later than, no more than', 0),
  ...rules('not true that, not the case that, not correct that', 30, 'claim', 'frame'),
  ...rules('not right that, no truth in, not true to say', 30, 'claim', 'frame'),
  ...rules('not mean that, not say that, not follow that, not think that', 30, 'claim'),
  ...rules('not believe that, not claim that, not agree that', 30, 'claim'),
  ...rules('not always, not necessarily, not sure, not know, not certain', 9, 'predicate', 'weak'),
  ...rules('not clear, not every, not all, not each, not exactly', 9, 'predicate', 'weak'),
  ...rules('not entirely, not fully, not completely, not quite', 9, 'predicate', 'weak'),
  ...rules('not usually, not generally, not often, not too much', 9, 'predicate', 'weak'),
  ...rules('instead of, rather than, as opposed to, in place of, far from', 7, 'phrase'),
  ...rules('and not, but not', 7, 'phrase'),
  ...rules('fail to, fails to, failed to, failing to, unable to, incapable of', 7, 'predicate'),
  ...rules('impossible to, impossible for, refuse to, refuses to', 7, 'predicate'),
  ...rules('no longer, not any more, no way to, no use in, no point in', 8, 'predicate'),
  ...rules('neither, nor, none of, lack of, lack, lacks, absence of, free of', 5),
  ...rules('false that, wrong that, incorrect that, untrue that, myth that', 30, 'claim', 'frame'),
  ...rules('false to say, wrong to say, wrong to think', 30, 'claim', 'frame'),
  ...rules('misconception that, mistake to think, mistake that', 30, 'claim', 'frame'),
  ...rules('doubt that, doubts that, doubted that, disagree that', 30, 'claim', 'frame'),
  ...rules('mistake to, wrong to, impossible that, opposite of, nobody, nothing', 14),
  ...rules('need not, not, never', 9, 'predicate'),
  ...rules('almost no, next to no, virtually no', 5),
  ...rules('hardly, barely, rarely, seldom, scarcely', 7, 'predicate'),
  ...rules('no', 5),
  ...rules('without', 5, 'phrase'),
  ...rules('unlike, contrary to', 4, 'phrase', 'contrast'),
]

const STARTS = new Map<string, Rule[]>()
for (const one of RULES) {
  const first = one.words[0] ?? ''
  STARTS.set(first, [...(STARTS.get(first) ?? []), one])
}

/** Denials of a text, without those that are {@link Negator.sparing}. */
export const findNegators = (tokens: readonly Token[]): Negator[] =>
  findAllNegators(tokens).filter(({ sparing }) => !sparing)

/** All denials of a text, in its order. */
export function findAllNegators(tokens: readonly Token[]): Negator[] {
  const found: Negator[] = []
  for (let i = 0; i < tokens.length; i++) {
    const starting = STARTS.get(tokens[i]?.surface ?? '')
    const hit = starting?.find(({ words }) =>
      words.every((word, k) => tokens[i + k]?.surface === word),
    )
    if (!hit) continue
    const last = i + hit.words.length - 1
    // "… A and not B": the denial itself is "not"; "and" only tells how far it goes.
    const first = hit.words[0] === 'and' || hit.words[0] === 'but' ? i + 1 : i
    if (hit.reach > 0)
      found.push({
        first,
        last,
        reach: reachOf(tokens, last, hit),
        weak: hit.kind === 'weak',
        sparing: hit.kind === 'sparing',
        contrast: hit.kind === 'contrast',
        frame: hit.kind === 'frame',
        claim: hit.scope === 'claim',
      })
    i = last
  }
  return found
}

/** Openings of a clause that still belongs to a denied claim. */
const CLAIM_GOES_ON = new Set('and or while whereas which when if who where that so as'.split(' '))

/** A denied claim ends with its main clause, and with what is joined to it: "… that if A, B". */
export function claimEnd(tokens: readonly Token[], from: number, reach: number): number {
  let main = false
  let at = from
  while (at < from + reach && tokens[at + 1]?.sentence === tokens[from]?.sentence) {
    const next = tokens[at + 1] as Token
    const opens = next.clause !== tokens[at]?.clause
    if (opens && main && !CLAIM_GOES_ON.has(next.surface)) break
    at++
    main ||= isVerb(next) && !isSubordinate(tokens, at)
  }
  return at
}

function reachOf(tokens: readonly Token[], from: number, { reach, scope }: Rule): number {
  if (scope === 'claim') return claimEnd(tokens, from, reach)
  const start = tokens[from]
  const gerund = /ing$/.test(tokens[from + 1]?.surface ?? '')
  let at = from
  while (at < tokens.length - 1) {
    const next = tokens[at + 1]
    if (!next || !start) break
    if (next.clause !== start.clause && !(scope === 'predicate' && isListed(tokens, from, at + 1)))
      break
    if (next.sentence !== start.sentence) break
    if (coordinationAt(tokens, at + 1) || (at === from && isTurn(next))) break
    if (
      scope === 'phrase' &&
      at > from &&
      (endsPhrase(next, gerund) || isNewPhrase(tokens, at + 1))
    )
      break
    if (next.position - start.position > reach && next.clause === start.clause) break
    if (scope === 'predicate' && beginsAnew(tokens, from, at + 1))
      return endOfVerb(tokens, from, at)
    at++
  }
  return at
}

/** Verbs that take a claim without "that": "does not mean the model overfits". */
const TAKES_CLAIM = new Set(
  'mean imply say think believe know show prove ensure guarantee suggest assume claim matter need'.split(
    ' ',
  ),
)
const JOINS = new Set(
  'that what which who whom whose how why whether if when where because than as while until so'.split(
    ' ',
  ),
)

/** True for a finite verb behind the denied one that nothing joins to it: speech without a stop. */
function beginsAnew(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token
  if (at <= from + 2 || !(AUXILIARIES.has(token.surface) || isFiniteVerb(token))) return false
  const between = tokens.slice(from + 1, at)
  if (TAKES_CLAIM.has(between[0]?.surface ?? '')) return false
  return !between.some(({ surface }) => JOINS.has(surface))
}

const OBJECTS = new Set('it them that this those these me us'.split(' '))

/** Where the denied predicate ends if another clause has begun: behind its pronoun or its verb. */
function endOfVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to; i > from; i--) if (OBJECTS.has(tokens[i]?.surface ?? '')) return i
  return from + 1
}

/** "… does not and stays bounded": what was denied is left out, and another predicate follows. */
const isTurn = ({ surface }: Token) => surface === 'and' || surface === 'but'

const PHRASE_ENDS = new Set(
  'to for in on by when where as at that which who because and'.split(' '),
)
const CLAUSE_OPENERS = new Set('because since so which who'.split(' '))

const SUBJECTS = new Set('i we you it they he she one 1'.split(' '))

/** "Rather than the training error to stop": only what stands before "to" is set aside. */
const endsPhrase = ({ surface }: Token, gerund: boolean) =>
  AUXILIARIES.has(surface) ||
  SUBJECTS.has(surface) ||
  CLAUSE_OPENERS.has(surface) ||
  (PHRASE_ENDS.has(surface) && !(gerund && surface !== 'to'))

const DETERMINERS = new Set('the a an its their this your our my'.split(' '))

/** "Without regularisation the model overfits": an article behind a noun begins something else. */
const isNewPhrase = (tokens: readonly Token[], at: number) =>
  DETERMINERS.has(tokens[at]?.surface ?? '') &&
  tokens[at - 1]?.grammar === false &&
  !isVerb(tokens[at - 1] as Token)

const LIST_BREAKS = new Set(
  'but just only rather instead it they we you i he she there this that these those because so which when if while whereas although though however unless therefore hence since as and'.split(
    ' ',
  ),
)

/** Longest list behind a denial, in tokens. */
const LIST_REACH = 40
const known = new WeakMap<readonly Token[], Map<number, number>>()

/**
 * True if the clause at `at` goes on with a list that began behind a denial at `from`: "is not A,
 * B or C". Nothing in it has a verb of its own, and "and" or "or" closes it.
 */
function isListed(tokens: readonly Token[], from: number, at: number): boolean {
  const lists = known.get(tokens) ?? new Map<number, number>()
  known.set(tokens, lists)
  const end = lists.get(from) ?? listEnd(tokens, from)
  lists.set(from, end)
  return at <= end
}

/** Last token of the list behind `from`, or `from` if there is none. */
function listEnd(tokens: readonly Token[], from: number): number {
  const start = tokens[from]
  let closed = from
  for (let i = from + 1; i <= from + LIST_REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== start?.sentence) break
    const opens = token.clause !== tokens[i - 1]?.clause && token.clause !== start.clause
    if (opens && LIST_BREAKS.has(token.surface) && !isClosing(tokens, i)) break
    if (token.clause !== start.clause && isFiniteVerb(token)) return from
    if (token.clause !== start.clause && isClosing(tokens, i)) {
      closed = i
      while (tokens[closed + 1]?.clause === token.clause) closed++
      const behind = tokens.slice(i, closed + 1)
      return behind.some(isFiniteVerb) ? from : closed
    }
  }
  return closed
}

const isClosing = (tokens: readonly Token[], at: number) =>
  tokens[at]?.surface === 'or' || tokens[at]?.surface === 'and' || tokens[at]?.surface === 'nor'
