import { makeCircles, makeMoons, type Synthetic, toRows } from '@warmstart/algorithms'
import { stratifiedHalves } from '../frame/halves.ts'
import type { Given } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import type { ForestParams } from './params.ts'

/** Points in the plane with a class, 0 or 1. */
export interface Side {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  readonly y: readonly number[]
}

/** What is fitted, and what it is tested on. */
export interface Points {
  readonly train: Side
  readonly test: Side
  readonly features: readonly [string, string]
  readonly classes: readonly string[]
}

/** New points that a model of made-up data is tested on. */
const TESTED = 400
/** Columns of breast-cancer that are drawn: worst area and worst concave points. */
const SHOWN = [23, 27] as const

/** The points of a run; of a table one half, drawn by the seed, is for training. */
export function pointsOf({ params, table }: Given<ForestParams>): Points {
  if (table !== null) return halves(table, params.seed)
  const { n, noise, seed, data } = params
  const make = (nSamples: number, randomState: number) =>
    sideOf(
      data === 'circles'
        ? makeCircles({ nSamples, noise: noise / 2, randomState, factor: 0.5 })
        : makeMoons({ nSamples, noise, randomState }),
    )
  return {
    ...{ train: make(n, seed), test: make(TESTED, seed + 10_000) },
    ...{ features: ['x', 'y'], classes: ['first', 'second'] },
  }
}

const sideOf = ({ x, y }: Synthetic): Side => ({ x: toRows(x), y: Array.from(y) })

function halves({ rows, target, columns, classes }: Table, seed: number): Points {
  const [a, b] = columns.length > 2 ? SHOWN : [0, 1]
  const { train, test } = stratifiedHalves(target ?? [], 2, seed)
  const take = (which: readonly number[]): Side => ({
    x: which.map((i) => [rows[i]?.[a] ?? 0, rows[i]?.[b] ?? 0]),
    y: which.map((i) => target?.[i] ?? 0),
  })
  return {
    ...{ train: take(train), test: take(test) },
    features: [columns[a] ?? 'x', columns[b] ?? 'y'],
    classes: classes ?? ['first', 'second'],
  }
}
