/** Where a reader should be, given how long the sheet has been read. Times in milliseconds. */
export interface ReadingPlace {
  /** Index of the section, or -1 once the time is over. */
  readonly index: number
  readonly leftInSectionMs: number
  readonly leftMs: number
}

/**
 * Finds the section for a moment of a reading.
 *
 * @param minutes  minutes of each section, all above 0
 * @param elapsedMs  time since the start
 */
export function readingPlace(minutes: readonly number[], elapsedMs: number): ReadingPlace {
  const ends = minutes.map(
    (_, i) => minutes.slice(0, i + 1).reduce((sum, one) => sum + one, 0) * 60_000,
  )
  const index = ends.findIndex((end) => elapsedMs < end)
  const total = ends.at(-1) ?? 0
  if (index === -1) return { index: -1, leftInSectionMs: 0, leftMs: 0 }
  return {
    index,
    leftInSectionMs: (ends[index] ?? 0) - elapsedMs,
    leftMs: total - elapsedMs,
  }
}

/** Time at which a section begins, for a reader who jumps to it. */
export function startOfSection(minutes: readonly number[], index: number): number {
  return minutes.slice(0, index).reduce((sum, one) => sum + one, 0) * 60_000
}
