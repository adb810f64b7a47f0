import { describe, expect, it } from 'vitest'
import { ProblemKeys } from './problem-keys.ts'
import { aProblem } from './testing/problems.ts'

const fresh = () => aProblem([{ args: [], expect: 1 }])
const ops = (list: readonly { op: string }[]) => list.map(({ op }) => op)

describe('problems by number', () => {
  it('are told once, and a changed one under a number of its own', () => {
    const keys = new ProblemKeys()
    const [one, other] = [fresh(), fresh()]
    expect(ops(keys.before(one))).toEqual(['problem'])
    expect(ops(keys.before(one))).toEqual([])
    expect(ops(keys.before(other))).toEqual(['problem'])
    expect(keys.keyOf(one)).not.toBe(keys.keyOf(other))
  })

  it('are told again to a new process', () => {
    const keys = new ProblemKeys()
    const one = fresh()
    keys.before(one)
    keys.forgetAll()
    expect(ops(keys.before(one))).toEqual(['problem'])
  })

  it('are forgotten where there are very many, the one used longest ago first', () => {
    const keys = new ProblemKeys()
    const all = Array.from({ length: 200 }, fresh)
    for (const one of all) keys.before(one)
    const [first, second] = all
    keys.before(first as (typeof all)[0])
    const [forget] = keys.before(fresh())
    expect(forget).toEqual({ op: 'forget', key: keys.keyOf(second as (typeof all)[0]) })
    expect(ops(keys.before(second as (typeof all)[0]))).toEqual(['forget', 'problem'])
  })
})
