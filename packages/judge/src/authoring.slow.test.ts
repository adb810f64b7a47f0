import { FrozenCases } from '@warmstart/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mutate } from './mutate.ts'
import { type AuthoringJudge, openJudge } from './open-judge.ts'
import { aProblem } from './testing/problems.ts'
import { testPythons } from './testing/python.ts'

let judge: AuthoringJudge
beforeAll(async () => {
  judge = await openJudge({ python: testPythons(), seed: 1 })
})
afterAll(() => judge.close())

describe('freezing the cases of a problem', () => {
  const scripts = {
    inputs: `
import numpy as np
import pandas as pd
def rows(rng, n):
    return rng.normal(size=(n, 2))
def table(rng):
    return pd.DataFrame({'age': [1.5, None], 'city': ['a', 'b'], 'n': [1, 2]})
def mixed(rng):
    return {'k': [np.int64(3), (1, 2.5), {1, 2}], 'none': None}
def strange(rng):
    return object()
`,
    reference: 'def reference(x):\n    return x\n',
  }
  const made = (name: string, parts: object = {}) => ({
    ...{ args: [{ $make: name, ...parts }], expect: 'reference', from: 'reference.py' },
  })

  it('writes arguments and values that come back as they were', async () => {
    const cases = [
      made('rows', { with: { n: 3 } }),
      made('table'),
      made('mixed'),
      { args: [1], expect: 1 },
    ]
    const problem = aProblem(cases, { scripts, imports: 'pandas' })
    const frozen = await judge.freeze(problem)
    expect(FrozenCases.safeParse({ of: 'x', ...frozen }).error).toBeUndefined()
    expect(Object.keys(frozen.cases)).toEqual(['case-1', 'case-2', 'case-3'])
    expect(frozen.cases['case-2']?.expect).toMatchObject({
      $frame: { age: [1.5, null], city: ['a', 'b'], n: [1, 2] },
    })
    const source = 'def f(x):\n    return x\n'
    const again = { ...problem, frozen: { of: 'x', ...frozen } }
    expect(await judge.run({ problem: again, source, which: 'all' })).toMatchObject({
      status: 'accepted',
    })
  })

  it('draws the same for the same seed, and for a case without one always the same', async () => {
    const cases = [
      made('rows', { seed: 7, with: { n: 2 } }),
      made('rows', { seed: 7, with: { n: 2 } }),
      made('rows', { with: { n: 2 } }),
    ]
    const { cases: frozen } = await judge.freeze(aProblem(cases, { scripts, imports: 'pandas' }))
    expect(frozen['case-1']).toEqual(frozen['case-2'])
    expect(frozen['case-3']).not.toEqual(frozen['case-1'])
    const again = await judge.freeze(aProblem(cases, { scripts, imports: 'pandas' }))
    expect(again.cases).toEqual(frozen)
  })

  it.each([
    ['a value that has no notation', made('strange'), 'case "case-1": a value has no notation'],
    ['a maker that is not there', made('nothing'), 'case "case-1": a file of the problem failed'],
  ])('names the case of %s', async (_, one, message) => {
    const work = judge.freeze(aProblem([one], { scripts, imports: 'pandas' }))
    await expect(work).rejects.toMatchObject({ code: 'content-invalid' })
    await expect(judge.freeze(aProblem([one], { scripts, imports: 'pandas' }))).rejects.toThrow(
      message,
    )
  })
})

describe('mutants of a solution', () => {
  const solution = `
def f(values, k=2):
    """Sum of the values from k on; raises for none."""
    if len(values) == 0:
        raise ValueError('no values: need 1')
    total = 0
    for i, value in enumerate(values):
        if value >= k and value != 99:
            total += value
    while total > 1000:
        total -= 1
    return total
`
  const cases = [
    { args: [[1, 2, 3], 2], expect: 5 },
    { args: [[], 2], raises: 'ValueError' },
    { args: [[2000], 2], expect: 1000 },
    { args: [[1, 2]], expect: 2 },
  ]
  const problem = { ...aProblem(cases), solution, equivalent: [] }

  it('are killed by cases, and those that are not are shown with their lines', async () => {
    const report = await mutate(judge, problem)
    expect(report.total).toBeGreaterThan(20)
    expect(report.killed + report.survivors.length).toBe(report.total)
    const diffs = report.survivors.map(({ diff }) => diff)
    expect(diffs).toContain(
      '-         if value >= k and value != 99:\n+         if value >= k and value != 100:',
    )
    expect(diffs.join()).not.toContain('no values')
    expect(report.share).toBeCloseTo(report.killed / report.total)
    const sum = Object.values(report.operators).reduce((n, { total }) => n + total, 0)
    expect(sum).toBe(report.total)
  })

  it('do not count where the author names them equivalent', async () => {
    const before = await mutate(judge, problem)
    const [first] = before.survivors
    const equivalent = [
      { mutant: first?.id ?? '', why: 'No case can tell.' },
      { mutant: 'constant-00000000', why: 'It is not there.' },
    ]
    const after = await mutate(judge, { ...problem, equivalent })
    expect(after.survivors.map(({ id }) => id)).not.toContain(first?.id)
    expect(after.equivalent).toBe(1)
    expect(after.share).toBeCloseTo(before.killed / (before.total - 1))
    expect(after.notEquivalent).toEqual(['constant-00000000'])
  })

  it('keep their names while other lines change', async () => {
    const names = async (source: string) =>
      (await judge.mutants(problem, source)).map(({ id }) => id)
    const before = await names(solution)
    expect(new Set(before).size).toBe(before.length)
    const after = await names(solution.replace('total = 0', 'first = 0\n    total = first'))
    expect(before.filter((id) => !after.includes(id)).length).toBeLessThan(4)
  })

  it('are not run where the solution itself fails', async () => {
    const broken = { ...problem, solution: 'def f(values, k=2):\n    return 0\n' }
    await expect(mutate(judge, broken)).rejects.toMatchObject({ code: 'content-invalid' })
  })
})
