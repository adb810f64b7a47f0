import type { ProblemValue } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { compact } from './compact.ts'
import { fromProblem } from './from-problem.ts'

const numbers = Array.from({ length: 100 }, (_, i) => i)

describe('compact values', () => {
  it.each(['float64', 'float32', 'int64', 'int32', 'uint8', 'bool'])(
    'mean the same as %s',
    (dtype) => {
      const data = numbers.map((i) => (dtype === 'bool' ? i % 2 : i))
      const value = { $array: [data, data], dtype }
      expect(compact(value)).toHaveProperty('$nd')
      expect(fromProblem(compact(value))).toEqual(fromProblem(value))
    },
  )

  it('keep NaN, infinities and an empty axis', () => {
    const value = { $array: [...numbers.map(() => 0.1), 'nan', 'inf', '-inf'] }
    expect(compact(value)).toHaveProperty('$nd')
    expect(fromProblem(compact(value))).toEqual(fromProblem(value))
    const empty = { $array: [], shape: [0, 3] }
    expect(compact(empty)).toBe(empty)
  })

  it.each<[string, ProblemValue]>([
    ['small arrays', { $array: [1, 2] }],
    ['texts', { $array: numbers.map(String), dtype: 'str' }],
    ['tables', { $frame: { a: numbers } }],
    ['plain lists', numbers],
  ])('leave %s as they are', (_, value) => {
    expect(compact(value)).toEqual(value)
  })

  it('are found in what holds them', () => {
    const value = {
      a: [{ $tuple: [{ $array: numbers }, 1] }],
      b: { $dict: [[1, { $array: numbers }]] },
    }
    expect(JSON.stringify(compact(value))).not.toContain('$array')
    expect(fromProblem(compact(value))).toEqual(fromProblem(value))
  })
})
