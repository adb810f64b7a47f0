import type { Span } from '@warmstart/schema'
import { type Guards, guard } from '../guards.ts'
import { type TokenisedText, tokenise } from '../tokens.ts'
import { type AlignedSpan, type Alignment, align } from './align.ts'
import { brevityOf, calibrate, coverageOf, type ScoreParts } from './calibrate.ts'
import { type CharacterProfile, characterProfile, cosine } from './characters.ts'
import { CEILINGS, noteOf, type SimilarityFlag } from './notes.ts'
import { isContent, type Reference, readReference } from './reference.ts'

/** An answer to a question of which nothing is known but model answers. */
export interface SimilarityRequest {
  /** The prompt as plain text; its words count less. May be empty. */
  readonly question: string
  /** Model answers; the one that is closest to the answer counts. */
  readonly references: readonly string[]
  readonly answer: string
}

/** How close an answer is to a model answer, and why. */
export interface Similarity {
  /** Expected grade, 0..1, on the scale of teachers' grades. */
  readonly score: number
  /** Index of the model answer that counts, or null where none has any text. */
  readonly reference: number | null
  /** Stretches of the answer with the words of the model answer they hold, in order. */
  readonly alignment: readonly AlignedSpan[]
  /** Words of the model answer that are not in the answer, the most telling first; at most 12. */
  readonly missing: readonly Span[]
  readonly parts: SimilarityParts
  readonly flags: readonly SimilarityFlag[]
  /** What the learner reads beside the score. */
  readonly note: string
}

/** The sub-scores, each 0..1: `score` is made of coverage, characters, brevity and the ceiling. */
export interface SimilarityParts extends ScoreParts {
  /** Weighted share of the model answer's words that were found. */
  readonly recall: number
  /** The same with words of the question counted less. */
  readonly ownRecall: number
  /** Weighted share that was found, but denied on one side only; it earns nothing. */
  readonly reversed: number
  /** Highest score that the flags and the reversed words leave; 1 where nothing limits it. */
  readonly ceiling: number
}

const NO_PARTS: SimilarityParts = {
  coverage: 0,
  characters: 0,
  brevity: 0,
  recall: 0,
  ownRecall: 0,
  reversed: 0,
  ceiling: 0,
}
const MOST_MISSING = 12
/** So many shared words may be chance where a model answer has at least that many. */
const FEW_WORDS = 2
const ENOUGH_WORDS = 6
/** A text without English grammar that shares this much of the model answer is a list of it. */
const LIST_RECALL = 0.15

/**
 * Compares an answer with model answers, for questions without a rubric. It measures shared
 * wording, corrected for length, and not truth; `bench/grader-similarity` says how far that goes.
 *
 * Deterministic and total: any text is accepted, and every quote equals the slice that it names.
 *
 * Cost: O(length of the answer and all model answers), a few milliseconds for a spoken answer.
 */
export function similarity({ question, references, answer }: SimilarityRequest): Similarity {
  const asked = tokenise(question)
  const stems = new Set(asked.tokens.filter(isContent).map(({ stem }) => stem))
  const reading: AnswerReading = {
    asked,
    text: tokenise(answer),
    characters: characterProfile(answer),
  }
  let best: Similarity | undefined
  references.forEach((source, index) => {
    const reference = readReference(source, stems)
    if (reference.size === 0) return
    const found = compare(reading, reference, index)
    if (!best || found.score > best.score) best = found
  })
  return best ?? nothing('no-reference', null)
}

/**
 * A denied word in an answer of one's own is mostly another way to say it; in one that repeats the
 * model answer it turns that round. So the ceiling falls with both.
 */
const reversalCeiling = ({ recall, reversed }: Alignment): number =>
  Math.max(0, 1 - REVERSAL_COST * reversed * (recall + reversed))
const REVERSAL_COST = 4
/** The learner is told from here on. */
const REVERSED_BELOW = 0.9

interface AnswerReading {
  readonly asked: TokenisedText
  readonly text: TokenisedText
  readonly characters: CharacterProfile
}

function compare(reading: AnswerReading, reference: Reference, index: number): Similarity {
  const { text } = reading
  if (text.tokens.length === 0) return nothing('empty', index)
  const alignment = align(reference, text)
  const flags = flagsOf(reading, reference, alignment)
  if (flags.includes('not-english')) return nothing('not-english', index)
  const { recall, ownRecall, reversed } = alignment
  const coverage = coverageOf(recall, ownRecall)
  const size = text.tokens.filter(reference.counts).length
  const parts = {
    coverage,
    characters: cosine(reference.characters, reading.characters),
    brevity: brevityOf(size, reference.size, coverage),
    recall,
    ownRecall,
    reversed,
    ceiling: Math.min(reversalCeiling(alignment), ...flags.map((flag) => CEILINGS[flag])),
  }
  const total = reference.words.length
  return {
    score: Math.min(parts.ceiling, calibrate(parts)),
    reference: index,
    alignment: alignment.spans,
    missing: alignment.missing.slice(0, MOST_MISSING),
    parts,
    flags,
    note: noteOf(flags, total - alignment.missing.length, total),
  }
}

const nothing = (flag: SimilarityFlag, reference: number | null): Similarity => ({
  score: 0,
  reference,
  alignment: [],
  missing: [],
  parts: NO_PARTS,
  flags: [flag],
  note: noteOf([flag], 0, 0),
})

function flagsOf(
  { asked, text }: AnswerReading,
  reference: Reference,
  alignment: Alignment,
): SimilarityFlag[] {
  const { covered, recall, missing } = alignment
  const total = reference.words.length
  const guards = guardsOf(text, asked, reference, covered)
  const whole = reference.text.tokens.map(reference.counts)
  const model = guardsOf(reference.text, asked, reference, whole)
  const raised: [SimilarityFlag, boolean][] = [
    ['not-english', guards.foreign && !model.foreign && recall < LIST_RECALL],
    ['too-short', guards.short && !model.short],
    ['list-of-terms', guards.list && !model.list && !(asksForList(asked) && hasItems(text))],
    ['echo-of-question', guards.echo && !model.echo],
    ['little-shared', total >= ENOUGH_WORDS && total - missing.length <= FEW_WORDS],
    ['reversed', reversalCeiling(alignment) < REVERSED_BELOW],
  ]
  return raised.filter(([, holds]) => holds).map(([flag]) => flag)
}

function guardsOf(
  text: TokenisedText,
  asked: TokenisedText,
  { words }: Reference,
  covered: readonly boolean[],
): Guards {
  const stems = new Set(words.map(({ pattern }) => pattern.stem))
  return guard(text, asked, { stems, prefixes: [], slotStems: stems }, covered, [])
}

const LIST_VERBS = new Set(['name', 'list', 'enumerate', 'state'])
const BEFORE_VERB = new Set(['and', 'then', 'please', 'you', 'also'])

/** "Name three …", "please list the …": a list is what was asked for. */
const asksForList = ({ tokens }: TokenisedText) =>
  tokens.some(({ surface, clause }, i) => {
    const before = tokens[i - 1]
    const opens = before?.clause !== clause || BEFORE_VERB.has(before.surface)
    return opens && LIST_VERBS.has(surface)
  })

/** Words of an entry of a list, on average: not one term after another, and not one long run. */
const ITEM_WORDS: readonly [number, number] = [2, 12]

function hasItems({ tokens }: TokenisedText): boolean {
  const mean = tokens.length / new Set(tokens.map(({ clause }) => clause)).size
  return mean >= ITEM_WORDS[0] && mean <= ITEM_WORDS[1]
}
