import type { MockView } from '@warmstart/contract'
import { MockReport } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { TEST_NOW, type TestApp, testApp } from './testing/test-app.ts'
import { testJudge } from './testing/test-judge.ts'

const ID = '019aa5b1-2c00-7000-a000-000000000001'
let keys = 0

/** A mock of one format over HTTP. */
class Room {
  readonly app: TestApp
  #now = TEST_NOW
  view: MockView | null = null

  constructor(app: TestApp) {
    this.app = app
  }

  async create(body: Record<string, unknown>): Promise<MockView> {
    const response = await this.app.call('POST', '/api/mocks', { id: ID, seed: 7, ...body })
    this.view = (await response.json()) as MockView
    return this.view
  }

  /** Sends actions some seconds later. */
  async act(seconds: number, ...actions: Record<string, unknown>[]): Promise<MockView> {
    this.#now += seconds * 1000
    this.app.setNow(this.#now)
    const response = await this.app.call('POST', `/api/mocks/${ID}/events`, {
      actions: actions.map((action) => ({ key: `k${++keys}`, action })),
    })
    const body = (await response.json()) as MockView
    expect(response.status, JSON.stringify(body)).toBe(200)
    this.view = body
    return body
  }

  get open(): string {
    return this.view?.open?.id ?? ''
  }
}

describe('A mock over HTTP', () => {
  it('says which formats have content', async () => {
    const response = await testApp().call('GET', '/api/mock-formats')
    const { formats } = (await response.json()) as { formats: { id: string; available: boolean }[] }
    const available = formats.filter((one) => one.available).map(({ id }) => id)
    expect(available).toEqual(['ml-concepts', 'ml-coding', 'full-loop', 'custom'])
  })

  it('refuses a format without content and says what to do', async () => {
    const body = { id: ID, format: 'system-design' }
    const response = await testApp().call('POST', '/api/mocks', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'invalid-input',
      detail: expect.stringContaining('no design case yet'),
    })
  })

  it('plays a concepts mock from the greeting to the attempts in the schedule', async () => {
    const room = new Room(testApp())
    const created = await room.create({ format: 'ml-concepts', level: 'mid', minutes: 15 })
    expect(created).toMatchObject({ phase: 'ready', lines: [], open: null })
    const started = await room.act(1, { type: 'started' })
    expect(started.lines.map(({ act }) => act)).toEqual(['greeting', 'question'])
    while (room.view?.phase === 'running') {
      const text = 'Alpha is a cause of the effect.'
      await room.act(30, { type: 'answered', stage: room.open, text })
    }
    expect(room.view?.phase).toBe('reflecting')
    await room.act(5, { type: 'rated', stage: null, rating: 3 }, { type: 'completed' })
    expect(room.view?.phase).toBe('completed')
    const { attempts } = await json(room.app, '/api/attempts')
    const answered = room.view?.rounds[0]?.stages.filter(({ status }) => status === 'closed')
    expect(attempts).toHaveLength(answered?.length ?? -1)
    expect(attempts[0]).toMatchObject({ context: `mock:${ID}`, selfRating: 3, assessor: 'rules' })
  })

  it('changes nothing when the same action is sent again', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    const action = { type: 'answered', stage: room.open, text: 'Alpha is a cause of it.' }
    const send = () =>
      room.app.call('POST', `/api/mocks/${ID}/events`, { actions: [{ key: 'same', action }] })
    const first = await (await send()).json()
    expect(await (await send()).json()).toEqual(first)
  })

  it('goes on after a crash with the draft and the clock of before', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    await room.act(10, { type: 'drafted', stage: room.open, text: 'Alpha is' })
    await room.act(10, { type: 'drafted', stage: room.open, text: 'Alpha was a cause' })
    room.app.setNow(TEST_NOW + 24 * 3_600_000)
    const view = (await json(room.app, `/api/mocks/${ID}`)) as unknown as MockView
    expect(view.open?.draft).toBe('Alpha was a cause')
    expect(view.clockMs).toBe(20_000 + 60_000)
  })

  it('begins afresh with the same id after everything was deleted', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    await room.app.call('POST', '/api/delete-everything', { confirm: 'delete everything' })
    expect((await room.app.call('GET', `/api/mocks/${ID}`)).status).toBe(404)
    expect(await room.create({ format: 'ml-concepts' })).toMatchObject({ seq: 0, lines: [] })
    expect((await room.act(1, { type: 'started' })).phase).toBe('running')
  })

  it('takes no answer while it is paused, and says how to go on', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    const stage = room.open
    await room.act(5, { type: 'paused' })
    const action = { type: 'answered', stage, text: 'Alpha is a cause.' }
    const actions = [{ key: 'paused', action }]
    const response = await room.app.call('POST', `/api/mocks/${ID}/events`, { actions })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('started') })
    await room.act(60, { type: 'started' })
    expect((await room.act(1, action)).lines.at(-2)).toMatchObject({ act: 'answered' })
  })

  it('keeps the marks of a human interviewer at any time, and names the places of the sheet', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    const mark = { type: 'scored', score: 3, ticked: [], note: 'thought aloud' }
    const view = await room.act(1, { ...mark, about: 'reasoned-aloud' })
    expect(view).toMatchObject({ phase: 'ready', lines: [] })
    const sheet = await json(room.app, `/api/mocks/${ID}/sheet`)
    expect(sheet).toMatchObject({ scores: [{ about: 'reasoned-aloud', note: 'thought aloud' }] })
    await room.act(1, { type: 'started' }, { type: 'ended' }, { type: 'completed' })
    await room.act(1, { ...mark, about: 'reasoned-aloud', score: 1 })
    const report = await json(room.app, `/api/mocks/${ID}/report`)
    expect(report).toMatchObject({ human: { rows: [{ id: 'reasoned-aloud', score: 1 }] } })
    const actions = [{ key: 'elsewhere', action: { ...mark, about: 'charm' } }]
    const refused = await room.app.call('POST', `/api/mocks/${ID}/events`, { actions })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('rows are') })
  })

  it('coaches, and keeps a cue once', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    const text =
      'I would look at the rows first and then at the columns, and plot a few of them before I say any more about it.'
    const ask = async () => {
      const body = { stage: room.open, text }
      const response = await room.app.call('POST', `/api/mocks/${ID}/coach`, body)
      return (await response.json()) as { coach: { cue: string | null; dots: string[] } }
    }
    const first = await ask()
    expect(first.coach.dots).toEqual(['open', 'open', 'open'])
    expect(first.coach.cue).toBeTypeOf('string')
    expect(await ask()).toEqual(first)
    const view = (await json(room.app, `/api/mocks/${ID}`)) as unknown as MockView
    expect(view.lines.filter(({ act }) => act === 'cue')).toHaveLength(1)
  })

  it('opens the report after the ratings, as JSON and as Markdown', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    await room.act(30, { type: 'answered', stage: room.open, text: 'Alpha is a cause.' })
    expect((await room.app.call('GET', `/api/mocks/${ID}/report`)).status).toBe(409)
    await room.act(1, { type: 'ended' })
    await room.act(1, { type: 'rated', stage: null, rating: 2 }, { type: 'completed' })
    const report = await room.app.call('GET', `/api/mocks/${ID}/report`)
    expect(MockReport.parse(await report.json()).stages).toHaveLength(1)
    const text = await room.app.call('GET', `/api/mocks/${ID}/report-text`)
    const { markdown } = (await text.json()) as { markdown: string }
    expect(markdown).toMatch(/^# ML concepts, 15 minutes\n/)
  })

  it('closes a coding mock although the judge is away, without an attempt', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-coding', minutes: 30 })
    await room.act(1, { type: 'started' })
    await room.act(1, { type: 'moved-on', stage: room.open })
    await room.act(1, { type: 'moved-on', stage: room.open })
    await room.act(5, { type: 'drafted', stage: room.open, text: 'def double(x): return x' })
    await room.act(1, { type: 'ended' })
    await room.act(1, { type: 'rated', stage: null, rating: 2 }, { type: 'completed' })
    expect(room.view?.phase).toBe('completed')
    expect((await json(room.app, '/api/attempts')).attempts).toEqual([])
  })

  it('refuses an answer to a stage that is not open', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    await room.act(1, { type: 'started' })
    const action = { type: 'answered', stage: 'r1-s9', text: 'late' }
    const response = await room.app.call('POST', `/api/mocks/${ID}/events`, {
      actions: [{ key: 'late', action }],
    })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({
      code: 'conflict',
      data: { stage: room.open, phase: 'running' },
    })
  })

  it('keeps no tick that changes nothing, and speaks up in a long silence', async () => {
    const room = new Room(testApp())
    await room.create({ format: 'ml-concepts' })
    const { seq } = await room.act(1, { type: 'started' })
    expect((await room.act(10, { type: 'ticked' })).seq).toBe(seq)
    const view = await room.act(16, { type: 'ticked' })
    expect(view.lines.at(-1)?.act).toBe('nudge')
  })

  it('takes a coding mock through its steps and keeps the verdict', async () => {
    const room = new Room(testApp(async () => testJudge()))
    await room.create({ format: 'ml-coding', minutes: 30 })
    await room.act(1, { type: 'started' })
    const asked = await room.act(5, { type: 'asked', stage: room.open, text: 'Is it negative?' })
    expect(asked.lines.at(-1)).toMatchObject({ act: 'clarified', text: 'Yes, it can.' })
    await room.act(5, { type: 'answered', stage: room.open, text: 'No more questions.' })
    const text = 'Add the number to itself and give it back.'
    await room.act(5, { type: 'answered', stage: room.open, text })
    expect(room.view?.open?.code?.signature.function).toBe('double')
    const source = 'def double(x):\n    return 2 * x\n'
    await room.act(20, { type: 'submitted', stage: room.open, source })
    expect(room.view?.open?.kind).toBe('tests')
    await room.act(1, { type: 'ended' })
    await room.act(1, { type: 'rated', stage: null, rating: 4 }, { type: 'completed' })
    const { attempts } = await json(room.app, '/api/attempts')
    expect(attempts).toMatchObject([{ itemId: 'double', verdict: 'accepted', assessor: 'judge' }])
  })
})

async function json(app: TestApp, path: string): Promise<{ attempts: unknown[] }> {
  return (await (await app.call('GET', path)).json()) as { attempts: unknown[] }
}
