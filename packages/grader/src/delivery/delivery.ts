import type { Span } from '@warmstart/schema'
import { tokenSpan } from '../similarity/token-span.ts'
import { type Audience, findJargon, type JargonTerm } from './jargon.ts'
import { type Measure, notesOf } from './notes.ts'
import { medianSentence } from './sentences.ts'
import { readSpeech } from './speech.ts'
import { type Structure, structureOf } from './structure.ts'
import { findStumbles, type Stumble } from './stumbles.ts'
import { type Pace, type Pause, type TimedWord, timingOf } from './timing.ts'

/** A spoken or typed answer, and for whom it is meant. */
export interface DeliveryRequest {
  readonly text: string
  /** Words with their times, where the answer was spoken and they are known. */
  readonly words?: readonly TimedWord[]
  /** Default `engineer`. */
  readonly audience?: Audience
  /** Technical terms of the field: from a glossary, topic names or a rubric. */
  readonly jargon: readonly string[]
  /** Shortest silence that counts as a long pause, in milliseconds; default 2000, chosen. */
  readonly pauseMs?: number
}

/** A filler such as "um" or "you know". */
export interface Filler {
  /** What is counted together, lower case. */
  readonly name: string
  readonly span: Span
}

/** Technical terms against what the audience knows. */
export interface Jargon {
  readonly terms: readonly JargonTerm[]
  /** Uses of these terms for every 100 words; null without words. */
  readonly perHundred: number | null
}

/** How an answer is said, apart from whether it is right. There is no overall score on purpose. */
export interface Delivery {
  /** Words as they are separated by spaces, fillers left out. */
  readonly words: number
  /** True if times came with the words. */
  readonly timed: boolean
  readonly pace: Pace | null
  /** The threshold that was used. */
  readonly pauseMs: number
  /** Long pauses; thinking is allowed, so they are shown and never held against anyone. */
  readonly pauses: readonly Pause[]
  readonly fillers: readonly Filler[]
  /** Null without words. */
  readonly fillersPerHundred: number | null
  readonly stumbles: readonly Stumble[]
  readonly structure: Structure
  readonly audience: Audience
  readonly jargon: Jargon
  /** Median words of a sentence; null where full stops are missing. */
  readonly sentenceWords: number | null
  /** One plain note for each measure. */
  readonly notes: Readonly<Record<Measure, string>>
}

const PAUSE_MS = 2_000

/**
 * Measures the delivery of an answer. Any text is accepted; every span satisfies
 * `quote === text.slice(start, end)`. English only: elsewhere most measures find nothing.
 *
 * Words that may be fillers count only where they can hardly be anything else, so fillers are
 * rather missed than invented.
 *
 * Cost: O(length of the text + number of terms).
 */
export function delivery(request: DeliveryRequest): Delivery {
  const { text, words = [], audience = 'engineer', jargon, pauseMs = PAUSE_MS } = request
  const speech = readSpeech(text)
  const { pace, pauses } = timingOf(text, words, pauseMs)
  const perHundred = (count: number) => (speech.words === 0 ? null : (100 * count) / speech.words)
  const fillers = speech.fillers.map(({ name, first, last }) => ({
    name,
    span: tokenSpan(speech.all, first, last),
  }))
  const terms = findJargon(speech.fluent, jargon, audience)
  const measured = {
    words: speech.words,
    timed: words.length > 0,
    pace,
    pauseMs,
    pauses,
    fillers,
    fillersPerHundred: perHundred(fillers.length),
    stumbles: findStumbles(speech.fluent),
    structure: structureOf(speech.fluent),
    audience,
    jargon: { terms, perHundred: perHundred(terms.reduce((sum, { count }) => sum + count, 0)) },
    sentenceWords: medianSentence(speech.fluent),
  }
  return { ...measured, notes: notesOf(measured) }
}
