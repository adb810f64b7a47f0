import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { InvalidInput } from './invalid-input.ts'
import { requireLabels } from './labels.ts'
import { requireBinary, requirePair } from './pairs.ts'
import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireRandomState,
  requireVector,
} from './require.ts'

const NaN_ = Number.NaN

describe('A check', () => {
  it.each<[string, () => unknown, string, string]>([
    [
      'a matrix that is none',
      () => requireMatrix('x', 3 as never),
      'type',
      '`x`: is no matrix; give rows of numbers or a Matrix',
    ],
    [
      'null',
      () => requireMatrix('x', null as never),
      'type',
      '`x`: is no matrix; give rows of numbers or a Matrix',
    ],
    [
      'uneven rows',
      () => requireMatrix('x', [[1, 2], [3]]),
      'shape',
      '`x`: row 1 has 1 values and row 0 has 2; give rows of one length',
    ],
    [
      'a row that is missing',
      () => requireMatrix('x', [[1], undefined as never]),
      'shape',
      '`x`: row 1 has no values and row 0 has 1; give rows of one length',
    ],
    [
      'a buffer of the wrong length',
      () => requireMatrix('x', { data: new Float64Array(3), rows: 2, columns: 2 }),
      'shape',
      '`x`: says 2 rows of 2 but holds 3 values; make rows × columns equal to the length of data',
    ],
    [
      'no rows',
      () => requireMatrix('x', []),
      'shape',
      '`x`: has shape (0, 0); give at least 1 row',
    ],
    [
      'no columns',
      () => requireMatrix('x', [[], []]),
      'shape',
      '`x`: has shape (2, 0); give at least 1 column',
    ],
    [
      'too many rows',
      () => requireMatrix('x', [[1], [2]], { maxRows: 1 }),
      'shape',
      '`x`: has shape (2, 1); give at most 1 rows',
    ],
    [
      'a missing value',
      () =>
        requireMatrix('x', [
          [1, 2],
          [3, NaN_],
        ]),
      'not-finite',
      '`x`: holds NaN at row 1, column 1; impute it or leave the row out',
    ],
    [
      'an infinite value among gaps',
      () => requireMatrix('x', [[NaN_, Number.POSITIVE_INFINITY]], { allowNaN: true }),
      'not-finite',
      '`x`: holds Infinity at row 0, column 1; give finite numbers, NaN for a missing one',
    ],
    [
      'words',
      () => requireMatrix('x', [['a'] as never]),
      'not-finite',
      '`x`: holds NaN at row 0, column 0; impute it or leave the row out',
    ],
    [
      'a vector that is none',
      () => requireVector('y', 'abc' as never),
      'type',
      '`y`: is no list of numbers; give an array of numbers',
    ],
    [
      'a short vector',
      () => requireVector('y', [1], { length: 2 }),
      'shape',
      '`y`: has 1 values; give 2',
    ],
    [
      'an empty vector',
      () => requireVector('y', []),
      'shape',
      '`y`: has 0 values; give at least 1',
    ],
    [
      'a gap in a vector',
      () => requireVector('y', [1, 2, 3, 4, NaN_]),
      'not-finite',
      '`y`: holds NaN at index 4; impute it or leave the row out',
    ],
    [
      'a value too large',
      () => requireVector('p', [0.5, 2], { max: 1 }),
      'range',
      '`p`: is 2; give at most 1',
    ],
    ['a fraction', () => requireInteger('k', 1.5), 'type', '`k`: is 1.5; give a whole number'],
    [
      'a number too small',
      () => requireInteger('k', 0, { min: 1 }),
      'range',
      '`k`: is 0; give at least 1',
    ],
    [
      'infinity',
      () => requireNumber('c', Number.POSITIVE_INFINITY),
      'not-finite',
      '`c`: is Infinity; give a finite number',
    ],
    [
      'a number on an open bound',
      () => requireNumber('c', 0, { above: 0 }),
      'range',
      '`c`: is 0; give more than 0',
    ],
    [
      'a number on the other open bound',
      () => requireNumber('c', 1, { below: 1 }),
      'range',
      '`c`: is 1; give less than 1',
    ],
    [
      'an unknown word',
      () => requireOneOf('kind', 'c', ['a', 'b']),
      'range',
      "`kind`: is 'c'; give one of 'a', 'b'",
    ],
    [
      'a seed too large',
      () => requireRandomState('seed', 2 ** 32),
      'range',
      '`seed`: is 4294967296; give at most 4294967295',
    ],
    [
      'too few classes',
      () => requireLabels('y', [1, 1], { minClasses: 2 }),
      'range',
      '`y`: holds 1 class; give samples of at least 2',
    ],
    [
      'lists of two lengths',
      () => requirePair(['a', [1]], ['b', [1, 2]]),
      'shape',
      '`b`: has 2 values; give 1',
    ],
    [
      'three classes for two',
      () => requireBinary('y', [0, 1, 2], 1),
      'range',
      '`y`: holds 3 different values; give two classes, or one class against the rest',
    ],
    [
      'a class that is missing',
      () => requireBinary('y', [0, 0], 1),
      'range',
      '`y`: has no positive sample; give samples of both classes',
    ],
  ])('refuses %s', (_, call, code, message) => {
    let error: unknown
    try {
      call()
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(InvalidInput)
    expect(error).toMatchObject({ code, message, name: 'InvalidInput' })
  })

  it('gives back a matrix and a vector as they are, and copies lists', () => {
    const matrix = { data: Float64Array.of(1, 2), rows: 1, columns: 2 }
    expect(requireMatrix('x', matrix)).toBe(matrix)
    expect(requireVector('y', matrix.data)).toBe(matrix.data)
    expect([...requireMatrix('x', [[1, 2]]).data]).toEqual([1, 2])
  })

  it('finds a gap at every place of a vector', () => {
    for (let at = 0; at < 9; at++) {
      const values = new Float64Array(9).fill(-3).with(at, Number.NEGATIVE_INFINITY)
      expect(() => requireVector('y', values)).toThrow(`holds -Infinity at index ${at}`)
    }
  })

  it('numbers classes in ascending order', () => {
    const { classes, codes } = requireLabels('y', [7, -1, 7, 3])
    expect(classes).toEqual([-1, 3, 7])
    expect([...codes]).toEqual([2, 0, 2, 1])
  })

  it('makes a generator of a seed and keeps one that is given', () => {
    const rng = new RandomState(5)
    expect(requireRandomState('seed', rng)).toBe(rng)
    expect(requireRandomState('seed', 5).random()).toBe(rng.random())
  })
})
