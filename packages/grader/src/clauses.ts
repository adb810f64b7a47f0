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
  'if when whenever once because since as with without for in on by from under after before unless given',
)
const ANAPHORS = set('it they this that these those he she such which who')
/** Third-person forms that are as often nouns: "the weights", "two samples". */
const NOUNISH = set(`
  weights scales samples averages measures estimates outputs costs gains trades models maps means
  changes needs works looks runs controls causes treats returns yields fits trains flows passes
  balances misses losses matters shows helps starts stops`)
/** Tokens behind "and" among which a new clause shows its verb. */
const SUBJECT_REACH = 5

/** What "and", "or" or "but" begins: a clause with its own subject, or one more predicate. */
export type Coordination = 'subject' | 'predicate' | undefined

/**
 * What the coordinator at `at` begins. "And the variance rises" has its own subject, "and is
 * cheap" shares the subject before it, "and bias" or "or raise variance" goes on as before.
 */
export function coordinationAt(tokens: readonly Token[], at: number): Coordination {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (!word || !COORDINATORS.has(word.surface) || next?.clause !== word.clause) return undefined
  if (AUXILIARIES.has(next.surface) && next.surface !== 'be') return 'predicate'
  if (SUBJECT_PRONOUNS.has(next.surface)) return 'subject'
  if (!hasVerbBefore(tokens, at)) return undefined
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
function isFiniteVerb({ surface, stem: root }: Token): boolean {
  if (AUXILIARIES.has(surface)) return surface !== 'be'
  if (NOUNISH.has(surface) || surface.length - root.length > 2) return false
  return /[^su]s$/.test(surface) && VERBS.has(root)
}

/** "Precision and recall are …" coordinates two nouns: no clause has ended yet. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; tokens[i]?.clause === tokens[at]?.clause; i--) {
    const token = tokens[i]
    if (token && (token.surface === 'not' || VERBS.has(token.stem) || isFiniteVerb(token)))
      return true
  }
  return false
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
  const clause = tokens[at]?.clause
  let first = at
  while (tokens[first - 1]?.clause === clause && coordinationAt(tokens, first - 1) !== 'subject')
    first--
  let last = at
  while (tokens[last + 1]?.clause === clause && !coordinationAt(tokens, last + 1)) last++
  return { first, last }
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
  const related =
    SUBORDINATORS.has(here.surface) || isSubordinate(tokens, other) || isSubordinate(tokens, at)
  if (here.sentence === there.sentence && related) return false
  if (other > last) return true
  const opening = tokens[first]?.surface ?? ''
  if (first < at && ANAPHORS.has(opening)) return false
  const ownSubject = tokens.slice(first, at).some(({ grammar }) => !grammar)
  return ownSubject || here.sentence !== there.sentence
}

/** True if the clause at `at` only says when or why: "if the bias is large, …". */
function isSubordinate(tokens: readonly Token[], at: number): boolean {
  return SUBORDINATORS.has(tokens[clauseStart(tokens, at)]?.surface ?? '')
}

/** First token of the clause at `at`. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && tokens[first - 1]?.clause === tokens[at]?.clause) first--
  return first
}

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
  if (!word || start === first || !CONDITIONS.has(word.surface)) return false
  if (word.surface !== 'if' && SPEAKERS.has(subject?.surface ?? '')) return false
  if (tokens[last]?.clause !== word.clause) return false
  for (let i = start + 3; i <= last; i++) if (beginsConsequence(tokens, i)) return false
  let rest = 0
  for (let i = last + 1; tokens[i]?.sentence === word.sentence; i++) {
    if (APPROVAL.has(tokens[i]?.surface ?? '')) return false
    rest++
  }
  for (let i = start - 1; tokens[i]?.sentence === word.sentence; i--) {
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
