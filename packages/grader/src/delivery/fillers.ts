import type { Token, TokenisedText } from '../tokens.ts'
import { FILLERS } from '../words.ts'

/** A filler; token indices over all tokens, inclusive. */
export interface FillerHit {
  readonly first: number
  readonly last: number
  /** What is counted together: "um", "you know", "like". */
  readonly name: string
}

/** The place of a possible filler. */
interface Place {
  readonly before: string | undefined
  readonly after: string | undefined
  /** A comma, stop, bracket or the edge of the text stands right before or after it. */
  readonly open: boolean
  readonly closed: boolean
  /** What stands in the source right after it, up to the next word. */
  readonly mark: string
}

interface Rule {
  readonly words: readonly string[]
  readonly holds: (place: Place) => boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const has = (set: ReadonlySet<string>, word: string | undefined) =>
  word !== undefined && set.has(word)

/** "if you know the labels", "as you know": the verb, not the filler. */
const KNOW_BEFORE = words(
  'if when do as what that once since because did does would should can could to unless until how before after all things everything anything must may will sure what let so whether where who',
)
const OBJECT = words(
  'the a an that this these those it its them which what how why when where whether if your our their my his her about nothing all both each every some any for by to in not as of',
)
const MEAN_BEFORE = words('what do did does that which how to than')
/** "it is kind of slow", not "a kind of model" or "what sort of data". */
const HEDGE_BEFORE = words(
  'is are was were be been am it i we you they just so really can could would will then also gets get becomes become',
)
const CONJUNCTIONS = words('and but so because')
const SUBJECTS = words('i you we they it he she there if when')

const set = ({ open, closed }: Place) => open && closed
const phrase = (text: string, holds: Rule['holds']): Rule => ({ words: text.split(' '), holds })

/**
 * Words that may be fillers, each with the places where they are hardly anything else. A word that
 * may be meant ("like a tree", "you know the labels") is let pass. First match wins.
 */
const RULES: readonly Rule[] = [
  phrase(
    'you know',
    (place) => set(place) || !(has(KNOW_BEFORE, place.before) || has(OBJECT, place.after)),
  ),
  phrase(
    'i mean',
    (place) => set(place) || !(has(MEAN_BEFORE, place.before) || has(OBJECT, place.after)),
  ),
  ...['sort of', 'kind of'].map((text) =>
    phrase(text, (place) => has(HEDGE_BEFORE, place.before) || set(place)),
  ),
  ...['okay so', 'ok so', 'so yeah'].map((text) => phrase(text, ({ open }) => open)),
  phrase('like', (place) =>
    place.open
      ? place.closed
      : place.after === 'like' || (has(CONJUNCTIONS, place.before) && has(SUBJECTS, place.after)),
  ),
  phrase('basically', () => true),
  ...['literally', 'honestly', 'actually', 'obviously'].map((text) => phrase(text, set)),
  phrase('right', ({ open, mark }) => open && /^\s*\?/.test(mark)),
  phrase('well', ({ open, mark }) => open && /^\s*,/.test(mark)),
]

const STARTS = new Map<string, readonly Rule[]>()
for (const rule of RULES) {
  const start = rule.words[0] ?? ''
  STARTS.set(start, [...(STARTS.get(start) ?? []), rule])
}

/** All fillers of a text that keeps every token, in order. Cost: O(tokens). */
export function findFillers(text: TokenisedText): FillerHit[] {
  const { tokens } = text
  const found: FillerHit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const length = isSound(text, i) ? 1 : phraseAt(text, i)
    if (length === 0) continue
    const last = i + length - 1
    const name = length === 1 ? token.surface : `${token.surface} ${tokens[last]?.surface}`
    found.push({ first: i, last, name })
    i = last
  }
  return found
}

/** "um", "er"; but "ER" and "5 mm" are something else. */
function isSound({ source, tokens }: TokenisedText, at: number): boolean {
  const token = tokens[at]
  if (!token || !FILLERS.has(token.surface)) return false
  if (/\d\s?$/.test(source.slice(Math.max(0, token.start - 2), token.start))) return false
  const written = source.slice(token.start, token.end)
  return written !== written.toUpperCase() || source === source.toUpperCase()
}

/** Number of tokens of the filler that begins at `at`, or 0. */
function phraseAt(text: TokenisedText, at: number): number {
  const rule = (STARTS.get(text.tokens[at]?.surface ?? '') ?? []).find(
    (one) =>
      one.words.every((word, k) => text.tokens[at + k]?.surface === word) &&
      one.holds(placeOf(text, at, at + one.words.length - 1)),
  )
  return rule?.words.length ?? 0
}

/** Sounds around a phrase say nothing about it: they are looked through. */
function placeOf(text: TokenisedText, first: number, last: number): Place {
  const { source, tokens } = text
  let left = first - 1
  while (left >= 0 && isSound(text, left)) left--
  let right = last + 1
  while (right < tokens.length && isSound(text, right)) right++
  const before = tokens[left]
  const after = tokens[right]
  const gap = source.slice(before?.end ?? 0, tokens[first]?.start ?? 0)
  const mark = source.slice(tokens[last]?.end ?? 0, after?.start ?? source.length)
  return {
    before: before?.surface,
    after: after?.surface,
    open: !before || MARKS.test(gap),
    closed: !after || MARKS.test(mark),
    mark,
  }
}

const MARKS = /[,;:.!?()–—…\n]/
