import { describe, expect, it } from 'vitest'
import { ProblemCase, ProblemItem } from './problem.ts'
import { tagFault } from './problem-value.ts'

describe('values of problems', () => {
  it.each([
    [{ $array: [[1, 2]], dtype: 'int64' }],
    [{ $array: [], shape: [0, 3] }],
    [{ $tuple: [{ $array: [1] }, { $float: 'nan' }] }],
    [{ $frame: { age: [1, null] }, dtypes: { age: 'float64' } }],
    [{ $make: 'gaussian', seed: 7, with: { rows: 5 } }],
    [{ plain: [1, 'two', null, true] }],
  ])('accept %j', (value) => {
    expect(tagFault(value)).toBeNull()
  })

  it.each([
    [{ $arry: [1] }, '"$arry" is not a tag'],
    [[Number.NaN], 'write { $float: nan }'],
    [{ x: undefined }, 'undefined is not a value'],
    [{ $array: [1], $tuple: [1] }, 'a value has one tag'],
    [{ $array: [1], type: 'int64' }, '"type" does not belong beside $array'],
    [{ $array: [1], dtype: 'int16' }, '"int16" is not a dtype'],
    [{ deep: [{ $float: 1 }] }, '$float takes nan, inf or -inf'],
    [{ $frame: { age: 3 } }, '$frame takes a map of columns'],
    [{ $make: 'No Name' }, '$make takes the name of a function'],
  ])('refuse %j', (value, fault) => {
    expect(tagFault(value)).toContain(fault)
  })

  it('keep the rules of the problem where a case overrides only one of them', () => {
    const one = ProblemCase.parse({
      id: 'a',
      shown: true,
      why: 'a reason',
      args: [],
      expect: 1,
      compare: { order: 'any' },
      from: 'by hand',
    })
    expect(one.compare).toEqual({ order: 'any' })
    expect(ProblemItem.shape.compare.parse({ rtol: 0.1 })).toMatchObject({
      rtol: 0.1,
      order: 'exact',
    })
  })
})
