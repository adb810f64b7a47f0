import { documents, fails, fakeEndpoints, hangs } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { chatEndpoint } from './chat-endpoint.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { KEY, testWorld } from './testing/world.ts'

const start = fakeEndpoints()

async function endpoint() {
  const server = await start()
  const world = testWorld()
  const address = { url: server.url, model: 'small', key: KEY }
  return { server, clock: world.clock, chat: chatEndpoint(address, world) }
}

describe('The list of models', () => {
  it('is asked for with the key alone, and comes sorted and without repeats', async () => {
    const { server, chat } = await endpoint()
    const data = [{ id: 'b' }, { id: 'a' }, { id: 'b' }, { id: 5 }, null, { name: 'x' }, { id: '' }]
    server.play(documents({ object: 'list', data }))
    expect(await chat.listModels()).toEqual(['a', 'b'])
    expect(server.got).toMatchObject([{ method: 'GET', path: '/v1/models', body: '' }])
    expect(server.got[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })

  it('is cut where it is longer than anybody reads, and never holds the key', async () => {
    const { server, chat } = await endpoint()
    const data = Array.from({ length: 900 }, (_, i) => ({ id: `${i} ${KEY} ${'x'.repeat(900)}` }))
    server.play(documents({ data }))
    const names = await chat.listModels()
    expect(names).toHaveLength(500)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(200)
    expect(names.join()).not.toContain(KEY)
  })

  it.each([
    ['no list', documents({ models: [] }), 'unreadable'],
    ['a wrong key', fails(401, 'no'), 'unauthorised'],
    ['an overload, without a second try', fails(503, 'busy'), 'server-error'],
    ['a refusal', fails(400, 'no'), 'refused'],
  ])('fails in words after %s', async (_what, behaviour, reason) => {
    const { server, chat } = await endpoint()
    server.play(behaviour)
    await expect(chat.listModels()).rejects.toMatchObject({
      code: 'endpoint-failed',
      data: { reason },
    })
    expect(server.got).toHaveLength(1)
  })

  it('is given up sooner than a reply', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(hangs)
    const failure = expect(chat.listModels()).rejects.toMatchObject({ data: { limit: 'connect' } })
    await server.received(1)
    clock.advance(DEFAULT_LIMITS.list.connectMs)
    await failure
    expect(DEFAULT_LIMITS.list.connectMs).toBeLessThan(DEFAULT_LIMITS.chat.connectMs)
  })
})
