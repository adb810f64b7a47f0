import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { introsort } from './introsort.ts'
import { sortedSamples } from './presort.ts'
import { rankSorter, sortedRanks } from './rank-sort.ts'

/** An order on which median-of-three quicksort degenerates, so that heapsort must take over. */
function medianKiller(n: number): number[] {
  const half = n / 2
  return Array.from({ length: n }, (_, i) => {
    if (i < half) return i % 2 === 0 ? i + 1 : half + i + (half % 2 === 0 ? 0 : 1)
    return (i - half + 1) * 2
  })
}

describe('The sort at a node', () => {
  it.each([
    ['random', Array.from(new RandomState(1).randomSample(500))],
    ['many equal', Array.from(new RandomState(2).randints(0, 4, 500))],
    ['ascending', Array.from({ length: 300 }, (_, i) => i)],
    ['descending', Array.from({ length: 300 }, (_, i) => -i)],
    ['hostile to quicksort', medianKiller(4096)],
    ['empty', []],
    ['single', [3]],
  ])('orders %s values and carries the samples along', (_, list) => {
    const values = Float32Array.from([9, ...list, -9]) // neighbours that must stay
    const samples = Int32Array.from(values, (_v, i) => i)
    const before = values.slice()
    introsort(values, samples, 1, list.length + 1)
    expect(Array.from(values)).toEqual([9, ...Float32Array.from(list).sort(), -9])
    expect(Array.from(samples, (i) => before[i])).toEqual(Array.from(values))
  })
})

describe('The ranking of a data set', () => {
  it('sorts floats of both signs, zeros and ties like a stable sort', () => {
    const rng = new RandomState(0)
    const column = Float32Array.from({ length: 1000 }, (_, i) =>
      i % 10 === 0 ? 0 : (rng.random() - 0.5) * 10 ** rng.randint(-30, 30),
    )
    column[7] = -0
    column[8] = column[9] as number
    const expected = Array.from(column, (_, i) => i).sort(
      (a, b) => (column[a] as number) - (column[b] as number) || a - b,
    )
    expect(Array.from(sortedSamples(column, 1000))).toEqual(expected)
  })
})

describe('The sort of ranks', () => {
  it.each([1, 2, 40, 90, 700, 3000])('orders %i of 3000 ranks', (n) => {
    const rng = new RandomState(n)
    const [samples, rank] = [rng.permutation(3000), rng.permutation(3000)]
    const sorter = rankSorter(3000)
    const expected = samples
      .slice(0, n)
      .map((i) => rank[i] as number)
      .sort()
    for (let twice = 0; twice < 2; twice++) {
      sortedRanks(sorter, samples, 0, n, rank, 0)
      expect(sorter.out.slice(0, n)).toEqual(expected)
    }
  })
})
