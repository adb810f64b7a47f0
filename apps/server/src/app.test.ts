import { type Input, OPERATIONS, type OperationId, type Output, PATHS } from '@warmstart/contract'
import { createClient } from '@warmstart/contract/client'
import { AttemptId, ItemId, MockId } from '@warmstart/schema'
import { documents, fakeEndpoints, modelThat } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'
import { testJudge } from './testing/test-judge.ts'

const ITEM = ItemId.parse('question-1')
const PROBLEM = ItemId.parse('double')
const ATTEMPT = AttemptId.parse('019aa5b4-0000-7000-8000-000000000001')

const MOCK = MockId.parse('019aa5b1-2c00-7000-a000-000000000009')
const OWN = ItemId.parse('own-effect')
const ownInput = {
  prompt: 'What is the cause of the effect?',
  references: ['Alpha is the cause of the effect, and beta is another one.'],
  category: 'theory' as const,
  level: 'mid' as const,
  minutes: 3,
}
const newEndpoint = fakeEndpoints()
const quotesAlpha = () => ({ verdict: 'met', quote: 'Alpha is a cause of the effect' })

const newAttempt = (over: object = {}) => ({
  id: ATTEMPT,
  itemId: ITEM,
  response: {
    kind: 'text' as const,
    text: 'Alpha is a cause of the effect, and beta is a reason too.',
  },
  selfRating: 3 as const,
  startedAt: TEST_NOW - 60_000,
  activeMs: 50_000,
  context: 'practice' as const,
  ...over,
})

const draft = (text: string) => ({
  text,
  startedAt: TEST_NOW - 1000,
  activeMs: 1000,
  updatedAt: TEST_NOW,
})

/** The typed client over the app in process, with every answer checked against the contract. */
function clientOf(app: TestApp) {
  const client = createClient(async (url, { method, body }) => {
    const answer = await app.call(method, url, body)
    return { ok: answer.ok, status: answer.status, text: () => answer.text() }
  })
  return async <Id extends OperationId>(id: Id, input: Input<Id>): Promise<Output<Id>> => {
    const output = await client.call(id, input)
    OPERATIONS[id].response.parse(output)
    return output
  }
}

describe('The HTTP interface', () => {
  it('answers every operation with the payload that the contract names', async () => {
    const endpoint = await newEndpoint()
    endpoint.play(documents({ data: [{ id: 'small' }] }), modelThat(quotesAlpha))
    const call = clientOf(testApp(async () => testJudge()))
    const ears = await newEndpoint()
    ears.play(documents({ text: 'Alpha.', words: [{ word: 'Alpha', start: 0, end: 0.5 }] }))
    const hearing = { purpose: 'transcription', url: ears.url } as const
    await call('putModel', { body: { ...hearing, enabled: true, model: 'whisper' } })
    await call('acceptModel', { body: hearing })
    const settings = { ...(await call('getSettings', {})), welcomed: true }
    const inputs: { readonly [Id in OperationId]: Input<Id> } = {
      getMeta: {},
      getStanding: {},
      listTopics: {},
      listQuestions: { query: { level: 'junior,mid' } },
      drawQuestion: { query: {} },
      getQuestion: { params: { itemId: ITEM } },
      revealAnswer: { params: { itemId: ITEM } },
      getWarmup: {},
      listProblems: {},
      getProblem: { params: { itemId: PROBLEM } },
      runCode: { params: { itemId: PROBLEM }, body: { source: 'def double(x): return 2 * x' } },
      askClarification: { params: { itemId: PROBLEM }, body: { question: 'Can x be negative?' } },
      getInterview: { params: { itemId: PROBLEM } },
      revealSolution: { params: { itemId: PROBLEM } },
      getJudge: {},
      allowUnsandboxed: { body: { confirm: 'run without a sandbox' } },
      gradeAnswer: { body: { itemId: ITEM, text: 'Alpha is a cause.' } },
      addAttempt: { body: newAttempt() },
      listAttempts: { query: {} },
      getAttempt: { params: { attemptId: ATTEMPT } },
      putModel: {
        body: { purpose: 'grading', enabled: true, url: endpoint.url, model: 'small' },
      },
      getModel: {},
      testModel: {},
      previewModel: { body: { attemptId: ATTEMPT } },
      acceptModel: { body: { purpose: 'grading', url: endpoint.url } },
      transcribe: { body: { type: 'audio/webm', audio: 'AAAA' } },
      askModel: { params: { attemptId: ATTEMPT } },
      listOpinions: { params: { attemptId: ATTEMPT } },
      getAskProgress: { params: { attemptId: ATTEMPT } },
      checkPoint: {
        params: { attemptId: ATTEMPT, pointId: 'gamma' },
        body: { said: true, quote: 'beta is a reason too' },
      },
      getDelivery: { params: { attemptId: ATTEMPT }, query: { audience: 'child' } },
      putOwnQuestion: { params: { itemId: OWN }, body: ownInput },
      listOwnQuestions: {},
      getOwnQuestion: { params: { itemId: OWN } },
      revealOwnQuestion: { params: { itemId: OWN } },
      deleteOwnQuestion: { params: { itemId: OWN } },
      removeModel: { params: { purpose: 'grading' } },
      withdrawAttempt: { params: { attemptId: ATTEMPT } },
      putDraft: { params: { itemId: ITEM }, body: draft('half an answer') },
      deleteDraft: { params: { itemId: ITEM } },
      listMockFormats: {},
      createMock: { body: { id: MOCK, format: 'ml-concepts' } },
      listMocks: {},
      getMock: { params: { mockId: MOCK }, query: {} },
      actOnMock: {
        params: { mockId: MOCK },
        body: {
          actions: [
            { key: 'k1', action: { type: 'started' } },
            { key: 'k2', action: { type: 'ended' } },
            { key: 'k3', action: { type: 'completed' } },
          ],
        },
      },
      coachMock: { params: { mockId: MOCK }, body: { stage: 'r1-s1', text: 'Alpha' } },
      getMockReport: { params: { mockId: MOCK } },
      getMockReportText: { params: { mockId: MOCK } },
      getMockSheet: { params: { mockId: MOCK } },
      getToday: {},
      getPlan: { query: { days: 3 } },
      getSettings: {},
      putSettings: { body: settings },
      search: { query: { q: 'alpha' } },
      getCheatSheet: {},
      getGlossary: {},
      listComparisons: {},
      listGuides: {},
      getFormulas: {},
      getReferences: {},
      getGuide: { params: { guideId: 'loop' } },
      getDoctor: {},
      exportData: {},
      importData: { body: await call('exportData', {}) },
      deleteData: { body: { confirm: 'delete everything' } },
    }
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(PATHS).sort())
    for (const id of Object.keys(inputs) as OperationId[]) {
      await expect(call(id, inputs[id]), id).resolves.toBeDefined()
    }
  })

  it('describes all of them in one OpenAPI 3.1 document', async () => {
    const document = await (await testApp().call('GET', '/api/openapi.json')).json()
    const described = Object.values(
      document.paths as Record<string, Record<string, object>>,
    ).flatMap((path) =>
      Object.values(path).map((one) => (one as { operationId: string }).operationId),
    )
    expect(document.openapi).toBe('3.1.0')
    expect(described.sort()).toEqual(Object.keys(PATHS).sort())
  })
})

describe('A question over HTTP', () => {
  it('shows nothing of the answer before an attempt', async () => {
    const page = await (await testApp().call('GET', `/api/questions/${ITEM}`)).text()
    expect(page).toContain('What does number 1 teach us?')
    for (const hidden of ['dartboard', 'Short.', 'alpha', 'delta'])
      expect(page).not.toContain(hidden)
  })

  it('quotes the words that met a point, and comes back on a later day', async () => {
    const { attempt, comesBack } = await clientOf(testApp())('addAttempt', { body: newAttempt() })
    const [alpha] = attempt.assessment.criteria
    expect(alpha).toMatchObject({ id: 'alpha', status: 'met' })
    expect(alpha?.evidence[0]?.quote).toContain('Alpha is a cause')
    expect(comesBack > '2026-11-21').toBe(true)
  })

  it('keeps one attempt when the same one is sent twice', async () => {
    const call = clientOf(testApp())
    const first = await call('addAttempt', { body: newAttempt() })
    expect(await call('addAttempt', { body: newAttempt() })).toEqual(first)
    expect((await call('listAttempts', { query: {} })).attempts).toHaveLength(1)
  })

  it('refuses another answer under an id that is taken', async () => {
    const app = testApp()
    await app.call('POST', '/api/attempts', newAttempt())
    const other = newAttempt({ response: { kind: 'text', text: 'Something else.' } })
    const answer = await app.call('POST', '/api/attempts', other)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'conflict' })
  })

  it('marks an attempt that was made after the answer was shown', async () => {
    const call = clientOf(testApp())
    await call('revealAnswer', { params: { itemId: ITEM } })
    const { attempt } = await call('addAttempt', { body: newAttempt() })
    expect(attempt.sawAnswer).toBe(true)
  })

  it('keeps a draft until the answer is handed in', async () => {
    const call = clientOf(testApp())
    await call('putDraft', { params: { itemId: ITEM }, body: draft('half an answer') })
    const open = await call('getQuestion', { params: { itemId: ITEM } })
    expect(open.draft?.text).toBe('half an answer')
    await call('addAttempt', { body: newAttempt() })
    expect((await call('getQuestion', { params: { itemId: ITEM } })).draft).toBeNull()
  })

  it('no longer counts an attempt that was undone, and still shows it in the history', async () => {
    const call = clientOf(testApp())
    await call('addAttempt', { body: newAttempt() })
    await call('withdrawAttempt', { params: { attemptId: ATTEMPT } })
    expect((await call('getQuestion', { params: { itemId: ITEM } })).summary.progress).toBe(
      'untried',
    )
    expect((await call('listAttempts', { query: {} })).attempts[0]?.withdrawn).toBe(true)
  })

  it('grades without keeping anything when asked to', async () => {
    const call = clientOf(testApp())
    const { score } = await call('gradeAnswer', {
      body: { itemId: ITEM, text: 'Alpha is a cause.' },
    })
    expect(score).toBeGreaterThan(0)
    expect((await call('listAttempts', { query: {} })).attempts).toEqual([])
  })

  it('pages through the history, newest first', async () => {
    const app = testApp()
    const call = clientOf(app)
    const ids = [1, 2, 3].map((n) => AttemptId.parse(`019aa5b4-0000-7000-8000-00000000000${n}`))
    for (const [i, id] of ids.entries()) {
      app.setNow(TEST_NOW + i * 60_000)
      await call('addAttempt', { body: newAttempt({ id }) })
    }
    const first = await call('listAttempts', { query: { limit: 2 } })
    const second = await call('listAttempts', { query: { limit: 2, before: ids[1] } })
    expect([...first.attempts, ...second.attempts].map(({ id }) => id)).toEqual([...ids].reverse())
    expect([first.next, second.next]).toEqual([ids[1], null])
  })
})

describe('A bad request', () => {
  it.each([
    ['POST', '/api/attempts', '{', 400, 'invalid-input', 'it is not JSON'],
    ['POST', '/api/attempts', {}, 400, 'invalid-input', 'id:'],
    [
      'POST',
      '/api/attempts',
      newAttempt({ itemId: 'no-such-item' }),
      404,
      'not-found',
      'no-such-item',
    ],
    ['POST', '/api/attempts', newAttempt({ selfRating: 5 }), 400, 'invalid-input', 'selfRating'],
    [
      'POST',
      '/api/grade',
      { itemId: ITEM, text: 'x'.repeat(20_001) },
      400,
      'invalid-input',
      'text',
    ],
    ['POST', '/api/grade', { itemId: ITEM, text: 'x'.repeat(200_000) }, 413, 'too-large', '128 kB'],
    ['GET', '/api/questions?level=expert', undefined, 400, 'invalid-input', 'level'],
    ['GET', '/api/questions?colour=red', undefined, 400, 'invalid-input', 'colour'],
    ['GET', '/api/attempts?limit=0', undefined, 400, 'invalid-input', 'limit'],
    ['GET', '/api/nothing', undefined, 404, 'not-found', '/api/nothing'],
    ['GET', '/api/questions/Not%20An%20Id', undefined, 400, 'invalid-input', 'itemId'],
    ['POST', '/api/delete-everything', { confirm: 'yes' }, 400, 'invalid-input', 'confirm'],
    ['PUT', '/api/settings', { minutesPerDay: 30 }, 400, 'invalid-input', 'role'],
    ['POST', '/api/import', { format: 'something' }, 400, 'invalid-input', 'format'],
  ])(
    '%s %s is answered with what is wrong (case %#)',
    async (method, path, body, status, code, words) => {
      const answer = await testApp().call(method, path, body)
      const problem = await answer.json()
      expect([answer.status, problem.code]).toEqual([status, code])
      expect(problem.detail).toContain(words)
    },
  )

  it('does not show an error of ours to the person, and logs it', async () => {
    const app = testApp()
    app.store.memoryOf = () => {
      throw new Error('secret detail')
    }
    const answer = await app.call('GET', '/api/today')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret detail')
    expect(app.logged).toHaveLength(1)
  })
})
