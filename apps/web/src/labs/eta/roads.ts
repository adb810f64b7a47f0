import { RandomState, type RoadNetwork } from '@warmstart/algorithms'
import type { EtaParams } from './params.ts'

/** Nodes of the town: four across, three down. */
export const ACROSS = 4
export const DOWN = 3
export const SOURCE = 0
export const TARGET = ACROSS * DOWN - 1

/** Place of a node, in columns and rows. */
export const placeOf = (node: number): readonly [number, number] => [
  node % ACROSS,
  Math.floor(node / ACROSS),
]

/** How slow an hour is: 0 at night, 1 at 8 and at 17 h. */
export const rushAt = (hour: number): number =>
  Math.exp(-(((hour - 8) / 1.8) ** 2)) + Math.exp(-(((hour - 17) / 2.2) ** 2))

/** The roads between neighbours, both ways; the middle row is a main road, quick when it is empty. */
export function townOf({ rush, seed }: Pick<EtaParams, 'rush' | 'seed'>): RoadNetwork {
  const random = new RandomState(seed)
  const roads: RoadNetwork['roads'][number][] = []
  const join = (a: number, b: number, main: boolean) => {
    const base = main ? 2 + random.random() : 4 + 4 * random.random()
    const slow = main ? rush : 0.25 * rush
    const minutes = rush === 0 ? base : hoursOf(base, slow)
    roads.push({ from: a, to: b, minutes }, { from: b, to: a, minutes })
  }
  for (let node = 0; node < ACROSS * DOWN; node++) {
    const [column, row] = placeOf(node)
    if (column + 1 < ACROSS) join(node, node + 1, row === 1)
    if (row + 1 < DOWN) join(node, node + ACROSS, false)
  }
  return { nodes: ACROSS * DOWN, roads }
}

const hoursOf = (base: number, slow: number): number[] =>
  Array.from({ length: 24 }, (_, hour) => base * (1 + slow * rushAt(hour)))
