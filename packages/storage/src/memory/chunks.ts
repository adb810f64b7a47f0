/** Rows in one statement: few values each, well below every limit on bound values. */
const CHUNK = 500

/** Parts of at most 500 values, in order. */
export function chunks<T>(values: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}
