import { makeMoons, type Synthetic, standardScalerFit, toRows } from '@warmstart/algorithms'
import { stratifiedHalves } from '../frame/halves.ts'
import type { Given } from '../frame/lab.ts'
import { extent } from '../frame/plot.tsx'
import type { NearParams } from './params.ts'

/** Points in the plane with a class. */
export interface Side {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  readonly y: readonly number[]
}

/** What is stored and what is asked, in the units of the data and as compared. */
export interface Points {
  readonly train: Side
  readonly test: Side
  /** What a difference in each column is divided by; 1 where nothing is scaled. */
  readonly scale: readonly [number, number]
  readonly range: { readonly x: readonly [number, number]; readonly y: readonly [number, number] }
  readonly query: readonly [number, number]
  readonly features: readonly [string, string]
  readonly classes: readonly string[]
}

const TESTED = 400
/** Columns of breast-cancer that are drawn: worst area and worst concave points. */
const SHOWN = [23, 27] as const

/** The points of a run. */
export function pointsOf(given: Given<NearParams>): Points {
  const { params, table } = given
  const { train, test, ...names } = table === null ? moons(params) : halves(given)
  const column = (j: number) => train.x.map((row) => row[j] ?? 0)
  const range = { x: extent(column(0)), y: extent(column(1)) } as const
  const at = ([low, high]: readonly [number, number], share: number) =>
    low + ((high - low) * share) / 100
  const [a = 1, b = 1] = params.scaled ? standardScalerFit(train.x).scale : []
  return {
    ...{ train, test, range, ...names, scale: [a, b] },
    query: [at(range.x, params.across), at(range.y, params.up)],
  }
}

/** A place as it is compared; the mean does not matter to distances. */
export const compared = (
  [a = 0, b = 0]: readonly number[],
  { scale }: Pick<Points, 'scale'>,
): [number, number] => [a / scale[0], b / scale[1]]

function moons({ n, noise, seed }: NearParams) {
  const make = (nSamples: number, randomState: number) =>
    sideOf(makeMoons({ nSamples, noise, randomState }))
  return {
    ...{ train: make(n, seed), test: make(TESTED, seed + 10_000) },
    ...{ features: ['x', 'y'] as const, classes: ['first', 'second'] },
  }
}

const sideOf = ({ x, y }: Synthetic): Side => ({ x: toRows(x), y: Array.from(y) })

function halves({ params, table }: Given<NearParams>) {
  const { rows = [], target, columns = [], classes } = table ?? {}
  const [a, b] = columns.length > 2 ? SHOWN : [0, 1]
  const names = classes ?? ['first', 'second']
  const { train, test } = stratifiedHalves(target ?? [], names.length, params.seed)
  const take = (which: readonly number[]): Side => ({
    x: which.map((i) => [rows[i]?.[a] ?? 0, rows[i]?.[b] ?? 0]),
    y: which.map((i) => target?.[i] ?? 0),
  })
  return {
    ...{ train: take(train), test: take(test), classes: names },
    features: [columns[a] ?? 'x', columns[b] ?? 'y'] as const,
  }
}
