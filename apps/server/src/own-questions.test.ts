import { describe, expect, it } from 'vitest'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'

const OWN = 'own-why-dropout'
const ATTEMPT = '019aa5b4-0000-7000-8000-000000000001'
const REFERENCE = 'Dropout switches off random units, so that units cannot rely on each other.'

const input = (changes: object = {}) => ({
  prompt: 'Why does <b>dropout</b> help?\nSay "it".\n\nIn one breath.',
  references: [REFERENCE],
  category: 'theory',
  level: 'mid',
  minutes: 3,
  ...changes,
})
const put = (app: TestApp, changes: object = {}) =>
  app.call('PUT', `/api/own-questions/${OWN}`, input(changes))
const json = async (answer: Promise<Response>) => (await answer).json()
const hand = (app: TestApp, text: string) =>
  app.call('POST', '/api/attempts', {
    id: ATTEMPT,
    itemId: OWN,
    response: { kind: 'text', text },
    selfRating: 3,
    startedAt: TEST_NOW - 60_000,
    activeMs: 50_000,
    context: 'practice',
  })

describe('A question of one’s own over HTTP', () => {
  it('is added, listed without its answer, changed, and deleted', async () => {
    const app = testApp()
    expect(await json(put(app))).toMatchObject({ id: OWN, createdAt: TEST_NOW })
    const list = await json(app.call('GET', '/api/own-questions'))
    expect(list.questions).toMatchObject([
      { summary: { id: OWN, progress: 'untried' }, references: 1 },
    ])
    expect(JSON.stringify(list)).not.toContain('random units')
    await put(app, { minutes: 7 })
    expect((await json(app.call('GET', `/api/own-questions/${OWN}`))).minutes).toBe(7)
    await app.call('DELETE', `/api/own-questions/${OWN}`)
    for (const path of [`/api/own-questions/${OWN}`, `/api/questions/${OWN}`])
      expect((await app.call('GET', path)).status).toBe(404)
  })

  it('is shown as text: what somebody types is never markup', async () => {
    const app = testApp()
    await put(app)
    const { prompt } = await json(app.call('GET', `/api/questions/${OWN}`))
    expect(prompt.asked.html).toBe(
      '<p>Why does &lt;b&gt;dropout&lt;/b&gt; help?<br>Say &quot;it&quot;.</p><p>In one breath.</p>',
    )
    expect(JSON.stringify(prompt)).not.toContain('random units')
  })

  it('is found by its words, before what the content holds', async () => {
    const app = testApp()
    await put(app)
    const hits = async (words: string) =>
      (await json(app.call('GET', `/api/search?q=${words}`))).hits
    expect((await hits('dropout'))[0]).toMatchObject({ id: OWN, where: 'Your questions' })
    expect(await hits('units')).toEqual([])
    await app.call('DELETE', `/api/own-questions/${OWN}`)
    expect(await hits('dropout')).toEqual([])
  })

  it('is answered, compared, planned and kept in the history like any other', async () => {
    const app = testApp()
    await put(app)
    const draft = { text: 'It', startedAt: 1, activeMs: 1, updatedAt: TEST_NOW }
    expect((await app.call('PUT', `/api/drafts/${OWN}`, draft)).status).toBe(200)
    const result = await json(hand(app, 'Random units are switched off, so none can be relied on.'))
    expect(result).toMatchObject({ revealed: null, solution: null, card: { itemId: OWN } })
    expect(result.attempt.assessment).toMatchObject({
      assessor: 'rules',
      criteria: [],
      similarity: { reference: REFERENCE },
    })
    const history = await json(app.call('GET', '/api/attempts'))
    expect(history.attempts[0].title).toBe('Why does <b>dropout</b> help?')
    expect(await json(app.call('GET', `/api/attempts/${ATTEMPT}`))).toEqual(result)
    await app.call('DELETE', `/api/own-questions/${OWN}`)
    const after = await json(app.call('GET', '/api/attempts'))
    expect(after.attempts[0].title).toBe('A question of yours that you deleted')
    expect((await app.call('GET', `/api/attempts/${ATTEMPT}`)).status).toBe(200)
  })

  it('grades without keeping, and remembers that its answer was shown', async () => {
    const app = testApp()
    await put(app)
    const graded = await json(app.call('POST', '/api/grade', { itemId: OWN, text: REFERENCE }))
    expect(graded.score).toBe(1)
    const shown = await json(app.call('POST', `/api/own-questions/${OWN}/reveal`))
    expect(shown).toEqual({ itemId: OWN, references: [REFERENCE] })
    expect((await json(hand(app, 'Units.'))).attempt.sawAnswer).toBe(true)
  })

  it('is carried by an export into another memory', async () => {
    const [from, to] = [testApp(), testApp()]
    await put(from)
    const counts = await json(
      to.call('POST', '/api/import', await json(from.call('GET', '/api/export'))),
    )
    expect(counts.ownQuestions).toBe(1)
    expect((await json(to.call('GET', `/api/own-questions/${OWN}`))).references).toEqual([
      REFERENCE,
    ])
  })

  it.each([
    ['PUT', '/api/own-questions/bias', input(), 400, 'own-'],
    ['PUT', `/api/own-questions/${OWN}`, input({ prompt: 'Why?' }), 400, 'prompt: '],
    ['PUT', `/api/own-questions/${OWN}`, input({ references: [] }), 400, 'references: '],
    ['PUT', `/api/own-questions/${OWN}`, input({ colour: 'red' }), 400, 'colour'],
    ['GET', '/api/own-questions/own-nothing', undefined, 404, 'own-nothing'],
    ['DELETE', '/api/own-questions/own-nothing', undefined, 404, 'own-nothing'],
    [
      'PUT',
      '/api/drafts/own-nothing',
      { text: '', startedAt: 1, activeMs: 1, updatedAt: 1 },
      404,
      'own-nothing',
    ],
    ['POST', `/api/attempts/${ATTEMPT}/opinions`, undefined, 404, ATTEMPT],
  ])('%s %s is refused with what is wrong (case %#)', async (method, path, body, status, words) => {
    const answer = await testApp().call(method, path, body)
    expect(answer.status).toBe(status)
    expect((await answer.json()).detail).toContain(words)
  })

  it('is not asked a model about: there is no rubric', async () => {
    const app = testApp()
    await put(app)
    await hand(app, 'Units.')
    const problem = await json(app.call('POST', `/api/attempts/${ATTEMPT}/opinions`))
    expect(problem.detail).toContain('no rubric')
  })
})

describe('Delivery over HTTP', () => {
  it('measures an answer for an audience, and no score is in it', async () => {
    const app = testApp()
    await put(app)
    await hand(app, 'Um, dropout is a trick. For example, units are switched off.')
    const report = await json(app.call('GET', `/api/attempts/${ATTEMPT}/delivery?audience=child`))
    expect(report).toMatchObject({ audience: 'child', wordsPerMinute: null })
    expect(report.fillers).toMatchObject([{ name: 'um' }])
    expect(report.structure.example.quote).toContain('For example')
    expect(JSON.stringify(report)).not.toContain('score')
    const wrong = await app.call('GET', `/api/attempts/${ATTEMPT}/delivery?audience=cat`)
    expect((await wrong.json()).detail).toContain('audience')
  })
})
