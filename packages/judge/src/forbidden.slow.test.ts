import type { Judge, JudgedProblem } from '@warmstart/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJudge } from './open-judge.ts'
import { aProblem } from './testing/problems.ts'
import { testPythons } from './testing/python.ts'

let judge: Judge
beforeAll(async () => {
  judge = await openJudge({ python: testPythons(), seed: 1 })
})
afterAll(() => judge.close())

/** The body becomes a function that returns 1; lines of `before` come first. */
async function run(
  forbidden: string[],
  source: string,
  imports: JudgedProblem['imports'] = 'numpy',
) {
  const problem = aProblem([{ args: [], expect: 1 }], { forbidden, imports })
  return judge.run({ problem, source, which: 'all' })
}

const call = (...lines: string[]) => `${lines.join('\n')}\ndef f():\n    return 1\n`
const inCall = (head: string, line: string) => `${head}\ndef f():\n    ${line}\n    return 1\n`

describe('a from-scratch problem finds before anything runs', () => {
  it.each<[string[], string, string, number]>([
    [['numpy.linalg'], call('import numpy.linalg'), 'numpy.linalg', 1],
    [['numpy.linalg'], call('', 'from numpy import linalg as la'), 'numpy.linalg', 2],
    [['statistics'], call("m = __import__('statistics')"), 'statistics', 1],
    [
      ['statistics'],
      call('import importlib', "importlib.import_module('statistics')"),
      'statistics',
      2,
    ],
    [['numpy.cov'], inCall('import numpy as np', 'np.cov([1, 2])'), 'numpy.cov', 3],
    [['numpy.cov'], call('from numpy import cov as c'), 'numpy.cov', 1],
    [['numpy.cov'], inCall('from numpy import *', 'cov([1, 2])'), 'numpy.cov', 3],
    [
      ['numpy.linalg.svd'],
      inCall('import numpy as np\nlin = np.linalg', 'lin.svd'),
      'numpy.linalg.svd',
      4,
    ],
    [
      ['numpy.linalg.svd'],
      inCall('import numpy as np', "getattr(np.linalg, 'svd')"),
      'numpy.linalg.svd',
      3,
    ],
    [['numpy.linalg.svd'], inCall('', "__import__('numpy').linalg.svd"), 'numpy.linalg.svd', 3],
    [['sorted'], inCall('', 'sorted([2, 1])'), 'sorted', 3],
    [['sorted'], inCall('import builtins', 'builtins.sorted([2, 1])'), 'sorted', 3],
    [['list.sort'], inCall('', '[2, 1].sort()'), 'list.sort', 3],
    [['list.sort'], inCall('', 'list.sort([2, 1])'), 'list.sort', 3],
    [
      ['numpy.ndarray.var'],
      inCall('import numpy as np', 'np.ones(3).var()'),
      'numpy.ndarray.var',
      3,
    ],
  ])('%j in %j', async (rules, source, rule, line) => {
    const verdict = await run(rules, source)
    expect(verdict, verdict.message).toMatchObject({ status: 'forbidden-import', passed: 0 })
    expect(verdict.forbidden[0]).toMatchObject({ rule, line })
    expect(verdict.message).toContain(rule)
  })

  it('every use, each with its line', async () => {
    const source =
      'import numpy as np\n\n\ndef f():\n    np.cov([1])\n    np.corrcoef([1])\n    np.cov([2])\n'
    const { forbidden } = await run(['numpy.cov', 'numpy.corrcoef'], source)
    expect(forbidden.map(({ rule, line }) => [rule, line])).toEqual([
      ['numpy.cov', 5],
      ['numpy.corrcoef', 6],
      ['numpy.cov', 7],
    ])
  })
})

describe('a from-scratch problem finds while it runs', () => {
  it.each<[string[], string]>([
    [['statistics'], inCall('', "__import__('stat' + 'istics')")],
    [['statistics'], inCall('import importlib', "importlib.import_module('stat' + 'istics')")],
    [
      ['numpy.linalg.svd'],
      inCall('import numpy as np', "getattr(np.linalg, 's' + 'vd')(np.eye(2))"),
    ],
    [['numpy.cov'], inCall('import numpy as np', "vars(np)['c' + 'ov']([1.0, 2.0])")],
    [['sorted'], inCall('', "__builtins__['sor' + 'ted']([2, 1])")],
    [['numpy.cov'], inCall('import numpy as np', "eval('np.cov([1.0, 2.0])')")],
  ])('%j in %j', async (rules, source) => {
    const verdict = await run(rules, source)
    expect(verdict, verdict.message).toMatchObject({ status: 'forbidden-import' })
  })
})

describe('a from-scratch problem lets pass', () => {
  it.each<[string[], string]>([
    [['numpy.linalg.svd'], inCall('import numpy as np', 'np.linalg.pinv(np.eye(2))')],
    [['numpy.cov'], inCall('import numpy as np', 'np.corrcoef([1.0, 2.0], [2.0, 5.0])')],
    [['sorted'], `def sorted(x):\n    return x\n\n\n${inCall('', 'sorted([1])')}`],
    [['statistics'], inCall('', 'statistics = 1')],
    [['numpy.cov'], inCall('', "text = 'np.cov'")],
    [['list.sort'], inCall('import numpy as np', 'np.sort([2, 1])')],
  ])('%j in %j', async (rules, source) => {
    const verdict = await run(rules, source)
    expect(verdict, verdict.message).toMatchObject({ status: 'accepted' })
  })
})

describe('the libraries that a problem does not offer', () => {
  it('are ruled out, and the person is told which it offers', async () => {
    const verdict = await run([], call('import pandas as pd'))
    expect(verdict).toMatchObject({ status: 'forbidden-import' })
    expect(verdict.message).toBe('This problem rules out pandas (it offers NumPy): see line 1.')
    expect(await run([], call('import sklearn'), 'pandas')).toMatchObject({
      status: 'forbidden-import',
    })
    expect(await run([], call('import pandas, sklearn, scipy'), 'scikit-learn')).toMatchObject({
      status: 'accepted',
    })
  })
})
