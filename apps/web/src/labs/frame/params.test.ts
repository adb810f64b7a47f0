import { expect, test } from 'vitest'
import { defaultsOf, type ParamSchema, readAddress, writeAddress } from './params.ts'

const schema = {
  k: { kind: 'number', label: 'Clusters', min: 1, max: 8, step: 1, default: 3 },
  rate: { kind: 'number', label: 'Rate', min: 0.001, max: 1, step: 0.001, default: 0.1 },
  init: {
    kind: 'choice',
    label: 'Start',
    options: [
      { value: 'random', label: 'random rows' },
      { value: 'given', label: 'as placed' },
    ],
    default: 'random',
  },
  scaled: { kind: 'flag', label: 'Scale', default: true },
  places: { kind: 'numbers', label: 'Places', min: -5, max: 5, atMost: 4, default: [] },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

test('An empty address means every default, and is written as nothing.', () => {
  const { params, step, faults } = readAddress(schema, {})
  expect(params).toEqual(defaultsOf(schema))
  expect([step, faults]).toEqual([null, []])
  expect(writeAddress(schema, params, null)).toEqual({})
})

test('What was written is read again.', () => {
  const init = 'given' as const
  const params = { k: 5, rate: 0.25, init, scaled: false, places: [1, -2.5], seed: 17 }
  const written = writeAddress(schema, params, 4)
  expect(written).toEqual({
    ...{ k: '5', rate: '0.25', init: 'given', scaled: 'no', places: '1,-2.5', seed: '17' },
    step: '4',
  })
  expect(readAddress(schema, written)).toEqual({ params, step: 4, faults: [] })
})

test.each([
  ['k', 'abc', 'a whole number from 1 to 8; 3 is used'],
  ['k', '2.5', 'a whole number'],
  ['k', '9', 'from 1 to 8'],
  ['rate', '', 'a number from 0.001 to 1'],
  ['init', 'kmeans++', 'one of random, given'],
  ['scaled', 'true', 'yes or no'],
  ['places', '1,2,x', 'at most 4 numbers'],
  ['places', '1,2,3,4,5', 'at most 4 numbers'],
  ['seed', '-1', 'from 0 to 9999'],
  ['step', '-3', 'a whole number from 0'],
  ['colour', 'red', 'does not know'],
  ['constructor', 'x', 'does not know'],
])('An address with %s=%s falls back and says why.', (name, text, words) => {
  const { params, step, faults } = readAddress(schema, { [name]: text })
  expect(params).toEqual(defaultsOf(schema))
  expect(step).toBeNull()
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(words)
})

test('The names that a run keeps in the address are no fault.', () => {
  expect(readAddress(schema, { run: 'today', at: 2, context: 'review' }).faults).toEqual([])
})
