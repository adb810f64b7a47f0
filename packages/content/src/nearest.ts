/**
 * The candidate that is most like `word`, or null where none is close.
 *
 * Close means an edit distance of at most a third of the longer word, or one word inside the
 * other. Cost: O(candidates · length²).
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase()
  let best: { candidate: string; distance: number } | null = null
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    const inside = wanted.length > 3 && (other.includes(wanted) || wanted.includes(other))
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3))
    const distance = editDistance(wanted, other)
    if (distance > limit && !(inside && other.length > 3)) continue
    if (best === null || distance < best.distance) best = { candidate, distance }
  }
  return best?.candidate ?? null
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Advice for a word that is not known: the nearest candidate, else some of them. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const all = [...candidates]
  const near = nearest(word, all)
  if (near !== null) return `did you mean \`${near}\`?`
  if (all.length === 0) return 'there is none yet'
  if (all.length <= 12) return `write one of ${all.join(', ')}`
  return `write one that exists, such as ${all.slice(0, 3).join(', ')}`
}
