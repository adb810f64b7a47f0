import type { MockView } from '@warmstart/contract'
import { documents, fails, fakeEndpoints } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { TEST_NOW, testApp } from './testing/test-app.ts'

const newEndpoint = fakeEndpoints()
const ID = '019aa5b1-2c00-7000-a000-000000000001'
const QUESTION = 'Which country are the users from?'

/** A chat reply with an answer in it. */
const replies = (answer: string) =>
  documents({ choices: [{ message: { content: JSON.stringify({ answer }) } }] })

/** A concepts mock in which a model may answer, with its first question open. */
async function room({ accepted = true, freeAnswers = true } = {}) {
  const [app, endpoint] = [testApp(), await newEndpoint()]
  const change = { purpose: 'grading', enabled: true, url: endpoint.url, model: 'small' }
  await app.call('PUT', '/api/model', change)
  if (accepted)
    await app.call('POST', '/api/model/accept', { purpose: 'grading', url: endpoint.url })
  await app.call('POST', '/api/mocks', { id: ID, format: 'ml-concepts', seed: 7, freeAnswers })
  let sent = 0
  const act = async (action: Record<string, unknown>): Promise<MockView> => {
    app.setNow(TEST_NOW + ++sent * 1000)
    const actions = [{ key: `k${sent}`, action }]
    const response = await app.call('POST', `/api/mocks/${ID}/events`, { actions })
    expect(response.status).toBe(200)
    return (await response.json()) as MockView
  }
  const begun = await act({ type: 'started' })
  const ask = () => act({ type: 'asked', stage: begun.open?.id ?? '', text: QUESTION })
  return { app, endpoint, ask }
}

describe('A model in the room', () => {
  it('answers what the facts leave open, and is sent the task and the question only', async () => {
    const { endpoint, ask } = await room()
    const line = 'Assume that they are from one country.'
    endpoint.play(replies(line))
    const { lines } = await ask()
    expect(lines.at(-1)).toMatchObject({ by: 'interviewer', act: 'clarified', text: line })
    expect(endpoint.got).toHaveLength(1)
    const body = JSON.stringify(endpoint.got[0]?.body)
    expect(body).toContain(QUESTION)
    expect(body).not.toContain('Alpha is a cause')
  })

  it('is not heard where it would give the answer away', async () => {
    const { endpoint, ask } = await room()
    endpoint.play(replies('Alpha is a cause of the effect.'))
    expect((await ask()).lines.at(-1)).toMatchObject({ act: 'no-fact' })
    expect(endpoint.got.length).toBeGreaterThan(0)
  })

  it('leaves the line to the rules where it fails', async () => {
    const { endpoint, ask } = await room()
    endpoint.play(fails(401, 'bad key'))
    expect((await ask()).lines.at(-1)).toMatchObject({ act: 'no-fact' })
  })

  it.each([{ accepted: false }, { freeAnswers: false }])(
    'is asked nothing with %o',
    async (without) => {
      const { endpoint, ask } = await room(without)
      endpoint.play(replies('Assume one country.'))
      expect((await ask()).lines.at(-1)).toMatchObject({ act: 'no-fact' })
      expect(endpoint.got).toHaveLength(0)
    },
  )
})
