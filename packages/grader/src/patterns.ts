import {
  alternativeChoices,
  type KeyPoint,
  type Misconception,
  type Rubric,
} from '@warmstart/schema'
import { type Stance, stanceOf } from './stance.ts'
import { stem } from './stem.ts'
import { meaningOf } from './synonyms.ts'
import { type Token, tokenise } from './tokens.ts'
import { JOINABLE } from './words.ts'

/**
 * One word of an alternative. `prefix` compares the beginning of the surface (`regular*`), `number`
 * is any number (`#`).
 */
export interface WordPattern {
  readonly kind: 'word' | 'prefix' | 'exact' | 'number'
  readonly surface: string
  readonly stem: string
  /** True if a misspelt word may fill it. */
  readonly forgiving: boolean
  /** True if the alternative itself has a comma or colon before this word. */
  readonly afterComma: boolean
  /** Words of any kind that may stand before it, after the word before: `...` stands for some. */
  readonly gap?: number
  /** Identity, for caches. */
  readonly key: string
}

/** Words that must follow one another. */
export type Sequence = readonly WordPattern[]

/** One concept group: any of its sequences fills it. */
export interface SlotPattern {
  readonly sequences: readonly Sequence[]
}

/** Concept groups that must fall together. */
export type SlotPatterns = readonly SlotPattern[]

/** A phrasing as a bag of content stems. */
export interface PhrasingPattern {
  readonly text: string
  /** Meaning → weight, grammar words left out. */
  readonly weights: ReadonlyMap<string, number>
  /** Stems of the same words. */
  readonly stems: ReadonlySet<string>
  /** Meanings of the content words in their order. */
  readonly order: readonly string[]
  readonly length: number
}

/** A key point, ready to be matched. */
export interface PointPattern {
  readonly point: KeyPoint
  readonly slots: SlotPatterns
  readonly opposites: readonly SlotPatterns[]
  readonly phrasings: readonly PhrasingPattern[]
  readonly stance: Stance
}

/** A misconception, ready to be matched. */
export interface MisconceptionPattern {
  readonly misconception: Misconception
  readonly patterns: readonly SlotPatterns[]
  readonly phrasings: readonly PhrasingPattern[]
}

/** A rubric, ready to be matched against many answers. */
export interface CompiledRubric {
  readonly points: readonly PointPattern[]
  readonly misconceptions: readonly MisconceptionPattern[]
  readonly vocabulary: Vocabulary
}

/** Words that the rubric knows: a word of the answer that is one of them is never a typo. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** Stems of the slots alone: the words that a cheat would list. */
  readonly slotStems: ReadonlySet<string>
}

const compiled = new WeakMap<object, CompiledRubric>()

/** Patterns of `rubric`, made once for each rubric object. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const known = compiled.get(rubric)
  if (known) return known
  const made = compile(rubric)
  compiled.set(rubric, made)
  return made
}

function compile(rubric: Rubric): CompiledRubric {
  const rarity = phrasingRarity(rubric)
  const phrase = (text: string) => compilePhrasing(text, rarity)
  const points = rubric.points.map((point) => ({
    point,
    slots: compileSlots(point.slots),
    opposites: point.opposite.map(compileSlots),
    phrasings: [...point.phrasings, point.text].map(phrase),
    stance: stanceOf([...point.phrasings, point.text]),
  }))
  const misconceptions = rubric.misconceptions.map((misconception) => ({
    misconception,
    patterns: misconception.patterns.map(compileSlots),
    phrasings: [...misconception.phrasings, misconception.text].map(phrase),
  }))
  return { points, misconceptions, vocabulary: vocabularyOf(points, misconceptions) }
}

/** Patterns of a list of concept groups as an author writes them. */
export function compileSlots(slots: readonly (readonly string[])[]): SlotPatterns {
  return slots.map((alternatives) => ({
    sequences: alternatives.flatMap(compileAlternative).filter((words) => words.length > 0),
  }))
}

/** `#` by itself: any number. Inside a word, as in "C#", it is nothing. */
const NUMBER_MARK = /(?<![\p{L}\p{N}])#(?![\p{L}\p{N}])/u
const ANY_NUMBER: WordPattern = {
  kind: 'number',
  surface: '#',
  stem: '#',
  forgiving: false,
  afterComma: false,
  key: 'number:#',
}

/** Words that `...` may stand for. */
const GAP = 8

/**
 * Sequences of one alternative: every choice of its `<a|b>` groups, each also in its joined form
 * ("data set" → "dataset") and as "x squared".
 */
export function compileAlternative(alternative: string): Sequence[] {
  return alternativeChoices(alternative).flatMap((choice) => {
    const words = choice
      .split(/\.{3}|…/)
      .flatMap((part, i) =>
        numbered(part).map((word, k) => (i > 0 && k === 0 ? gapped(word) : word)),
      )
    return [words, ...joined(words), ...squared(words), ...barred(words)]
  })
}

const numbered = (text: string): WordPattern[] =>
  text
    .split(NUMBER_MARK)
    .flatMap((piece, i) => [...(i > 0 ? [ANY_NUMBER] : []), ...wordPatterns(piece)])

const gapped = (word: WordPattern): WordPattern => ({ ...word, gap: GAP })

const wordPatterns = (piece: string): WordPattern[] =>
  tokenise(piece, true)
    .tokens.filter(({ surface }) => surface !== '→')
    .map((token) => {
      const starred = /^\*(?![\p{L}\p{N}])/u.test(piece.slice(token.end, token.end + 3))
      const kind = token.kind !== 'word' ? 'exact' : starred ? 'prefix' : 'word'
      return { ...pattern(kind, token.surface, token.stem), afterComma: token.afterComma }
    })

function pattern(kind: WordPattern['kind'], surface: string, root: string): WordPattern {
  const forgiving = kind === 'word' || kind === 'prefix'
  const key = `${kind}:${surface}`
  return { kind, surface, stem: root, forgiving, afterComma: false, key }
}

/** Two words written as one. Nobody spells that wrong on top: "samething" is no "something". */
function joined(words: Sequence): Sequence[] {
  const [first, second] = words
  if (words.length !== 2 || !first || !second || second.gap) return []
  if (first.kind !== 'word' || !second.forgiving) return []
  const surface = first.surface + second.surface
  if (surface.length < 6 || first.surface.length < 2 || second.surface.length < 3) return []
  const one = pattern(second.kind, surface, stem(surface))
  return [[{ ...one, forgiving: false, key: `joined ${one.key}` }]]
}

/** `bias^2` is also said "squared bias" and "bias squared". */
function squared(words: Sequence): Sequence[] {
  const [base, power, two] = words
  if (words.length !== 3 || !base || power?.surface !== '^' || two?.surface !== '2') return []
  const word = pattern('word', 'squared', stem('squared'))
  return [
    [base, word],
    [word, base],
  ]
}

/** `|w|` is also said "absolute w" and "absolute value of w", `p(y|x)` "p of y given x". */
function barred(words: Sequence): Sequence[] {
  const bars = words.flatMap(({ surface }, i) => (surface === '|' ? [i] : []))
  const [open, close] = bars
  if (open === undefined) return []
  const say = (word: string) => pattern('word', word, stem(word))
  if (close === undefined)
    return [[...words.slice(0, open), say('given'), ...words.slice(open + 1)]]
  const inner = words.slice(open + 1, close)
  const [head, tail] = [words.slice(0, open), words.slice(close + 1)]
  return [
    [...head, say('absolute'), ...inner, ...tail],
    [...head, say('absolute'), say('value'), ...inner, ...tail],
  ]
}

function compilePhrasing(text: string, rarity: (root: string) => number): PhrasingPattern {
  const { tokens } = tokenise(text)
  const weights = new Map<string, number>()
  const stems = new Set<string>()
  const order: string[] = []
  for (const token of tokens) {
    if (token.kind === 'operator' || (token.grammar && !isNegation(token))) continue
    const meaning = meaningOf(token.stem)
    stems.add(token.stem)
    if (!token.grammar) order.push(meaning)
    weights.set(meaning, isNegation(token) ? 0.5 : rarity(meaning))
  }
  return { text, weights, stems, order, length: tokens.length }
}

const isNegation = (token: Token) => token.surface === 'not' || token.surface === 'never'

/** Words of many points tell little about one: weight 1 for one point, falling to 0.5. */
function phrasingRarity(rubric: Rubric): (root: string) => number {
  const counts = new Map<string, number>()
  for (const { text, phrasings } of rubric.points) {
    const roots = new Set([text, ...phrasings].flatMap((line) => meaningsOf(line)))
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1)
  }
  const total = Math.max(2, rubric.points.length)
  return (root) => 1 - 0.5 * (((counts.get(root) ?? 1) - 1) / (total - 1))
}

const meaningsOf = (line: string) => tokenise(line).tokens.map((token) => meaningOf(token.stem))

function vocabularyOf(
  points: readonly PointPattern[],
  misconceptions: readonly MisconceptionPattern[],
): Vocabulary {
  const stems = new Set<string>()
  const prefixes = new Set<string>()
  const slotStems = new Set<string>()
  const add = (slots: SlotPatterns, roots: Set<string>) => {
    for (const { sequences } of slots)
      for (const word of sequences.flat()) {
        if (word.kind === 'prefix') prefixes.add(word.surface)
        roots.add(word.stem)
      }
  }
  for (const { slots, opposites, phrasings } of points) {
    add(slots, slotStems)
    for (const one of opposites) add(one, stems)
    for (const phrasing of phrasings) for (const root of phrasing.stems) stems.add(root)
  }
  for (const { patterns } of misconceptions) for (const one of patterns) add(one, stems)
  for (const root of slotStems) stems.add(root)
  return { stems, prefixes: [...prefixes], slotStems }
}

/** True for first halves that may be joined with the word after them. */
export function isJoinable(token: Token): boolean {
  if (token.kind !== 'word' || token.surface.length < 2) return false
  return !token.grammar || JOINABLE.has(token.surface)
}
