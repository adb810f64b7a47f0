import { completes, fails, fakeEndpoints, streams } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { chatEndpoint } from './chat-endpoint.ts'
import { KEY, REQUEST, testWorld } from './testing/world.ts'

const start = fakeEndpoints()
const TEXT = '{"points":[{"id":"P1","quote":"zu einfach – ß 😀","verdict":"met"}]}'

async function endpoint(key: string | null = KEY) {
  const server = await start()
  return { server, chat: chatEndpoint({ url: server.url, model: 'small', key }, testWorld()) }
}

describe('A chat endpoint that behaves well', () => {
  it('gets the request as the preview shows it, but for the key', async () => {
    const { server, chat } = await endpoint()
    server.play(streams(TEXT))
    await chat.complete(REQUEST)
    const [got] = server.got
    const shown = chat.preview(REQUEST)
    expect(`${server.url.slice(0, -3)}${got?.path}`).toBe(shown.url)
    expect(got?.method).toBe(shown.method)
    expect(JSON.parse(got?.body ?? '')).toEqual(JSON.parse(shown.body))
    expect(got?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(JSON.stringify(shown)).not.toContain(KEY)
    for (const [name, value] of Object.entries(shown.headers))
      if (name !== 'authorization') expect(got?.headers[name]).toBe(value)
  })

  it('is asked for the model, the schema and a stream, at temperature 0', async () => {
    const { chat } = await endpoint()
    expect(JSON.parse(chat.preview(REQUEST).body)).toEqual({
      model: 'small',
      messages: [
        { role: 'system', content: REQUEST.system },
        { role: 'user', content: REQUEST.user },
      ],
      stream: true,
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'verdicts', strict: true, schema: REQUEST.schema },
      },
    })
  })

  it('sends no key where there is none', async () => {
    const { server, chat } = await endpoint(null)
    server.play(streams(TEXT))
    await chat.complete(REQUEST)
    expect(server.got[0]?.headers.authorization).toBeUndefined()
    expect(chat.preview(REQUEST).headers.authorization).toBeUndefined()
  })

  it.each([
    ['a stream', streams(TEXT)],
    ['one document, although a stream was asked for', completes(TEXT)],
  ])('gives the text of %s', async (_what, behaviour) => {
    const { server, chat } = await endpoint()
    server.play(behaviour)
    expect(await chat.complete(REQUEST)).toBe(TEXT)
  })

  it('tells how far it is', async () => {
    const { server, chat } = await endpoint()
    server.play(streams(TEXT))
    const seen: string[] = []
    await chat.complete(REQUEST, {
      onProgress: ({ phase, chars }) => seen.push(`${phase} ${chars}`),
    })
    expect(seen.slice(0, 2)).toEqual(['connecting 0', 'waiting 0'])
    expect(seen.at(-1)).toBe(`reading ${TEXT.length}`)
  })

  it('leaves no timer behind', async () => {
    const server = await start()
    const world = testWorld()
    server.play(streams(TEXT))
    await chatEndpoint({ url: server.url, model: 'small', key: null }, world).complete(REQUEST)
    expect(world.clock.timers()).toEqual([])
  })
})

describe('A chat endpoint that does not know JSON schemas', () => {
  const formats = (bodies: readonly { readonly body: string }[]) =>
    bodies.map(({ body }) => JSON.parse(body).response_format?.type ?? 'plain')

  it('is asked for a JSON object next, and for plain text last', async () => {
    const { server, chat } = await endpoint()
    server.play(fails(400, 'unknown field'), fails(422, 'unknown field'), streams(TEXT))
    expect(await chat.complete(REQUEST)).toBe(TEXT)
    expect(formats(server.got)).toEqual(['json_schema', 'json_object', 'plain'])
    expect(JSON.parse(server.got[2]?.body ?? '').temperature).toBeUndefined()
  })

  it('is asked at once for what it took before', async () => {
    const { server, chat } = await endpoint()
    server.play(fails(400, 'unknown field'), streams(TEXT))
    await chat.complete(REQUEST)
    await chat.complete(REQUEST)
    expect(formats(server.got)).toEqual(['json_schema', 'json_object', 'json_object'])
  })

  it('is given up where it refuses the plainest request, in its own words', async () => {
    const { server, chat } = await endpoint()
    server.play(fails(400, 'model "small" is not loaded'))
    await expect(chat.complete(REQUEST)).rejects.toMatchObject({
      code: 'endpoint-failed',
      message: `${server.url}/chat/completions: it answered 400: “model "small" is not loaded”; check the name of the model`,
      data: { reason: 'refused', status: 400 },
    })
    expect(server.got).toHaveLength(3)
  })

  it('is not asked again where the key or the address is wrong', async () => {
    for (const status of [401, 403, 404]) {
      const { server, chat } = await endpoint()
      server.play(fails(status, 'no'))
      await expect(chat.complete(REQUEST)).rejects.toMatchObject({ data: { status } })
      expect(server.got).toHaveLength(1)
    }
  })
})
