import type { KeyPoint, Misconception, Rubric } from '@warmstart/schema'
import { compileAlternative, type Sequence, type WordPattern } from './alternative.ts'
import { everydayOf } from './everyday.ts'
import { type Stance, stanceOf } from './stance.ts'
import { meaningOf } from './synonyms.ts'
import { type Token, tokeniseAuthored } from './tokens.ts'
import { JOINABLE } from './words.ts'

/** One concept group: any of its sequences fills it. */
export interface SlotPattern {
  readonly sequences: readonly Sequence[]
  /** What people say in everyday words for the author's alternatives; no terms of a list. */
  readonly everyday: readonly Sequence[]
  /** True where other words of the same meaning may stand for its words. */
  readonly loose?: boolean
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
    slots: compilePointSlots(point.slots),
    opposites: point.opposite.map(compileRival),
    phrasings: [...point.phrasings, point.text].map(phrase),
    stance: stanceOf([...point.phrasings, point.text]),
  }))
  const misconceptions = rubric.misconceptions.map((misconception) => ({
    misconception,
    patterns: misconception.patterns.map(compileRival),
    phrasings: [...misconception.phrasings, misconception.text].map(phrase),
  }))
  return { points, misconceptions, vocabulary: vocabularyOf(points, misconceptions) }
}

/** Patterns of a list of concept groups as an author writes them, to be found in just these words. */
export const compileSlots = (slots: readonly (readonly string[])[]): SlotPatterns =>
  slots.map((alternatives) => ({ sequences: sequencesOf(alternatives), everyday: [] }))

/** Patterns of a wrong claim: people make it in many words, so the meaning of a word is enough. */
const compileRival = (slots: readonly (readonly string[])[]): SlotPatterns =>
  compileSlots(slots).map((slot) => ({ ...slot, loose: true }))

/** Patterns of the slots of a point, which may be filled in everyday words as well. */
const compilePointSlots = (slots: readonly (readonly string[])[]): SlotPatterns =>
  slots.map((alternatives) => ({
    sequences: sequencesOf(alternatives),
    everyday: everydaySequences(alternatives),
  }))

const sequencesOf = (alternatives: readonly string[]): Sequence[] =>
  alternatives.flatMap(compileAlternative).filter((words) => words.length > 0)

const everyday = new Map<string, readonly Sequence[]>()

/** Everyday words for a group; there are few of them, and each is compiled once. */
const everydaySequences = (alternatives: readonly string[]): Sequence[] =>
  everydayOf(alternatives).flatMap((one) => {
    const known = everyday.get(one) ?? sequencesOf([one])
    everyday.set(one, known)
    return known
  })

function compilePhrasing(text: string, rarity: (root: string) => number): PhrasingPattern {
  const { tokens } = tokeniseAuthored(text)
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

const meaningsOf = (line: string) =>
  tokeniseAuthored(line).tokens.map((token) => meaningOf(token.stem))

function vocabularyOf(
  points: readonly PointPattern[],
  misconceptions: readonly MisconceptionPattern[],
): Vocabulary {
  const stems = new Set<string>()
  const prefixes = new Set<string>()
  const slotStems = new Set<string>()
  const note = (word: WordPattern, roots: Set<string>) => {
    if (word.choices) {
      for (const one of word.choices) note(one, roots)
      return
    }
    if (word.kind === 'prefix') prefixes.add(word.surface)
    roots.add(word.stem)
  }
  const add = (slots: SlotPatterns, roots: Set<string>) => {
    for (const { sequences, everyday } of slots) {
      for (const words of sequences) for (const word of words) note(word, roots)
      for (const words of everyday) for (const word of words) stems.add(word.stem)
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
