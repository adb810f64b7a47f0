/** Words of an answer that belong to a point: `text.slice(start, end)`. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A stretch of text under the same marks throughout. */
export interface Segment {
  readonly text: string
  readonly start: number
  /** Ids of the marks that cover it, in the order in which the marks were given. */
  readonly marks: readonly string[]
  /** Ids of the marks whose last stretch this is. */
  readonly ends: readonly string[]
}

/**
 * Cuts a text where a mark begins or ends, so that marks may overlap.
 *
 * @param text  the answer, as it was graded
 * @param marks  in UTF-16 units; what lies outside of the text is cut off
 * @returns segments that together are the text
 */
export function splitByMarks(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map(({ id, start, end }) => ({
      id,
      start: Math.max(0, start),
      end: Math.min(text.length, end),
    }))
    .filter(({ start, end }) => start < end)
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      text: text.slice(start, end),
      start,
      marks: unique(over.map((mark) => mark.id)),
      ends: unique(over.filter((mark) => mark.end === end).map((mark) => mark.id)),
    }
  })
}

const unique = (ids: readonly string[]) => [...new Set(ids)]
