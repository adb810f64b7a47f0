import { type Assessment, AttemptId, LearnerId, PointId } from '@warmstart/schema'
import { anAssessment, anAttempt, itemId } from '@warmstart/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'

const ATTEMPT = AttemptId.parse('019aa5b4-0000-7000-8000-000000000001')
const POINT = `/api/attempts/${ATTEMPT}/self-checks/variance`

/** Half of the points are met; on the other one the rules are in doubt. */
const inDoubt: Assessment = anAssessment({
  interval: [0.1, 0.9],
  selfCheck: [PointId.parse('variance')],
})

let app: TestApp
beforeEach(async () => {
  app = testApp()
  await app.store.memoryOf(LearnerId.parse('local')).appendAttempt(
    anAttempt({
      ...{ id: ATTEMPT, itemId: itemId('question-1'), assessment: inDoubt },
      ...{ startedAt: TEST_NOW - 90_000, submittedAt: TEST_NOW },
    }),
  )
})

const say = async (said: boolean | null, quote: string | null = null, path = POINT) =>
  (await app.call('PUT', path, { said, quote })).json()
const listed = async () => (await (await app.call('GET', '/api/attempts')).json()).attempts[0]

describe('A point in doubt over HTTP', () => {
  it('is decided and taken back, and the grade of the rules stands beside it', async () => {
    const before = await (await app.call('GET', `/api/attempts/${ATTEMPT}`)).json()
    expect(before.selfChecked).toBeNull()
    const words = 'a model that is too simple'
    const after = await say(true, words)
    expect(after.attempt).toEqual(before.attempt)
    expect(after.selfChecked.checks).toMatchObject([{ said: true, quote: { quote: words } }])
    expect(after.selfChecked.score).toBe(1)
    expect(after.card.lastScore).toBe(1)
    expect(await (await app.call('GET', `/api/attempts/${ATTEMPT}`)).json()).toEqual(after)
    expect((await say(null)).selfChecked).toBeNull()
  })

  it('stands in the history beside the score of the rules', async () => {
    expect(await listed()).toMatchObject({ score: 0.5, selfScore: null })
    await say(true)
    expect(await listed()).toMatchObject({ score: 0.5, selfScore: 1 })
  })

  it('is part of the export and gone when everything is deleted', async () => {
    await say(false)
    const exported = async () => (await app.call('GET', '/api/export')).json()
    expect((await exported()).selfChecks).toMatchObject([{ pointId: 'variance', said: false }])
    await app.call('POST', '/api/delete-everything', { confirm: 'delete everything' })
    expect((await exported()).selfChecks).toEqual([])
  })

  it.each([
    ['an unknown attempt', POINT.replace('000001/', '000009/'), 404, 'there is no attempt'],
    ['an unknown point', POINT.replace('variance', 'nowhere'), 404, 'name one of variance'],
    ['a point that is not in doubt', POINT.replace('variance', 'bias'), 404, 'does not ask about'],
    ['a quote that is not in the answer', POINT, 400, 'it is not in the answer'],
  ])('is refused for %s, with words that help', async (_what, path, status, detail) => {
    const answer = await app.call('PUT', path, { said: true, quote: 'nobody said this' })
    expect(answer.status).toBe(status)
    expect((await answer.json()).detail).toContain(detail)
    expect(await listed()).toMatchObject({ selfScore: null })
  })
})
