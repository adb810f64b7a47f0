import { CompareRules, type ProblemValue } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromProblem } from '../values/from-problem.ts'
import { fromWire, type Json } from '../values/from-wire.ts'
import { compare } from './compare.ts'

const nd = (dtype: string, shape: number[], numbers: number[]): Json => {
  const bytes = { '<f8': 8, '<f4': 4, '<i8': 8, '<i4': 4, '|b1': 1 }[dtype] ?? 8
  const view = new DataView(new ArrayBuffer(bytes * numbers.length))
  for (const [i, x] of numbers.entries()) {
    if (dtype === '<f8') view.setFloat64(i * 8, x, true)
    else if (dtype === '<f4') view.setFloat32(i * 4, x, true)
    else if (dtype === '<i8') view.setBigInt64(i * 8, BigInt(x), true)
    else if (dtype === '<i4') view.setInt32(i * 4, x, true)
    else view.setUint8(i, x)
  }
  return { $nd: [dtype, shape, Buffer.from(view.buffer).toString('base64')] }
}
const f8 = (shape: number[], numbers: number[]) => nd('<f8', shape, numbers)

const check = (expected: ProblemValue, got: Json, rules: Partial<CompareRules> = {}) =>
  compare(fromProblem(expected), fromWire(got), CompareRules.parse(rules))

describe('comparing scalars', () => {
  it.each<[ProblemValue, Json]>([
    [1, 1],
    [1, { $f: 1 }],
    [1, { $np: ['int32', 1] }],
    [0.5, { $np: ['float32', 0.5] }],
    [{ $float: 'nan' }, { $float: 'nan' }],
    [{ $float: '-inf' }, { $float: '-inf' }],
    [{ $int: '123456789012345678901' }, { $int: '123456789012345678901' }],
    [true, { $np: ['bool', true] }],
    ['a', 'a'],
    [null, null],
  ])('takes %j for %j', (expected, got) => {
    expect(check(expected, got)).toBeNull()
  })

  it.each<[ProblemValue, Json, string]>([
    [1, 2, 'value'],
    [1, true, 'type'],
    [true, 1, 'type'],
    [1, '1', 'type'],
    [0.5, { $float: 'nan' }, 'missing-value'],
    [{ $float: 'nan' }, 0.5, 'missing-value'],
    [0.5, { $float: 'inf' }, 'value'],
    [null, 0, 'type'],
    [0.5, null, 'type'],
    [1, { $opaque: 'builtins.generator' }, 'type'],
    [1, f8([], [1]), 'type'],
    [{ $int: '123456789012345678901' }, { $int: '123456789012345678902' }, 'value'],
  ])('does not take %j for %j', (expected, got, kind) => {
    expect(check(expected, got)).toMatchObject({ kind })
  })

  it('keeps an integer that a reference returned from becoming a float', () => {
    expect(compare(fromWire(2), fromWire({ $f: 2 }), CompareRules.parse({}))).toMatchObject({
      kind: 'type',
    })
    expect(compare(fromWire({ $f: 2 }), fromWire(2), CompareRules.parse({}))).toBeNull()
  })

  it('tells widths apart only where the dtype is exact', () => {
    expect(check(0.5, { $np: ['float32', 0.5] }, { dtype: 'exact' })).toMatchObject({
      kind: 'type',
    })
    expect(check(0.5, { $np: ['float64', 0.5] }, { dtype: 'exact' })).toBeNull()
    expect(check(1, true, { dtype: 'any' })).toBeNull()
  })

  it('passes no float on which NaN, infinity or the tolerance could be argued', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        const wire = (x: number): Json =>
          Number.isFinite(x)
            ? { $f: x }
            : { $float: Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf' }
        const passes =
          compare(fromWire(wire(a)), fromWire(wire(b)), CompareRules.parse({})) === null
        const same = Object.is(a, b) || a === b
        const close = Number.isFinite(a) && Math.abs(a - b) <= 1e-7 * Math.abs(a)
        expect(passes).toBe(same || close)
      }),
    )
  })
})

describe('comparing arrays', () => {
  const matrix = {
    $array: [
      [1, 2],
      [3, 4],
    ],
  }

  it('takes the same numbers in the same shape', () => {
    expect(check(matrix, f8([2, 2], [1, 2, 3, 4]))).toBeNull()
    expect(check(matrix, nd('<f4', [2, 2], [1, 2, 3, 4]))).toBeNull()
    expect(check({ $array: [], shape: [0, 3] }, f8([0, 3], []))).toBeNull()
    expect(
      check({ $array: ['nan', 'inf'] }, f8([2], [Number.NaN, Number.POSITIVE_INFINITY])),
    ).toBeNull()
  })

  it.each<[Json, string]>([
    [f8([4], [1, 2, 3, 4]), 'shape'],
    [f8([1, 2, 2], [1, 2, 3, 4]), 'shape'],
    [f8([], [1]), 'shape'],
    [{ $f: 1 }, 'type'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      'type',
    ],
    [nd('<i8', [2, 2], [1, 2, 3, 4]), 'dtype'],
    [f8([2, 2], [1, 2, 3, Number.NaN]), 'missing-value'],
    [f8([2, 2], [1, 2, 4, 4]), 'value'],
  ])('does not take %j', (got, kind) => {
    expect(check(matrix, got)).toMatchObject({ kind })
  })

  it('says where the first difference is and how many there are', () => {
    const difference = check(matrix, f8([2, 2], [1, 2, 4, 5]))
    expect(difference).toMatchObject({ path: '[1, 0]', expected: '3.0', got: '4.0' })
    expect(difference?.differing).toEqual({ count: 2, of: 4 })
  })

  it('names both shapes', () => {
    expect(check(matrix, f8([4], [1, 2, 3, 4]))?.message).toBe(
      'the shape (2, 2) is expected, got (4,)',
    )
  })

  it('compares integers exactly, however large', () => {
    const big = { $array: [1e9], dtype: 'int64' }
    expect(check(big, nd('<i8', [1], [1e9 + 1]))).toMatchObject({ kind: 'value' })
    expect(check(big, nd('<i4', [1], [1e9]))).toBeNull()
    expect(check(big, nd('<i4', [1], [1e9]), { dtype: 'exact' })).toMatchObject({ kind: 'dtype' })
  })

  it('compares texts and objects', () => {
    const texts = { $array: ['a', 'b'], dtype: 'str' }
    expect(check(texts, { $items: ['str', [2], ['a', 'b']] })).toBeNull()
    expect(check(texts, { $items: ['object', [2], ['a', 'b']] })).toBeNull()
    expect(check(texts, { $items: ['str', [2], ['a', 'c']] })).toMatchObject({ path: '[1]' })
  })
})

describe('what the rules leave open', () => {
  it('lets rows come in any order, each used once', () => {
    const rows = {
      $array: [
        [1, 2],
        [3, 4],
        [1, 2],
      ],
    }
    expect(check(rows, f8([3, 2], [3, 4, 1, 2, 1, 2]), { order: 'any' })).toBeNull()
    expect(check(rows, f8([3, 2], [3, 4, 1, 2, 3, 4]), { order: 'any' })).toMatchObject({
      kind: 'value',
    })
    expect(
      check(
        [
          [2, 1],
          [1, 2],
        ],
        [
          [1, 2],
          [1, 2],
        ],
        { order: 'any' },
      ),
    ).not.toBeNull()
  })

  it('finds an order where tolerances overlap', () => {
    const rules = { order: 'any', rtol: 0, atol: 1 } as const
    expect(check([1.5, 2.5], [2.25, 0.75], rules)).toBeNull()
    expect(check([2.5, 1.5], [2.25, 0.75], rules)).toBeNull()
  })

  it('finds an order of more rows than can be matched one by one', () => {
    const numbers = Array.from({ length: 1000 }, (_, i) => i + 0.5)
    expect(check(numbers, [...numbers].reverse(), { order: 'any' })).toBeNull()
    expect(check(numbers, [...numbers.slice(1), 0.25], { order: 'any' })).not.toBeNull()
  })

  it('turns signs of the whole, of columns, of rows, and of nothing else', () => {
    const matrix = {
      $array: [
        [1, 2],
        [3, 4],
      ],
    }
    const columns = f8([2, 2], [-1, 2, -3, 4])
    const rows = f8([2, 2], [-1, -2, 3, 4])
    expect(check(matrix, f8([2, 2], [-1, -2, -3, -4]), { sign: 'any' })).toBeNull()
    expect(check(matrix, columns, { sign: 'any' })).not.toBeNull()
    expect(check(matrix, columns, { sign: 'columns' })).toBeNull()
    expect(check(matrix, rows, { sign: 'columns' })).not.toBeNull()
    expect(check(matrix, rows, { sign: 'rows' })).toBeNull()
    expect(check({ $array: [1, 2] }, f8([2], [-1, -2]), { sign: 'columns' })).not.toBeNull()
    expect(check([1.5, 2.5], [-1.5, -2.5], { sign: 'any' })).toBeNull()
    expect(check([1.5, 2.5], [-1.5, 2.5], { sign: 'any' })).not.toBeNull()
  })

  it('renames labels one to one', () => {
    const labels = { $array: [0, 0, 1, 2], dtype: 'int64' }
    const rules = { labels: 'permuted' } as const
    expect(check(labels, nd('<i8', [4], [5, 5, 0, 1]), rules)).toBeNull()
    expect(check(labels, nd('<i8', [4], [5, 5, 5, 1]), rules)).toMatchObject({ path: '[2]' })
    expect(check(labels, nd('<i8', [4], [1, 0, 2, 3]), rules)).toMatchObject({ path: '[1]' })
    expect(check(labels, nd('<i8', [3], [0, 0, 1]), rules)).toMatchObject({ kind: 'shape' })
    expect(check(labels, [0, 0, 1, 2], rules)).toMatchObject({ kind: 'type' })
  })

  it('lets list, tuple and vector stand for each other where containers are sequences', () => {
    const rules = { containers: 'sequence' } as const
    expect(check([1, 2], { $tuple: [1, 2] })).toMatchObject({ kind: 'type' })
    expect(check([1, 2], { $tuple: [1, 2] }, rules)).toBeNull()
    expect(check({ $array: [1, 2] }, [{ $f: 1 }, { $f: 2 }], rules)).toBeNull()
    expect(check([1, 2], f8([2], [1, 2]), rules)).toBeNull()
    expect(check([1, 2], f8([2, 1], [1, 2]), rules)).not.toBeNull()
    expect(check([1, 2], { $set: [1, 2] }, rules)).not.toBeNull()
  })

  it('lets every numeric dtype pass where any may', () => {
    expect(check({ $array: [1, 0] }, nd('|b1', [2], [1, 0]), { dtype: 'any' })).toBeNull()
  })
})

describe('comparing containers', () => {
  it('compares dictionaries by key, in any order', () => {
    expect(
      check(
        { a: 1, b: [2] },
        {
          $dict: [
            ['b', [2]],
            ['a', 1],
          ],
        },
      ),
    ).toBeNull()
    expect(check({ $dict: [[1, 'x']] }, { $dict: [[{ $f: 1 }, 'x']] })).toBeNull()
    expect(check({ a: 1 }, { $dict: [['b', 1]] })?.message).toBe(
      "the keys differ; missing: 'a'; not expected: 'b'",
    )
    expect(check({ a: { b: 1 } }, { $dict: [['a', { $dict: [['b', 2]] }]] })?.path).toBe(
      "['a']['b']",
    )
  })

  it('compares sets whatever their order', () => {
    expect(check({ $set: [1, 2] }, { $set: [2, 1] })).toBeNull()
    expect(check({ $set: [1, 2] }, { $set: [2, 3] })).not.toBeNull()
  })

  it('says how long a list should be', () => {
    expect(check([1, 2], [1])).toMatchObject({ kind: 'length', expected: '2 elements' })
  })
})

describe('comparing tables', () => {
  const table = (columns: string[], data: Json[], index: Json[] = [0, 1]): Json => ({
    $table: { columns, index, data },
  })
  const frame = { $frame: { age: [1, null], city: ['a', 'b'] } }

  it('takes the same columns and cells, a missing one as None or NaN', () => {
    const ages = ['float64', f8([2], [1, Number.NaN])]
    expect(check(frame, table(['age', 'city'], [ages, ['object', ['a', 'b']]]))).toBeNull()
    expect(
      check(
        frame,
        table(
          ['age', 'city'],
          [
            ['object', [1, null]],
            ['str', ['a', 'b']],
          ],
        ),
      ),
    ).toBeNull()
  })

  it('names missing columns, their order, the dtype and the cell', () => {
    const [ages, cities] = [
      ['float64', f8([2], [1, 2])],
      ['object', ['a', 'b']],
    ]
    expect(check(frame, table(['age'], [ages]))?.message).toContain("missing: 'city'")
    expect(check(frame, table(['city', 'age'], [cities, ages]))).toMatchObject({ kind: 'order' })
    expect(check(frame, table(['age', 'city'], [ages, cities]))).toMatchObject({
      kind: 'missing-value',
      path: "['age'][1]",
    })
    const typed = { ...frame, dtypes: { city: 'int64' } }
    expect(
      check(typed, table(['age', 'city'], [['float64', f8([2], [1, Number.NaN])], cities])),
    ).toMatchObject({
      kind: 'dtype',
    })
  })

  it('compares index and name where the author gave them', () => {
    const column = (index: Json[], name: Json): Json => ({
      $column: { name, index, data: ['int64', nd('<i8', [2], [1, 2])] },
    })
    expect(check({ $series: [1, 2] }, column(['x', 'y'], 'n'))).toBeNull()
    expect(check({ $series: [1, 2], index: ['x', 'y'] }, column(['x', 'y'], null))).toBeNull()
    expect(check({ $series: [1, 2], index: ['x', 'z'] }, column(['x', 'y'], null))?.path).toBe(
      '.index[1]',
    )
    expect(check({ $series: [1, 2], name: 'm' }, column([0, 1], 'n'))?.path).toBe('.name')
  })

  it('lets rows come in any order', () => {
    const got = table(
      ['age', 'city'],
      [
        ['float64', f8([2], [Number.NaN, 1])],
        ['object', ['b', 'a']],
      ],
    )
    expect(check(frame, got)).not.toBeNull()
    expect(check(frame, got, { order: 'any' })).toBeNull()
  })
})
