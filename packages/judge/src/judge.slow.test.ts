import type { Judge } from '@warmstart/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJudge } from './open-judge.ts'
import { aProblem } from './testing/problems.ts'
import { testPythons } from './testing/python.ts'

let judge: Judge

beforeAll(async () => {
  judge = await openJudge({ python: testPythons(), seed: 1 })
})
afterAll(() => judge.close())

const centred = aProblem(
  [
    {
      args: [
        {
          $array: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
      expect: {
        $array: [
          [-1, -1],
          [1, 1],
        ],
      },
      unchanged: true,
    },
    {
      shown: false,
      kind: 'property',
      args: [
        {
          $array: [
            [1, 2],
            [3, 9],
          ],
        },
      ],
      property: 'centred',
    },
    {
      shown: false,
      kind: 'random',
      args: [{ $make: 'normal', with: { rows: 5 } }],
      expect: 'reference',
    },
  ],
  {
    name: 'center',
    scripts: {
      checks:
        'def centred(args, result):\n    return bool(abs(result.mean(axis=0)).max() < 1e-9)\n',
      inputs: 'def normal(rng, rows):\n    return rng.normal(size=(rows, 2))\n',
      reference: 'def reference(x):\n    return x - x.mean(axis=0)\n',
    },
  },
)

const run = (source: string, problem = centred, which: 'shown' | 'all' = 'all') =>
  judge.run({ problem, source, which, seed: 7 })

describe('the judge', () => {
  it('finds a tier with a sandbox on this machine', () => {
    expect(judge.state()).toMatchObject({ state: 'ready', sandboxed: true })
    expect(judge.state().probes.every(({ contained }) => contained)).toBe(true)
  })

  it('accepts a right submission on values, properties and fresh cases', async () => {
    const verdict = await run('def center(x):\n    return x - x.mean(axis=0)\n')
    expect(verdict).toMatchObject({ status: 'accepted', passed: 3, total: 3 })
  })

  it('shows input, expected and got of a case that may be seen', async () => {
    const verdict = await run('def center(x):\n    return x - x.mean()\n')
    expect(verdict).toMatchObject({ status: 'wrong-answer', passed: 0 })
    expect(verdict.cases[0]?.detail?.difference).toMatchObject({ kind: 'value', path: '[0, 0]' })
    expect(verdict.cases[1]?.detail).toBeNull()
  })

  it.each([['numpy'], ['pandas'], ['scikit-learn']] as const)(
    'has the libraries of %s',
    async (imports) => {
      const module = { numpy: 'numpy', pandas: 'pandas', 'scikit-learn': 'sklearn' }[imports]
      const problem = aProblem([{ args: [], expect: module }], { imports })
      const verdict = await run(`import ${module} as m\ndef f():\n    return m.__name__\n`, problem)
      expect(verdict).toMatchObject({ status: 'accepted' })
      expect(Object.keys(verdict.libraries)).toContain(module)
    },
  )
})
