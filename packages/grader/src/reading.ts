import { type Direction, directionsOf } from './directions.ts'
import { type Frame, findFrames } from './frames.ts'
import { type Guards, guard } from './guards.ts'
import { type Hit, Lexicon } from './lexicon.ts'
import { findSlots, findSpans, type Reach } from './match.ts'
import { findAllNegators, type Negator } from './negators.ts'
import type { CompiledRubric, PointPattern } from './patterns.ts'
import { type Meanings, meaningsIn } from './phrasing.ts'
import { enumerations } from './salad.ts'
import { meaningOf } from './synonyms.ts'
import { type TokenisedText, tokenise } from './tokens.ts'

/** An answer, read once: everything that the judging of single points needs. */
export interface Reading {
  readonly text: TokenisedText
  readonly lexicon: Lexicon
  readonly negators: readonly Negator[]
  readonly directions: readonly Direction[]
  /** What the speaker only reports or asks. */
  readonly frames: readonly Frame[]
  readonly guards: Guards
  /** Per point: where each of its slots is filled. */
  readonly slotHits: ReadonlyMap<PointPattern, readonly (readonly Hit[])[]>
  readonly meanings: Meanings
  /** Meanings of the words of the question. */
  readonly asked: ReadonlySet<string>
}

/** Reads `answer` as a reply to `question`; `shown` texts count as copied where it repeats them. */
export function read(
  rubric: CompiledRubric,
  question: string,
  answer: string,
  shown: readonly string[] = [],
): Reading {
  const text = tokenise(answer)
  const asked = tokenise(question)
  const lexicon = new Lexicon(text, rubric.vocabulary)
  const slotHits = new Map(rubric.points.map((point) => [point, findSlots(lexicon, point.slots)]))
  const spans = rubric.points.map((pattern) =>
    findSpans(text.tokens, slotHits.get(pattern) ?? [], reachOf(pattern)),
  )
  const covered = text.tokens.map(() => false)
  for (const { first, last, everyday } of [...slotHits.values()].flat(2))
    if (!everyday) covered.fill(true, first, last + 1)
  const negators = findAllNegators(text.tokens)
  return {
    text,
    lexicon,
    negators,
    directions: directionsOf(text.tokens, negators),
    frames: findFrames(text),
    guards: guard(
      text,
      asked,
      rubric.vocabulary,
      covered,
      enumerations(text.tokens, spans),
      shown.map(shownText),
      spans.filter((places) => places.length > 0).length,
    ),
    slotHits,
    meanings: meaningsIn(text.tokens, lexicon.repaired(rubric.vocabulary)),
    asked: new Set(asked.tokens.map(({ stem }) => meaningOf(stem))),
  }
}

const shownTexts = new Map<string, TokenisedText>()
/** Texts kept, of those that were shown last. */
const MAX_SHOWN = 64

function shownText(text: string): TokenisedText {
  const known = shownTexts.get(text)
  if (known) return known
  if (shownTexts.size >= MAX_SHOWN) shownTexts.clear()
  const read = tokenise(text)
  shownTexts.set(text, read)
  return read
}

/** How far the slots of a point may lie apart: its window, over at most one sentence border. */
export const reachOf = ({ point }: PointPattern): Reach => ({
  window: point.window,
  sentenceBreaks: 1,
})
