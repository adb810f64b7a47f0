import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { classicalParity } from './parity/classical.ts'
import { neuralParity } from './parity/neural.ts'
import { statisticsParity } from './parity/statistics.ts'
import { treesParity } from './parity/trees.ts'
import { compare, type ParityResult } from './parity.ts'

const CASES = [...classicalParity, ...treesParity, ...neuralParity, ...statisticsParity]
const rows: ParityResult[] = []

describe('Our figures and those of scikit-learn', () => {
  it.each(CASES.map((one) => ({ one, title: `${one.algorithm}, ${one.data}: ${one.quantity}` })))(
    'agree on $title',
    ({ one }) => {
      const row = compare(one)
      rows.push(row)
      expect(row.difference).toBeLessThanOrEqual(row.tolerance)
      expect(row.figures).toBeGreaterThan(0)
    },
  )

  // `npm run parity:algorithms` names the file where the table goes.
  afterAll(() => {
    const path = process.env.WARMSTART_PARITY_OUT
    if (!path) return
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(rows))
  })
})

describe('The comparison', () => {
  const row = (ours: number[], reference: number[]) =>
    compare({
      algorithm: 'a',
      data: 'b',
      quantity: 'c',
      tier: '1e-8',
      ours: () => ours,
      reference: () => reference,
    })

  it('measures the largest difference as a share of the largest figure', () => {
    expect(row([1, 200.02], [1, 200]).difference).toBeCloseTo(1e-4, 12)
  })

  it.each([
    ['another length', [1], [1, 2]],
    ['a NaN', [Number.NaN, 2], [1, 2]],
    ['nothing to compare', [], []],
    ['too large a difference', [1.0001, 2], [1, 2]],
  ])('does not pass %s', (_, ours, reference) => {
    expect(row(ours, reference).agrees).toBe(false)
  })
})
