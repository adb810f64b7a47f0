/** A word of a transcript with its times. */
export interface TimedWord {
  readonly text: string
  /** Milliseconds from any fixed moment. */
  readonly startMs: number
  readonly endMs: number
}

/** A silence between two words. */
export interface Pause {
  /** On the clock of the words. */
  readonly startMs: number
  readonly durationMs: number
  /** Words before and after it, as they stand in the transcript. */
  readonly before: string
  readonly after: string
  /** Where it falls in the text, in UTF-16 units; null where the words do not fit the text. */
  readonly at: number | null
}

/** How fast somebody spoke. */
export interface Pace {
  /** Words a minute of speaking: long pauses left out. */
  readonly speaking: number
  /** Words a minute from the first word to the last. */
  readonly overall: number
}

/** What the times of the words tell. */
export interface Timing {
  /** Null where there are too few words or too little time for a rate. */
  readonly pace: Pace | null
  readonly pauses: readonly Pause[]
}

/** Below these a rate would only be noise. Chosen. */
const FEWEST_WORDS = 10
const SHORTEST_MS = 5_000
const MINUTE_MS = 60_000

/**
 * Pace and long pauses. Words without a letter or digit, and words whose times are no numbers or
 * run backwards, are left out; the others are put in order of their start.
 *
 * @param pauseMs  shortest silence that counts as a long pause
 */
export function timingOf(text: string, words: readonly TimedWord[], pauseMs: number): Timing {
  const timed = words
    .filter(({ startMs, endMs }) => Number.isFinite(startMs) && endMs >= startMs)
    .filter((word) => Number.isFinite(word.endMs) && /[\p{L}\p{N}]/u.test(word.text))
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs)
  const places = placesOf(text, timed)
  const pauses: Pause[] = []
  let end = timed[0]?.endMs ?? 0
  timed.forEach((word, i) => {
    const durationMs = word.startMs - end
    const before = timed[i - 1]
    if (before && durationMs >= pauseMs)
      pauses.push({
        startMs: end,
        durationMs,
        before: before.text,
        after: word.text,
        at: places[i] ?? null,
      })
    end = Math.max(end, word.endMs)
  })
  return { pace: paceOf(timed, end, pauses), pauses }
}

function paceOf(words: readonly TimedWord[], end: number, pauses: readonly Pause[]): Pace | null {
  const overallMs = end - (words[0]?.startMs ?? 0)
  const speakingMs = overallMs - pauses.reduce((sum, { durationMs }) => sum + durationMs, 0)
  if (words.length < FEWEST_WORDS || speakingMs < SHORTEST_MS) return null
  const rate = (ms: number) => (words.length * MINUTE_MS) / ms
  return { speaking: rate(speakingMs), overall: rate(overallMs) }
}

/** Where each word begins in the text, searched from left to right; undefined where it is not. */
function placesOf(text: string, words: readonly TimedWord[]): (number | undefined)[] {
  let from = 0
  return words.map((word) => {
    const piece = word.text.trim()
    const at = text.indexOf(piece, from)
    if (at < 0 || at > from + SEARCH) return undefined
    from = at + piece.length
    return at
  })
}

/** How far on a word may stand, in characters: farther on it is another one. */
const SEARCH = 200
