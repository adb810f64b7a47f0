import { expect, test } from 'vitest'
import { MAX_STEPS, record, statesBetween } from './history.ts'

function* counting(n: number): Generator<number, string, void> {
  for (let i = 0; i < n; i++) yield i
  return 'end'
}

test('A short run is kept whole.', async () => {
  expect(await record(counting(4), 10)).toEqual({
    ...{ states: [0, 1, 2, 3], stride: 1, total: 4, result: 'end' },
  })
})

test('Of a long run every k-th state is kept, from the first on.', async () => {
  const recorded = await record(counting(100), 10)
  expect(recorded).toMatchObject({ stride: 16, total: 100 })
  expect(recorded?.states).toEqual([0, 16, 32, 48, 64, 80, 96])
})

test('What lies between can be made again.', () => {
  expect(statesBetween(counting(100), 16, 20)).toEqual([16, 17, 18, 19])
  expect(statesBetween(counting(18), 16, 32)).toEqual([16, 17])
})

test('A run that nobody wants any more is given up.', async () => {
  let left = 3
  expect(await record(counting(100), 10, () => left-- > 0)).toBeNull()
  expect(await record(counting(100), 10, async () => false)).toBeNull()
})

test('A run without end or without a state is an error.', async () => {
  await expect(record(counting(MAX_STEPS + 1), 10)).rejects.toThrow(`more than ${MAX_STEPS}`)
  await expect(record(counting(0), 10)).rejects.toThrow('no state')
})
