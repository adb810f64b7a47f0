import { expect, it } from 'vitest'
import { stratifiedHalves } from './halves.ts'

it('Every row is in one half, and a class of one is for training.', () => {
  const target = [0, 0, 1, 0, 0, 2, 2, 2, 0]
  const { train, test } = stratifiedHalves(target, 3, 5)
  expect([...train, ...test].sort((a, b) => a - b)).toEqual([...target.keys()])
  const labels = (rows: readonly number[]) => rows.map((i) => target[i]).sort()
  expect(labels(train)).toEqual([0, 0, 0, 1, 2, 2])
  expect(labels(test)).toEqual([0, 0, 2])
  expect(stratifiedHalves(target, 3, 6)).not.toEqual({ train, test })
})
