import { type CaseVerdict, CompareRules, type Mistake, type ProblemValue } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { compare } from '../compare/compare.ts'
import { fromProblem } from '../values/from-problem.ts'
import type { Value } from '../values/value.ts'
import { mistakeOf } from './mistake-of.ts'

const array = (data: ProblemValue, dtype = 'float64'): ProblemValue => ({ $array: data, dtype })
const OPAQUE = (type: string): Value => ({ kind: 'opaque', type })

function mistake(
  expected: ProblemValue,
  got: ProblemValue | Value,
  { args = [], kind = 'hidden' }: { args?: ProblemValue[]; kind?: CaseVerdict['kind'] } = {},
): Mistake {
  const rules = CompareRules.parse({})
  const value = isValue(got) ? got : fromProblem(got)
  const a = fromProblem(expected)
  const difference = compare(a, value, rules)
  if (difference === null) throw new Error('the result is right')
  return mistakeOf({
    expected: a,
    got: value,
    difference,
    kind,
    args: args.map(fromProblem),
    rules,
  })
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && 'kind' in value
}

const X = array([
  [1, 2],
  [3, 4],
  [5, 9],
])

describe('the kind of mistake', () => {
  it.each<[Mistake['kind'], ProblemValue, ProblemValue | Value, ProblemValue[]]>([
    ['returns-nothing', 1, null, []],
    ['not-plain-data', [1], OPAQUE('builtins.generator'), []],
    ['not-plain-data', [1], OPAQUE('sklearn.linear_model.LinearRegression'), []],
    ['text-vs-number', 'spam', 1, []],
    ['text-vs-number', 1.5, '1.5', []],
    ['extra-axis', 1.5, array([1.5]), []],
    ['extra-axis', array([1, 2]), array([[1], [2]]), []],
    ['extra-axis', array([[1], [2]]), array([1, 2]), []],
    ['wrong-dtype', array([1, 2], 'int64'), array([1, 2]), []],
    ['wrong-dtype', array([1, 2]), array([1, 2], 'int64'), []],
    ['wrong-dtype', true, 1, []],
    ['wrong-type', array([1, 2]), [1, 2], []],
    ['wrong-type', [1, 2], { $tuple: [1, 2] }, []],
    ['wrong-keys', { mean: 1 }, { means: 1 }, []],
    [
      'transposed',
      array([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      array([
        [1, 4],
        [2, 5],
        [3, 6],
      ]),
      [],
    ],
    [
      'transposed',
      array([
        [1, 2],
        [3, 4],
      ]),
      array([
        [1, 3],
        [2, 4],
      ]),
      [],
    ],
    [
      'flattened',
      array([
        [1, 2],
        [3, 4],
      ]),
      array([1, 2, 3, 4]),
      [],
    ],
    ['wrong-axis', array([3, 5]), array([1.5, 3.5, 7]), [X]],
    ['wrong-shape', array([3, 5]), array([[1, 2, 3, 4, 5]]), [X]],
    ['missing-intercept', array([0.5, 2, 3]), array([2, 3]), []],
    ['off-by-one-length', array([1, 2, 3]), array([1, 2, 3, 4]), []],
    ['off-by-one-length', [1, 2, 3], [1, 9], []],
    ['wrong-length', [1, 2, 3, 4], [1], []],
    ['not-stable', array([0.5, 0.5]), array(['nan', 'nan']), []],
    ['missing-values', array(['nan', 0.5]), array([0, 0.5]), []],
    ['reversed', [1.5, 2.5, 4.5], [4.5, 2.5, 1.5], []],
    ['unsorted', [1.5, 2.5, 4.5], [2.5, 1.5, 4.5], []],
    ['index-off-by-one', [1.5, 2.5, 4.5, 7.5], [0, 1.5, 2.5, 4.5], []],
    ['zero-vs-one-based', array([0, 2, 1], 'int64'), array([1, 3, 2], 'int64'), []],
    ['complement', array([0.25, 0.5]), array([0.75, 0.5]), []],
    ['sign-flip', array([0.25, -2]), array([-0.25, 2]), []],
    ['percent-vs-fraction', 0.25, 25.0001 - 0.0001, []],
    ['log-base', array([1, 2]), array([Math.LN2, 2 * Math.LN2]), []],
    ['population-vs-sample', 2.5, (2.5 * 2) / 3, [X]],
    ['population-vs-sample', array([2, 13 / 3]), array([4 / 3, 26 / 9]), [X]],
    ['population-vs-sample', 1.5, 1.5 * Math.sqrt(3 / 2), [X]],
    ['scale-factor', array([3, 5]), array([9, 15]), [X]],
    ['scale-factor', array([3, 5, 7]), array([6, 10, 14]), []],
    ['scale-factor', array([3, 5, 7]), array([21, 35, 49]), []],
    ['squared-vs-root', array([3, 5, 7]), array([9, 25, 49]), []],
    ['squared-vs-root', array([9, 25]), array([3, 5]), []],
    ['log-vs-plain', array([3, 5]), array([Math.log(3), Math.log(5)]), []],
    ['rounded', 0.123456, 0.12, []],
    [
      'identity',
      array([
        [0, 1],
        [2, 3],
        [4, 8.5],
      ]),
      X,
      [X],
    ],
    ['constant-result', array([0.1, 0.7, 0.4]), array([0.3, 0.3, 0.3]), []],
    [
      'not-normalised',
      array([
        [0.2, 0.8],
        [0.5, 0.5],
      ]),
      array([
        [0.2, 0.6],
        [0.5, 0.9],
      ]),
      [],
    ],
    ['constant-offset', array([1.5, 2.5, 9]), array([3.75, 4.75, 11.25]), []],
    ['edge-elements', array([1.5, 2.5, 9, 4]), array([0.7, 2.5, 9, 4]), []],
    ['one-element', array([1.5, 2.5, 9, 4]), array([1.5, 2.7, 9, 4]), []],
    ['lost-precision', array([1.5, 2.5]), array([1.50001, 2.500011]), []],
    ['other', array([1.5, 2.5]), array([7.1, 3.3]), []],
  ])('is %s for %j and %j', (kind, expected, got, args) => {
    const found = mistake(expected, got, { args })
    expect(found.kind).toBe(kind)
    expect(found.next).toMatch(/^[A-Z].*[.?]$/)
  })

  it('is looked for in the part that is wrong', () => {
    const got = {
      $tuple: [
        1.5,
        array([
          [1, 3],
          [2, 4],
        ]),
      ],
    }
    expect(
      mistake(
        {
          $tuple: [
            1.5,
            array([
              [1, 2],
              [3, 4],
            ]),
          ],
        },
        got,
      ).kind,
    ).toBe('transposed')
    expect(mistake({ a: 1, b: array([0.5, 1.5]) }, { a: 1, b: array([-0.5, -1.5]) }).kind).toBe(
      'sign-flip',
    )
    const table = (ages: ProblemValue[]) => ({ $frame: { city: ['a', 'b'], age: ages } })
    expect(mistake(table([1.5, 2.5]), table([2.5, 1.5])).kind).toBe('reversed')
  })

  it('is a leak where the case is there to find one and nothing better is seen', () => {
    const options = { kind: 'leakage' } as const
    expect(mistake(array([1.5, 2.5]), array([7.1, 3.3]), options).kind).toBe('leaks-test-data')
    expect(mistake(array([1.5, 2.5]), array([1.5]), options).kind).not.toBe('leaks-test-data')
  })

  it('is instability where the case is there to find it', () => {
    const options = { kind: 'stability' } as const
    expect(mistake(array([1.5, 2.5]), array([7.1, 3.3]), options).kind).toBe('not-stable')
  })
})
