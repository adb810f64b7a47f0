import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuthoringJudge, openJudge } from './open-judge.ts'
import { type ProvedProblem, prove } from './prove.ts'
import { aProblem } from './testing/problems.ts'
import { testPythons } from './testing/python.ts'

let judge: AuthoringJudge
beforeAll(async () => {
  judge = await openJudge({ python: testPythons(), seed: 1 })
})
afterAll(() => judge.close())

const STARTER = 'def f(x):\n    raise NotImplementedError\n'
const SOLUTION = 'def f(x):\n    return abs(x)\n'
const SAME = 'def f(x):\n    return x\n'

/** The absolute value, proved on 1, -2 (the case "negative"), 3 and -4. */
function absolute(parts: Partial<ProvedProblem> = {}): ProvedProblem {
  const cases = [
    { id: 'positive', args: [1], expect: 1, shown: true },
    { id: 'negative', args: [-2], expect: 2 },
    { id: 'three', args: [3], expect: 3 },
    { id: 'minus-four', args: [-4], expect: 4 },
  ]
  const wrong = [{ name: 'sign-kept', source: SAME, fails: 'negative' }]
  return { ...aProblem(cases), starter: STARTER, solution: SOLUTION, wrong, ...parts }
}

const wrongAnswer = (source: string, fails = 'negative') => [{ name: 'one', source, fails }]

describe('proving a problem', () => {
  it('finds nothing where solution, starter and wrong answers do as they should', async () => {
    expect(await prove(judge, absolute())).toEqual([])
  })

  it.each<[string, Partial<ProvedProblem>, string, string]>([
    ['a starter that passes', { starter: SOLUTION }, 'starter.py', 'the starter is accepted'],
    ['a solution that fails', { solution: SAME }, 'solution.py', 'the solution does not pass'],
    ['a wrong answer that passes', { wrong: wrongAnswer(SOLUTION) }, 'wrong/one.py', 'accepted'],
    [
      'a wrong answer that fails elsewhere',
      { wrong: wrongAnswer('def f(x):\n    return -x if x == -2 else x\n') },
      'wrong/one.py',
      'it does not fail on "negative", but on "minus-four"',
    ],
    [
      'a wrong answer that is right nowhere',
      { wrong: wrongAnswer('def f(x):\n    return None\n') },
      'wrong/one.py',
      'it fails on every case',
    ],
    [
      'a wrong answer that does not load',
      { wrong: wrongAnswer('import nothing_of_that_name\n') },
      'wrong/one.py',
      'it does not load',
    ],
  ])('names %s', async (_what, parts, file, fault) => {
    const [found, ...others] = await prove(judge, absolute(parts))
    expect(others).toEqual([])
    expect(found).toMatchObject({ file, fault: expect.stringContaining(fault) })
  })

  it('goes past a case that kills the program to the one that is named', async () => {
    const source = 'import os\ndef f(x):\n    os._exit(3) if x == -2 else None\n    return x\n'
    const problem = absolute({ wrong: wrongAnswer(source, 'minus-four') })
    expect(await prove(judge, problem)).toEqual([])
  })

  it('leaves the cases alone that could show nothing more', async () => {
    const ran: string[] = []
    const watched: Pick<AuthoringJudge, 'run'> = {
      run: (request) =>
        judge.run({
          ...request,
          onCase: (verdict) => {
            if (request.source === SAME) ran.push(verdict.id)
            request.onCase?.(verdict)
          },
        }),
    }
    await prove(Object.assign(Object.create(judge), watched), absolute())
    expect(ran).not.toContain('minus-four')
    expect(ran.slice(0, 2)).toEqual(['positive', 'negative'])
  })
})
