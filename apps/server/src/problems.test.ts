import { AttemptId, ItemId } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { judgeRoom } from './judge-room.ts'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'
import { testJudge } from './testing/test-judge.ts'

const PROBLEM = ItemId.parse('double')
const judged = () => testApp(async () => testJudge())

const submission = (source: string, last = '1') => ({
  id: AttemptId.parse(`019aa5b4-0000-7000-8000-00000000000${last}`),
  itemId: PROBLEM,
  response: { kind: 'code', language: 'python', source },
  selfRating: 3,
  startedAt: TEST_NOW - 60_000,
  activeMs: 50_000,
  context: 'practice',
})

const json = async (app: TestApp, method: string, path: string, body?: unknown) =>
  (await app.call(method, path, body)).json()

describe('A problem over HTTP', () => {
  it('shows nothing of the solution and of hidden cases before it is solved', async () => {
    const page = await (await judged().call('GET', `/api/problems/${PROBLEM}`)).text()
    expect(page).toContain('Return twice the number.')
    expect(page).toContain('the example')
    expect(page.toLowerCase()).not.toContain('secret')
  })

  it('runs shown cases only, and keeps nothing', async () => {
    const app = judged()
    const verdict = await json(app, 'POST', `/api/problems/${PROBLEM}/run`, { source: '2 * x' })
    expect(verdict).toMatchObject({ status: 'accepted', which: 'shown', total: 1 })
    expect((await json(app, 'GET', '/api/attempts')).attempts).toEqual([])
  })

  it('gives a failing submission no solution, and an accepted one all of it', async () => {
    const app = judged()
    const failed = await json(app, 'POST', '/api/attempts', submission('x'))
    expect(failed).toMatchObject({
      attempt: { verdict: { status: 'wrong-answer', total: 2 }, assessment: { score: 0 } },
      revealed: null,
      solution: null,
    })
    const solved = await json(app, 'POST', '/api/attempts', submission('x + x', '2'))
    expect(solved).toMatchObject({
      attempt: { assessment: { assessor: 'judge', score: 1 } },
      solution: { solution: expect.stringContaining('# secret') },
    })
    const page = await json(app, 'GET', `/api/problems/${PROBLEM}`)
    expect(page).toMatchObject({ attempts: 2, last: { source: 'x + x' }, draft: null })
    expect((await json(app, 'GET', '/api/attempts')).attempts).toMatchObject([
      { verdict: 'accepted', title: 'Double it' },
      { verdict: 'wrong-answer' },
    ])
  })

  it('marks a submission that is made after the solution was shown', async () => {
    const app = judged()
    await app.call('POST', `/api/problems/${PROBLEM}/reveal`)
    const { attempt } = await json(app, 'POST', '/api/attempts', submission('x + x'))
    expect(attempt.sawAnswer).toBe(true)
  })

  it('answers a clarifying question with facts of the problem, and nothing to others', async () => {
    const ask = (question: string) =>
      json(judged(), 'POST', `/api/problems/${PROBLEM}/clarify`, { question })
    expect((await ask('May x be negative?')).answers[0]).toMatchObject({ answer: 'Yes, it can.' })
    expect(await ask('What is the weather?')).toEqual({ answers: [] })
  })

  it('says what is missing where there is no judge, and keeps nothing', async () => {
    const app = testApp()
    const answer = await app.call('POST', '/api/attempts', submission('x'))
    expect(await answer.json()).toMatchObject({ code: 'environment' })
    expect((await json(app, 'GET', '/api/attempts')).attempts).toEqual([])
  })
})

describe('The room of the judge', () => {
  it('opens it once, and again with permission to do without a sandbox', async () => {
    const opened: boolean[] = []
    const room = judgeRoom(async ({ allowUnsandboxed }) => {
      opened.push(allowUnsandboxed)
      return testJudge()
    })
    await Promise.all([room.judge(), room.judge()])
    await room.allowUnsandboxed()
    expect(opened).toEqual([false, true])
    expect(room.unsandboxedAllowed).toBe(true)
  })

  it('never drops the sandbox where the edition forbids it', async () => {
    const room = judgeRoom(async () => testJudge(), { mayAllow: false })
    await expect(room.allowUnsandboxed()).rejects.toMatchObject({ code: 'invalid-input' })
    expect(room.unsandboxedAllowed).toBe(false)
  })
})
