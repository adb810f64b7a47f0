import { RandomState } from '@warmstart/algorithms'
import type { Table } from '../frame/table.ts'
import type { TasteParams } from './params.ts'

/** Ratings 1 … 5, of which a part is known. */
export interface Ratings {
  /** Every rating, shape (users, items). */
  readonly all: readonly (readonly number[])[]
  /** Whether it is known, shape (users, items). */
  readonly known: readonly (readonly boolean[])[]
}

/** Ratings are made from so many tastes. */
const TASTES = 2

/** Draws tastes, ratings and what is known of them; every user has at least one rating. */
export function ratingsOf(params: TasteParams, table: Table | null = null): Ratings {
  if (table !== null) return pastedRatings(table, params)
  const { users, items, known, seed } = params
  const random = new RandomState(seed)
  const u = Array.from(random.normals(users * TASTES, 0, 1))
  const v = Array.from(random.normals(items * TASTES, 0, 1))
  const noise = Array.from(random.normals(users * items, 0, 0.4))
  const chance = Array.from({ length: users * items }, () => random.random())
  const rating = (i: number, j: number) => {
    const taste = [0, 1].reduce(
      (sum, t) => sum + (u[i * TASTES + t] ?? 0) * (v[j * TASTES + t] ?? 0),
      0,
    )
    return Math.min(5, Math.max(1, Math.round(3 + 0.9 * taste + (noise[i * items + j] ?? 0))))
  }
  const row = <T>(of: (j: number) => T) => Array.from({ length: items }, (_, j) => of(j))
  return {
    all: Array.from({ length: users }, (_, i) => row((j) => rating(i, j))),
    known: Array.from({ length: users }, (_, i) =>
      row((j) => j === i % items || (chance[i * items + j] ?? 1) < known),
    ),
  }
}

/** A full table of ratings, of which a part is hidden by the seed. */
function pastedRatings({ rows }: Table, { known, seed }: TasteParams): Ratings {
  const random = new RandomState(seed)
  return {
    all: rows,
    known: rows.map((row, i) => row.map((_, j) => j === i % row.length || random.random() < known)),
  }
}

/** What the factorisation gets: NaN where a rating is not known. */
export const visible = ({ all, known }: Ratings): number[][] =>
  all.map((row, i) => row.map((rating, j) => (known[i]?.[j] ? rating : Number.NaN)))

/** Mean of the known ratings, and of those of each item; an item without any gets the mean of all. */
export function meansOf({ all, known }: Ratings): {
  readonly mean: number
  readonly items: readonly number[]
} {
  const of = (values: readonly number[], otherwise: number) =>
    values.length === 0 ? otherwise : values.reduce((sum, one) => sum + one, 0) / values.length
  const mean = of(
    all.flatMap((row, i) => row.filter((_, j) => known[i]?.[j])),
    3,
  )
  const items = (all[0] ?? []).map((_, j) =>
    of(
      all.flatMap((row, i) => (known[i]?.[j] ? [row[j] ?? mean] : [])),
      mean,
    ),
  )
  return { mean, items }
}

/**
 * Root mean squared error of guesses over the ratings that are not known; null where all are.
 *
 * @param guess  for user i and item j
 */
export function hiddenError(
  { all, known }: Ratings,
  guess: (i: number, j: number) => number,
): number | null {
  let [sum, count] = [0, 0]
  all.forEach((row, i) => {
    row.forEach((rating, j) => {
      if (known[i]?.[j]) return
      sum += (rating - guess(i, j)) ** 2
      count++
    })
  })
  return count === 0 ? null : Math.sqrt(sum / count)
}
