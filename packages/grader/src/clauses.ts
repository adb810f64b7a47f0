import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { COMMON_VERBS } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that carry no content of their own and take "not" behind them. */
export const AUXILIARIES = set(
  'is are was were be do does did can could may might must shall should will would has have had',
)
const COORDINATORS = set('and or but so then')
const SUBJECT_PRONOUNS = set('it they we you i he she there')
const SUBORDINATORS = set(
  'if when whenever once because since as with without for in on by from under after before unless given against at among through',
)
const ANAPHORS = set('it they this that these those he she such which who')
/** Third-person forms that are as often nouns: "the weights", "two samples". */
const NOUNISH = set(`
  weights scales samples averages measures estimates outputs costs gains trades models maps means
  changes needs works looks runs controls causes treats returns yields fits trains flows passes
  balances misses losses matters shows helps starts stops`)
/** Tokens behind "and" among which a new clause shows its verb. */
const SUBJECT_REACH = 5

/** Longest way to a subject or a consequence, in tokens; keeps endless sentences cheap. */
const REACH = 40

/** What "and", "or" or "but" begins: a clause with its own subject, or one more predicate. */
export type Coordination = 'subject' | 'predicate' | undefined

/** Where clauses begin and end; per token, indices of tokens. */
interface Borders {
  readonly starts: readonly number[]
  readonly coordinations: readonly Coordination[]
  /** First and last token of the clause or predicate around a token. */
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
}

const known = new WeakMap<readonly Token[], Borders>()

function bordersOf(tokens: readonly Token[]): Borders {
  const found = known.get(tokens)
  if (found) return found
  const made = findBorders(tokens)
  known.set(tokens, made)
  return made
}

function findBorders(tokens: readonly Token[]): Borders {
  const starts: number[] = []
  const firsts: number[] = []
  const coordinations: Coordination[] = []
  let verb = false
  tokens.forEach((token, i) => {
    const fresh = i === 0 || tokens[i - 1]?.clause !== token.clause
    if (fresh) verb = false
    starts.push(fresh ? i : (starts[i - 1] ?? i))
    coordinations.push(coordination(tokens, i, verb))
    firsts.push(fresh || coordinations[i - 1] === 'subject' ? i : (firsts[i - 1] ?? i))
    verb ||= isVerb(token)
  })
  const lasts = tokens.map((_, i) => i)
  for (let i = tokens.length - 2; i >= 0; i--)
    if (tokens[i]?.clause === tokens[i + 1]?.clause && !coordinations[i + 1])
      lasts[i] = lasts[i + 1] ?? i
  return { starts, firsts, coordinations, lasts }
}

/** "Precision and recall are …" coordinates two nouns: no clause has ended before a verb came. */
export const isVerb = (token: Token): boolean =>
  token.surface === 'not' || VERBS.has(token.stem) || isFiniteVerb(token)

/**
 * What the coordinator at `at` begins. "And the variance rises" has its own subject, "and is
 * cheap" shares the subject before it, "and bias" or "or raise variance" goes on as before.
 */
export const coordinationAt = (tokens: readonly Token[], at: number): Coordination =>
  bordersOf(tokens).coordinations[at]

function coordination(tokens: readonly Token[], at: number, verbBefore: boolean): Coordination {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (!word || !COORDINATORS.has(word.surface) || next?.clause !== word.clause) return undefined
  if (AUXILIARIES.has(next.surface) && next.surface !== 'be') return 'predicate'
  if (SUBJECT_PRONOUNS.has(next.surface)) return 'subject'
  if (!verbBefore) return undefined
  let noun = false
  for (let i = at + 1; i <= at + SUBJECT_REACH; i++) {
    const token = tokens[i]
    if (token?.clause !== word.clause || COORDINATORS.has(token.surface)) return undefined
    if (noun && isFiniteVerb(token)) return 'subject'
    noun ||= !token.grammar
  }
  return undefined
}

const VERBS: ReadonlySet<string> = new Set([...COMMON_VERBS].map(stem))

/** A verb that has a subject: an auxiliary, or a third person such as "rises". */
export function isFiniteVerb({ surface, stem: root }: Token): boolean {
  if (AUXILIARIES.has(surface)) return surface !== 'be'
  if (NOUNISH.has(surface) || surface.length - root.length > 2) return false
  return /[^su]s$/.test(surface) && VERBS.has(root)
}

/** True if "and" or "but" begins a clause or predicate somewhere between two tokens. */
export function isCoordinated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (coordinationAt(tokens, i)) return true
  return false
}

/** Token indices of the clause around a denial: from its subject to the end of its predicate. */
export interface Predicate {
  readonly first: number
  readonly last: number
}

/** The clause with the verb at `at`, for which a shared subject counts as its own. */
export function predicateAround(tokens: readonly Token[], at: number): Predicate {
  const { firsts, lasts } = bordersOf(tokens)
  return { first: firsts[at] ?? at, last: lasts[at] ?? at }
}

/**
 * True if what is said at `other` is no part of the clause around a denial at `at`: the denial
 * has a subject of its own, or stands in another sentence and does not refer back.
 */
export function standsApart(tokens: readonly Token[], at: number, other: number): boolean {
  const { first, last } = predicateAround(tokens, at)
  if (other >= first && other <= last) return false
  const here = tokens[at]
  const there = tokens[other]
  if (!here || !there) return false
  if (here.surface === 'without' && other < first) return true
  const related =
    SUBORDINATORS.has(here.surface) || isSubordinate(tokens, other) || isSubordinate(tokens, at)
  if (here.sentence === there.sentence && related) return false
  if (other > last) return true
  const opening = tokens[first]?.surface ?? ''
  if (first < at && ANAPHORS.has(opening)) return false
  const ownSubject = tokens.slice(Math.max(first, at - REACH), at).some(({ grammar }) => !grammar)
  return ownSubject || here.sentence !== there.sentence
}

/** True if the clause at `at` only says when or why: "if the bias is large, …". */
export function isSubordinate(tokens: readonly Token[], at: number): boolean {
  return SUBORDINATORS.has(tokens[clauseStart(tokens, at)]?.surface ?? '')
}

/** First token of the clause at `at`. */
export const clauseStart = (tokens: readonly Token[], at: number): number =>
  bordersOf(tokens).starts[at] ?? at

/** True for "…, the lasso does": behind `subject` only an auxiliary follows, and affirms. */
export function isElliptic(tokens: readonly Token[], subject: number): boolean {
  const clause = tokens[subject]?.clause
  for (let i = subject + 1; i <= subject + 3; i++) {
    const token = tokens[i]
    if (token?.clause !== clause || token?.surface === 'not') return false
    if (token && AUXILIARIES.has(token.surface)) {
      const next = tokens[i + 1]
      return next?.clause !== clause || next?.surface === 'so' || next?.surface === 'too'
    }
  }
  return false
}

const CONDITIONS = set('if when whenever once')
const SPEAKERS = set('i we')
const NEW_SUBJECTS = set('i we you it they this there then')
/** Words of a consequence that approve of what is supposed. */
const APPROVAL = set('fine ok okay safe right correct works enough harmless allowed')

/**
 * True if tokens `first` to `last` are only supposed: "if you scale everything first, it leaks".
 * "When I …" and "when we …" tell a habit, and a consequence that approves affirms.
 */
export function isSupposed(tokens: readonly Token[], first: number, last: number): boolean {
  const start = clauseStart(tokens, first)
  const word = tokens[start]
  const subject = tokens[start + 1]
  if (!word || start === first || first - start > REACH) return false
  if (!CONDITIONS.has(word.surface)) return false
  if (word.surface !== 'if' && SPEAKERS.has(subject?.surface ?? '')) return false
  if (tokens[last]?.clause !== word.clause) return false
  for (let i = start + 3; i <= last; i++) if (beginsConsequence(tokens, i)) return false
  let rest = 0
  for (let i = last + 1; i < last + REACH && tokens[i]?.sentence === word.sentence; i++) {
    if (APPROVAL.has(tokens[i]?.surface ?? '')) return false
    rest++
  }
  for (let i = start - 1; i > start - REACH && tokens[i]?.sentence === word.sentence; i--) {
    if (APPROVAL.has(tokens[i]?.surface ?? '')) return false
    rest++
  }
  return rest >= 2
}

function beginsConsequence(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.surface ?? ''
  if (word !== 'that' && word !== 'this') return NEW_SUBJECTS.has(word)
  return AUXILIARIES.has(tokens[at + 1]?.surface ?? '')
}

/** Openings of a clause that goes on about what was said before it. */
const GOES_ON = set(
  'which that who it they this these those so hence thus therefore because since and as to by for with when if',
)

/** True if a clause with a subject and verb of its own begins between two tokens: "A does x, B does y". */
export function hasOtherSubject(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    if (coordinationAt(tokens, i) === 'subject') return true
    const opens = tokens[i]?.clause !== tokens[i - 1]?.clause
    if (!opens || GOES_ON.has(tokens[i]?.surface ?? '') || isSubordinate(tokens, i - 1)) continue
    const { last: end } = predicateAround(tokens, i)
    if (tokens.slice(i + 1, end + 1).some(isFiniteVerb)) return true
  }
  return false
}
