import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  beginsStream,
  documents,
  fails,
  fakeEndpoints,
  hangs,
  modelThat,
  startFakeEndpoint,
} from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { freePort, listen } from './listen.ts'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'

const newEndpoint = fakeEndpoints()
const KEY = 'sk-Secret-0123456789'
const ATTEMPT = '019aa5b4-0000-7000-8000-000000000001'
const ANSWER = 'Alpha is a cause of the effect, and beta is a reason too.'
const honest = modelThat(({ text }) =>
  text.includes('alpha')
    ? { verdict: 'met', quote: 'Alpha is a cause of the effect' }
    : text.includes('beta')
      ? { verdict: 'met', quote: 'beta is a reason too' }
      : { verdict: 'missing' },
)

/** An app with an attempt and an endpoint, which is accepted unless told otherwise. */
async function appWith({ accepted = true, key = KEY as string | null } = {}) {
  const [app, endpoint] = [testApp(), await newEndpoint()]
  await app.call('POST', '/api/attempts', {
    id: ATTEMPT,
    itemId: 'question-1',
    response: { kind: 'text', text: ANSWER },
    selfRating: 3,
    startedAt: TEST_NOW - 60_000,
    activeMs: 50_000,
    context: 'practice',
  })
  const change = { purpose: 'grading', enabled: true, url: endpoint.url, model: 'small', key }
  await app.call('PUT', '/api/model', change)
  if (accepted) await accept(app, endpoint.url)
  return { app, endpoint, change }
}

const accept = (app: TestApp, url: string) =>
  app.call('POST', '/api/model/accept', { purpose: 'grading', url })
const OPINIONS = `/api/attempts/${ATTEMPT}/opinions`
const ask = (app: TestApp) => app.call('POST', OPINIONS)

describe('A second opinion over HTTP', () => {
  it('stands beside the attempt, which stays as it was, and is in the export', async () => {
    const { app, endpoint } = await appWith()
    endpoint.play(honest)
    const before = await (await app.call('GET', `/api/attempts/${ATTEMPT}`)).json()
    const { opinion, comparison } = await (await ask(app)).json()
    expect(opinion).toMatchObject({ model: 'small', voided: 0, at: TEST_NOW })
    expect(opinion.assessment.assessor).toBe('model')
    expect(comparison.points).toHaveLength(3)
    expect(await (await app.call('GET', `/api/attempts/${ATTEMPT}`)).json()).toEqual(before)
    const { opinions } = await (await app.call('GET', OPINIONS)).json()
    expect(opinions).toEqual([{ opinion, comparison }])
    const data = await (await app.call('GET', '/api/export')).json()
    expect(data.opinions).toEqual([opinion])
  })

  it('is not asked for before what is sent was accepted, for this very address', async () => {
    const { app, endpoint, change } = await appWith({ accepted: false })
    endpoint.play(honest)
    const refused = await ask(app)
    expect([refused.status, (await refused.json()).code]).toEqual([403, 'consent-needed'])
    expect(endpoint.got).toEqual([])
    await accept(app, endpoint.url)
    expect((await ask(app)).status).toBe(200)
    const other = await newEndpoint()
    other.play(honest)
    await app.call('PUT', '/api/model', { ...change, url: other.url })
    expect((await ask(app)).status).toBe(403)
    expect(other.got).toEqual([])
  })

  it('is what the preview showed', async () => {
    const { app, endpoint } = await appWith()
    endpoint.play(honest)
    const shown = await (
      await app.call('POST', '/api/model/preview', { attemptId: ATTEMPT })
    ).json()
    await ask(app)
    const [got] = endpoint.got
    expect(JSON.parse(Buffer.from(got?.body ?? '', 'latin1').toString())).toEqual(
      JSON.parse(shown.body),
    )
    expect(shown.body).toContain(ANSWER)
    const example = await app.call('POST', '/api/model/preview', { attemptId: null })
    expect((await example.json()).body).toContain('Here stands your answer')
  })

  it('that fails says why, and the rules’ result stands', async () => {
    const { app, endpoint } = await appWith()
    endpoint.play(fails(401, 'bad key'))
    const answer = await ask(app)
    const problem = await answer.json()
    expect([answer.status, problem.code]).toEqual([502, 'endpoint-failed'])
    expect(problem.detail).toContain('check the key')
    expect((await (await app.call('GET', OPINIONS)).json()).opinions).toEqual([])
    expect((await app.call('GET', `/api/attempts/${ATTEMPT}`)).status).toBe(200)
    expect(app.logged).toEqual([])
  })

  it('is asked for once at a time, and says meanwhile how far it is', async () => {
    const { app, endpoint } = await appWith()
    let finish: () => void = () => undefined
    endpoint.play(
      beginsStream('{"points":', (response) => {
        finish = () => response.destroy()
      }),
    )
    const progress = async () => (await app.call('GET', `${OPINIONS}/progress`)).json()
    expect(await progress()).toEqual({ phase: 'idle', chars: 0 })
    const first = ask(app)
    await endpoint.received(1)
    const second = await ask(app)
    expect([second.status, (await second.json()).code]).toEqual([409, 'conflict'])
    while ((await progress()).phase !== 'reading') await new Promise(setImmediate)
    expect(await progress()).toEqual({ phase: 'reading', chars: 10 })
    finish()
    expect((await first).status).toBe(502)
    expect(await progress()).toEqual({ phase: 'idle', chars: 0 })
  })

  it('is cancelled at the endpoint when the browser goes away', async () => {
    const { app, endpoint } = await appWith()
    endpoint.play(hangs)
    const port = await freePort(0, true)
    const server = await listen(app.app, port)
    app.setPort(port)
    const controller = new AbortController()
    const call = fetch(`http://127.0.0.1:${port}${OPINIONS}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}` },
      signal: controller.signal,
    }).catch((error: unknown) => error)
    await endpoint.received(1)
    controller.abort()
    await endpoint.left
    expect(await call).toBeInstanceOf(Error)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('The key of an endpoint', () => {
  it('is given to nobody: not by any answer, export, message or log', async () => {
    const { app, endpoint } = await appWith()
    endpoint.play(
      fails(400, `wrong key ${KEY}`),
      (response, { headers }) =>
        response.writeHead(307, { location: `https://x.example/${headers.authorization}` }).end(),
      (response) => response.destroy(),
      documents({ data: [{ id: KEY }] }),
      honest,
    )
    const told: string[] = []
    for (const [method, path, body] of [
      ['POST', OPINIONS],
      ['POST', OPINIONS],
      ['POST', '/api/model/test'],
      ['POST', OPINIONS],
      ['GET', OPINIONS],
      ['GET', '/api/model'],
      ['POST', '/api/model/preview', { attemptId: ATTEMPT }],
      ['GET', '/api/export'],
      ['GET', '/api/settings'],
      ['GET', '/api/doctor'],
      ['GET', '/api/meta'],
      ['PUT', '/api/model', { purpose: 'grading', key: KEY }],
      ['PUT', '/api/model', { purpose: 'grading', enabled: true, url: KEY, model: 'm', key: KEY }],
      [
        'PUT',
        '/api/model',
        { purpose: 'grading', enabled: true, url: 'http://x', model: 'm', key: `${KEY} ` },
      ],
      ['POST', '/api/model/accept', { purpose: 'grading', url: 'http://elsewhere' }],
    ] as const)
      told.push(await (await app.call(method, path, body)).text())
    const answers = told.filter((_, i) => i !== 12) // the address was the person's own input
    expect(answers.join('\n')).not.toContain(KEY)
    expect(JSON.stringify(app.logged)).not.toContain(KEY)
    expect(endpoint.got.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(
      true,
    )
    expect(endpoint.got).toHaveLength(5)
    expect(told[7]).toContain('"assessor":"model"')
  })

  it('is kept in a file of its owner, and deleted with everything else', async () => {
    const { app } = await appWith()
    const file = join(app.folder, 'model-endpoint.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain(KEY)
    await app.call('POST', '/api/delete-everything', { confirm: 'delete everything' })
    expect(readdirSync(app.folder)).toEqual([])
    expect((await (await app.call('GET', '/api/model')).json()).grading.source).toBe('none')
  })

  it('can be deleted alone', async () => {
    const { app, change } = await appWith()
    const status = await (await app.call('PUT', '/api/model', { ...change, key: null })).json()
    expect(status.grading).toMatchObject({ keySet: false, enabled: true })
  })
})

describe('Trying an endpoint', () => {
  it('tells its models and whether the wanted one is there', async () => {
    const { app, endpoint } = await appWith({ accepted: false })
    endpoint.play((response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"data":[{"id":"tiny"},{"id":"small"}]}'),
    )
    const answer = await app.call('POST', '/api/model/test')
    expect(await answer.json()).toEqual({ models: ['small', 'tiny'], found: true })
    expect(endpoint.got).toMatchObject([{ method: 'GET', body: '' }])
  })

  it('says in words that nothing is there', async () => {
    const { endpoint, stop } = await startFakeEndpoint()
    await stop()
    const app = testApp()
    const change = { purpose: 'grading', enabled: true, url: endpoint.url, model: 'small' }
    await app.call('PUT', '/api/model', change)
    const problem = await (await app.call('POST', '/api/model/test')).json()
    expect(problem.detail).toContain('is it running?')
  })

  it('needs an endpoint', async () => {
    const app = testApp()
    for (const path of ['/api/model/test', '/api/model/preview'])
      expect((await app.call('POST', path, { attemptId: null })).status).toBe(404)
  })
})

describe('Speech to text over HTTP', () => {
  const RECORDING = {
    type: 'audio/webm;codecs=opus',
    audio: Buffer.from('sound').toString('base64'),
  }
  const hear = (app: TestApp, body: object = RECORDING) =>
    app.call('POST', '/api/transcriptions', body)

  async function listening() {
    const [app, endpoint] = [testApp(), await newEndpoint()]
    const change = { purpose: 'transcription', enabled: true, url: endpoint.url, model: 'whisper' }
    await app.call('PUT', '/api/model', change)
    const agree = () =>
      app.call('POST', '/api/model/accept', { purpose: 'transcription', url: endpoint.url })
    return { app, endpoint, agree }
  }

  it('sends a recording only after that was accepted, and gives the words with their times', async () => {
    const { app, endpoint, agree } = await listening()
    endpoint.play(documents({ text: 'Bias.', words: [{ word: 'Bias.', start: 0.2, end: 0.7 }] }))
    const refused = await (await hear(app)).json()
    expect(refused.code).toBe('consent-needed')
    expect(endpoint.got).toHaveLength(0)
    await agree()
    expect(await (await hear(app)).json()).toEqual({
      text: 'Bias.',
      words: [{ text: 'Bias.', startMs: 200, endMs: 700 }],
    })
    expect(endpoint.got[0]?.body).toContain('sound')
  })

  it('says what is wrong with a recording, and where there is no endpoint', async () => {
    const { app, agree } = await listening()
    await agree()
    const broken = await (await hear(app, { ...RECORDING, audio: 'no base64!' })).json()
    expect(broken.code).toBe('invalid-input')
    const strange = await (await hear(app, { ...RECORDING, type: 'text/plain' })).json()
    expect(strange.detail).toContain('text/plain')
    expect((await hear(testApp())).status).toBe(404)
  })
})
