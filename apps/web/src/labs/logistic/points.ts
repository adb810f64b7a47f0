import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { LogisticParams } from './params.ts'

/** What is classified: two features and a class. */
export interface Points {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  /** 0 or 1, shape (n) */
  readonly y: readonly number[]
  readonly features: readonly [string, string]
  readonly classes: readonly string[]
}

/** The clouds lie along this direction, of length 1. */
const ALONG = [0.8, 0.6] as const
/** Free room on each side of the middle line where what overlaps is left out. */
const ROOM = 0.15

/** The points of a run: clouds around ± gap/2, two kinds of iris, or what was pasted. */
export function pointsOf({ params, table }: Given<LogisticParams>): Points {
  if (table === null) return clouds(params)
  const iris = table.columns.length === 4
  const kept = table.rows.flatMap((_, i) => (!iris || (table.target?.[i] ?? 0) > 0 ? [i] : []))
  const [a, b] = iris ? [2, 3] : [0, 1]
  return {
    x: kept.map((i) => [table.rows[i]?.[a] ?? 0, table.rows[i]?.[b] ?? 0]),
    y: kept.map((i) => (table.target?.[i] ?? 0) - (iris ? 1 : 0)),
    features: [table.columns[a] ?? 'x₁', table.columns[b] ?? 'x₂'],
    classes: (table.classes ?? []).slice(iris ? 1 : 0),
  }
}

function clouds({ n, gap, apart, seed }: LogisticParams): Points {
  const drawn = new RandomState(seed).normals(2 * n, 0, 1)
  const all = Array.from({ length: n }, (_, i) => {
    const side = (i % 2) - 0.5
    const row = ALONG.map((part, j) => part * gap * side + (drawn[2 * i + j] ?? 0))
    return {
      row,
      label: i % 2,
      ahead: 2 * side * ALONG.reduce((s, part, j) => s + part * (row[j] ?? 0), 0),
    }
  })
  const kept = apart
    ? bothKinds(
        all.filter(({ ahead }) => ahead > ROOM),
        all,
      )
    : all
  return {
    x: kept.map(({ row }) => row),
    y: kept.map(({ label }) => label),
    ...{ features: ['x₁', 'x₂'], classes: ['class 0', 'class 1'] },
  }
}

/** The points that are kept, with the foremost of a class that would be lost. */
function bothKinds<T extends { readonly label: number; readonly ahead: number }>(
  kept: readonly T[],
  all: readonly T[],
): readonly T[] {
  const lost = [0, 1].filter((kind) => kept.every(({ label }) => label !== kind))
  const foremost = lost.flatMap((kind) => {
    const own = all.filter(({ label }) => label === kind)
    return own.filter(({ ahead }) => ahead === Math.max(...own.map((one) => one.ahead)))
  })
  return [...kept, ...foremost]
}

/** Mean of the points: where the ring is. */
export function middleOf({ x }: Points): readonly [number, number] {
  const mean = (j: number) => x.reduce((sum, row) => sum + (row[j] ?? 0), 0) / x.length
  return [mean(0), mean(1)]
}
