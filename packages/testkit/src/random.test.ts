import { AttemptId } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { TEST_EPOCH } from './clock.ts'
import { idMaker, seededRandom } from './random.ts'

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

describe('Seeded random numbers', () => {
  it('are the same for the same seed and differ for another one', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20))
    expect(draw(7, 20)).not.toEqual(draw(8, 20))
  })

  it('fill the ten tenths of 0 to 1 evenly', () => {
    const counts = new Array<number>(10).fill(0)
    for (const value of draw(1, 10_000)) {
      const tenth = Math.floor(value * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
    }
    // 30 is one standard deviation of such a count, sqrt(10000 · 0.1 · 0.9); five are allowed.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
    expect(counts).toHaveLength(10)
  })
})

describe('Made ids', () => {
  it('are valid UUIDs of version 7, all different, and sorted by age', () => {
    const newId = idMaker(3)
    const ids = Array.from({ length: 500 }, newId)
    expect(new Set(ids).size).toBe(500)
    expect(ids.toSorted()).toEqual(ids)
    for (const id of ids) {
      expect(AttemptId.safeParse(id).success).toBe(true)
      expect(id[14]).toBe('7')
    }
    expect(Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16)).toBe(TEST_EPOCH)
  })

  it('are the same for the same seed and differ for another one', () => {
    expect(idMaker(3)()).toBe(idMaker(3)())
    expect(idMaker(3)()).not.toBe(idMaker(4)())
  })
})
