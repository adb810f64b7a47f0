import type { Span } from '@warmstart/schema'
import { tokenSpan } from '../similarity/token-span.ts'
import type { Token, TokenisedText } from '../tokens.ts'

/** A place where the speaker says something twice or begins anew. */
export interface Stumble {
  readonly kind: 'repetition' | 'restart'
  /** Both copies, or the words that announce the correction. */
  readonly span: Span
}

/** Longest run of words that is looked for twice in a row. */
const LONGEST_RUN = 4
/** Words that are said twice on purpose, or by grammar. */
const MEANT_TWICE = new Set('very really so much many had that log long bye no'.split(' '))

const CORRECTIONS = [
  'no wait',
  'wait no',
  'scratch that',
  'let me rephrase',
  'let me start over',
  'let me start again',
  'let me correct',
  'i take that back',
  'i meant to say',
  'sorry i mean',
  'sorry i meant',
].map((words) => words.split(' '))

/**
 * Words said twice in a row, corrections that are announced ("no wait"), and words broken off and
 * begun again ("gradi- gradient"), in order and without overlap. Fillers between two copies do not
 * hide them, as they are not in `text`.
 */
export function findStumbles(text: TokenisedText): Stumble[] {
  const { tokens } = text
  const found: Stumble[] = []
  for (let i = 0; i < tokens.length; ) {
    const repeated = repeatedAt(text, i)
    const length = repeated > 0 ? 2 * repeated : restartAt(text, i)
    if (length === 0) {
      i++
      continue
    }
    const kind = repeated > 0 ? 'repetition' : 'restart'
    found.push({ kind, span: tokenSpan(text, i, i + length - 1) })
    // The second copy may itself be the first of a third.
    i += repeated > 0 ? repeated : length
    if (repeated > 0 && repeatedAt(text, i) === 0) i += repeated
  }
  return found
}

/** Length of the longest run at `at` that follows once more at once, or 0. */
function repeatedAt(text: TokenisedText, at: number): number {
  for (let length = LONGEST_RUN; length >= 1; length--)
    if (isRepeated(text, at, length)) return length
  return 0
}

function isRepeated({ source, tokens }: TokenisedText, at: number, length: number): boolean {
  const first = tokens.slice(at, at + length)
  const second = tokens.slice(at + length, at + 2 * length)
  if (second.length < length || !first.every((token, k) => isSame(token, second[k]))) return false
  const gap = source.slice(first.at(-1)?.end ?? 0, second[0]?.start ?? 0)
  if (/[;:\n]/.test(gap)) return false
  if ([...first, ...second].some(({ sentence }) => sentence !== first[0]?.sentence)) return false
  if (length > 1) return first.some(({ surface }) => surface !== first[0]?.surface)
  const [word] = first
  return word !== undefined && isStumbleWord(word.surface) && (word.grammar || !gap.includes(','))
}

/** Letters of formulas ("x x") and words like "very" are said twice on purpose. */
const isStumbleWord = (word: string) =>
  !MEANT_TWICE.has(word) && (word.length > 1 || word === 'a' || word === 'i')

const isSame = (one: Token, other: Token | undefined) =>
  one.kind === 'word' && other?.kind === 'word' && one.surface === other.surface

/** Number of tokens of a restart that begins at `at`, or 0. */
function restartAt(text: TokenisedText, at: number): number {
  const { tokens } = text
  const said = CORRECTIONS.find((words) => words.every((w, k) => tokens[at + k]?.surface === w))
  if (said) return said.length
  return isBrokenOff(text, at) ? 2 : 0
}

/** "gradi- gradient": a fragment with a hyphen, and a longer word that begins like it. */
function isBrokenOff({ source, tokens }: TokenisedText, at: number): boolean {
  const [fragment, next] = [tokens[at], tokens[at + 1]]
  if (fragment?.kind !== 'word' || next?.kind !== 'word' || fragment.surface.length < 2)
    return false
  const gap = source.slice(fragment.end, next.start)
  return /^[-–—]\s/.test(gap) && next.surface.startsWith(fragment.surface)
}
