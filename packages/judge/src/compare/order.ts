/** Most items for which a perfect matching is searched; longer ones are sorted and compared. */
export const MATCHING_LIMIT = 300

/**
 * Matches two lists in any order, one to one (augmenting paths).
 *
 * @returns index of the first expected item that no item is left for, or null where all match
 */
export function firstUnmatched<T>(
  expected: readonly T[],
  got: readonly T[],
  same: (a: T, b: T) => boolean,
): number | null {
  const takenBy = new Array<number>(got.length).fill(-1)
  const place = (i: number, tried: Set<number>): boolean => {
    for (let j = 0; j < got.length; j++) {
      if (tried.has(j) || !same(expected[i] as T, got[j] as T)) continue
      tried.add(j)
      const owner = takenBy[j] ?? -1
      if (owner === -1 || place(owner, tried)) {
        takenBy[j] = i
        return true
      }
    }
    return false
  }
  for (let i = 0; i < expected.length; i++) if (!place(i, new Set())) return i
  return null
}

/** The items sorted by a key; ties keep their order. */
export function sortedBy<T>(
  items: readonly T[],
  key: (item: T) => readonly number[] | string,
): T[] {
  const keyed = items.map((item) => ({ item, key: key(item) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item)
}

function compareKeys(a: readonly number[] | string, b: readonly number[] | string): number {
  if (typeof a === 'string' || typeof b === 'string') return String(a) < String(b) ? -1 : 1
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return a.length - b.length
}
