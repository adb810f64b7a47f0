import {
  type Behaviour,
  beginsStream,
  completes,
  documents,
  fails,
  fakeEndpoints,
  hangs,
  streams,
} from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { chatEndpoint } from './chat-endpoint.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { START } from './testing/manual-clock.ts'
import { KEY, REQUEST, testWorld } from './testing/world.ts'

const start = fakeEndpoints()
const { chat: TIMES, retry: RETRY, maxAnswerBytes } = DEFAULT_LIMITS

async function endpoint() {
  const server = await start()
  const world = testWorld()
  const chat = chatEndpoint({ url: server.url, model: 'small', key: KEY }, world)
  return { server, clock: world.clock, chat }
}

/** The error of a call that must fail. */
async function failureOf(call: Promise<unknown>): Promise<Error & { data?: object }> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('the call did not fail')
  return error
}

const raw =
  (type: string, text: string, status = 200): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': type })
    response.end(text)
  }
const event = (value: unknown) =>
  `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`

describe('An endpoint that is overloaded', () => {
  it.each([429, 500, 502, 503, 504])(
    'is asked again after %i, once it has rested',
    async (status) => {
      const { server, clock, chat } = await endpoint()
      server.play(fails(status, 'busy'), streams('fine'))
      const reply = chat.complete(REQUEST)
      await clock.timerOf(RETRY.pauseMs)
      expect(server.got).toHaveLength(1)
      clock.advance(RETRY.pauseMs)
      expect(await reply).toBe('fine')
      expect(server.got).toHaveLength(2)
    },
  )

  it('is left alone twice as long each time, and given up after three retries', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(fails(503, 'busy'))
    const failure = failureOf(chat.complete(REQUEST))
    for (const pause of [1_000, 2_000, 4_000]) {
      await clock.timerOf(pause)
      clock.advance(pause)
    }
    expect((await failure).message).toContain('it answered 503: “busy”')
    expect(server.got).toHaveLength(4)
  })

  it.each([
    ['seconds', '7', 7_000],
    ['a date', new Date(START + 9_000).toUTCString(), 9_000],
    ['nonsense', 'soon', 1_000],
    ['the past', new Date(START - 9_000).toUTCString(), 1_000],
    ['less than the pause', '0', 1_000],
  ])('is waited for as long as Retry-After says in %s', async (_what, after, pause) => {
    const { server, clock, chat } = await endpoint()
    server.play(fails(429, 'slow down', { 'retry-after': after }), streams('fine'))
    const reply = chat.complete(REQUEST)
    await clock.timerOf(pause)
    clock.advance(pause)
    expect(await reply).toBe('fine')
  })

  it('is given up at once where it asks for a longer rest than anybody waits', async () => {
    const { server, chat } = await endpoint()
    server.play(fails(429, 'quota', { 'retry-after': '3600' }))
    const { message } = await failureOf(chat.complete(REQUEST))
    expect(message).toContain('wait 3600 s, as it asks')
    expect(server.got).toHaveLength(1)
  })
})

describe('An endpoint that is slow', () => {
  it('is ended where it does not answer at all, and says for how long', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(hangs)
    const failure = failureOf(chat.complete(REQUEST))
    await server.received(1)
    clock.advance(TIMES.connectMs)
    expect(await failure).toMatchObject({ data: { reason: 'timeout', limit: 'connect' } })
    expect((await failure).message).toContain('it did not answer in time (180 s)')
    await server.left
  })

  it('is ended where it falls silent in the middle', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(beginsStream('{"points"', () => undefined))
    let read: () => void = () => undefined
    const reading = new Promise<void>((resolve) => {
      read = resolve
    })
    const failure = failureOf(
      chat.complete(REQUEST, { onProgress: ({ phase }) => phase === 'reading' && read() }),
    )
    await reading
    clock.advance(TIMES.idleMs)
    expect(await failure).toMatchObject({ data: { reason: 'timeout', limit: 'idle' } })
    await server.left
  })

  it('is not ended while it goes on talking, but in the end it is', async () => {
    const { server, clock, chat } = await endpoint()
    let write: (text: string) => void = () => undefined
    server.play(
      beginsStream('a', (response) => {
        write = (text) => response.write(event({ choices: [{ delta: { content: text } }] }))
      }),
    )
    let chars = 0
    let heard: () => void = () => undefined
    const failure = failureOf(
      chat.complete(REQUEST, {
        onProgress: (progress) => {
          chars = progress.chars
          heard()
        },
      }),
    )
    const until = (wanted: number) =>
      new Promise<void>((resolve) => {
        heard = () => chars >= wanted && resolve()
        heard()
      })
    await until(1)
    const step = TIMES.idleMs - 1
    for (let i = 1; i * step < TIMES.totalMs; i++) {
      clock.advance(step)
      write('b')
      await until(i + 1)
    }
    clock.advance(step)
    expect(await failure).toMatchObject({ data: { reason: 'timeout', limit: 'total' } })
  })
})

describe('A request that is no longer wanted', () => {
  it('is ended on both sides', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(hangs)
    const controller = new AbortController()
    const failure = failureOf(chat.complete(REQUEST, { cancel: controller.signal }))
    await server.received(1)
    controller.abort()
    expect(await failure).toMatchObject({ data: { reason: 'cancelled' } })
    await server.left
    expect(clock.timers()).toEqual([])
  })

  it('is not sent where that was clear before', async () => {
    const { server, chat } = await endpoint()
    const failure = failureOf(chat.complete(REQUEST, { cancel: AbortSignal.abort() }))
    expect(await failure).toMatchObject({ data: { reason: 'cancelled' } })
    expect(server.got).toEqual([])
  })

  it('is not tried again', async () => {
    const { server, clock, chat } = await endpoint()
    server.play(fails(500, 'busy'))
    const controller = new AbortController()
    const failure = failureOf(chat.complete(REQUEST, { cancel: controller.signal }))
    await clock.timerOf(RETRY.pauseMs)
    controller.abort()
    expect(await failure).toMatchObject({ data: { reason: 'cancelled' } })
    clock.advance(60_000)
    expect(server.got).toHaveLength(1)
    expect(clock.timers()).toEqual([])
  })
})

describe('An endpoint that answers wrongly', () => {
  it.each<[string, string, Behaviour]>([
    ['a web page', 'wrong-type', raw('text/html', '<html>Welcome</html>')],
    ['no type', 'wrong-type', (response) => response.writeHead(200).end('{}')],
    ['JSON that is none', 'unreadable', raw('application/json', '{"choices":')],
    ['JSON that is a word', 'unreadable', raw('application/json', '"hello"')],
    ['an event that is no JSON', 'unreadable', raw('text/event-stream', event('{"choices"'))],
    [
      'an error within the stream',
      'server-error',
      raw('text/event-stream', event({ error: { message: 'out of memory' } })),
    ],
    ['an error with status 200', 'server-error', documents({ error: 'out of memory' })],
    ['a reply that was cut at its length', 'broken-off', completes('{"points', 'length')],
    ['a reply that a filter held back', 'refused', completes('', 'content_filter')],
    ['a stream without an end', 'broken-off', raw('text/event-stream', event({ choices: [] }))],
  ])('with %s is said to: %s', async (_what, reason, behaviour) => {
    const { server, chat } = await endpoint()
    server.play(behaviour)
    expect(await failureOf(chat.complete(REQUEST))).toMatchObject({
      code: 'endpoint-failed',
      data: { reason },
    })
  })

  it('is said to have broken off where the stream dies in the middle', async () => {
    const { server, chat } = await endpoint()
    server.play(beginsStream('{"points"', (response) => response.destroy()))
    expect(await failureOf(chat.complete(REQUEST))).toMatchObject({
      data: { reason: 'broken-off' },
    })
  })

  it.each<[string, Behaviour]>([
    ['an endless stream', endless(event({ choices: [{ delta: { content: 'x'.repeat(4_000) } }] }))],
    ['an endless stream of nothing', endless(`: ${'x'.repeat(64_000)}\n`)],
    ['an endless error', endless('x'.repeat(64_000), 400)],
    ['a document that is too large', completes('x'.repeat(200_000))],
  ])('is not read to the end: %s', async (what, behaviour) => {
    const { server, chat } = await endpoint()
    server.play(behaviour)
    const failure = await failureOf(chat.complete(REQUEST))
    expect(['too-large', 'refused']).toContain((failure.data as { reason: string }).reason)
    if (what.startsWith('an endless')) await server.left
  })

  it('reads an answer up to the limit and no further', async () => {
    const server = await start()
    server.play(completes('x'.repeat(2_000)))
    const limits = { ...DEFAULT_LIMITS, maxAnswerBytes: 1_000 }
    const chat = chatEndpoint({ url: server.url, model: 'm', key: null }, testWorld(), limits)
    expect((await failureOf(chat.complete(REQUEST))).message).toContain('larger than 1 kB')
    expect(maxAnswerBytes).toBeGreaterThan(1_000_000)
  })

  it('cannot be reached where nothing listens', async () => {
    const world = testWorld()
    const chat = chatEndpoint({ url: 'http://127.0.0.1:1/v1', model: 'm', key: KEY }, world)
    const failure = await failureOf(chat.complete(REQUEST))
    expect(failure).toMatchObject({ data: { reason: 'unreachable' } })
    expect(failure.message).toMatch(/cannot be reached \(.+\); is it running\?/)
  })
})

/** Writes the same for as long as somebody reads. */
function endless(piece: string, status = 200): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/event-stream' })
    const go = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', go)
    }
    go()
  }
}

describe('An endpoint that redirects', () => {
  const redirects =
    (status: number, location: string): Behaviour =>
    (response) =>
      response.writeHead(status, { location }).end()

  it.each([301, 302, 303, 307, 308])(
    'with %i to another host is refused; nothing goes there',
    async (status) => {
      const { server, chat } = await endpoint()
      const other = await start()
      server.play(redirects(status, `${other.url}/chat/completions`))
      const failure = await failureOf(chat.complete(REQUEST))
      expect(failure).toMatchObject({ data: { reason: 'redirected' } })
      expect(failure.message).toContain(new URL(other.url).origin)
      expect(other.got).toEqual([])
    },
  )

  it('is followed on its own host where the request stays the same', async () => {
    const { server, chat } = await endpoint()
    server.play(redirects(308, '/api/v1/chat/completions'), streams('fine'))
    expect(await chat.complete(REQUEST)).toBe('fine')
    expect(server.got.map(({ path }) => path)).toEqual([
      '/v1/chat/completions',
      '/api/v1/chat/completions',
    ])
    expect(server.got[1]?.body).toBe(server.got[0]?.body)
  })

  it.each([301, 302, 303])(
    'with %i on its own host would lose the request, so it is refused',
    async (status) => {
      const { server, chat } = await endpoint()
      server.play(redirects(status, '/elsewhere'))
      expect(await failureOf(chat.complete(REQUEST))).toMatchObject({
        data: { reason: 'redirected' },
      })
      expect(server.got).toHaveLength(1)
    },
  )

  it('is not followed in a circle', async () => {
    const { server, chat } = await endpoint()
    server.play(redirects(307, '/v1/chat/completions'))
    expect((await failureOf(chat.complete(REQUEST))).message).toContain('in a circle')
    expect(server.got).toHaveLength(4)
  })
})

describe('The key', () => {
  const echo =
    (status: number): Behaviour =>
    (response, { headers }) => {
      const key = headers.authorization ?? ''
      response.writeHead(status, {
        'content-type': 'application/json',
        'retry-after': '99',
        'x-key': encodeURIComponent(key),
      })
      const message = `bad ${key}, ${encodeURIComponent(key)}, ${key.slice(7)}`
      response.end(JSON.stringify({ error: { message } }))
    }

  it.each<[string, Behaviour]>([
    ...[200, 400, 401, 404, 429, 500].map((s): [string, Behaviour] => [
      `an echo with ${s}`,
      echo(s),
    ]),
    [
      'a redirect with the key in it',
      (response, { headers }) =>
        response.writeHead(307, { location: `http://127.0.0.1:9/${headers.authorization}` }).end(),
    ],
    [
      'an event with the key in it',
      (response, { headers }) =>
        raw('text/event-stream', event({ error: headers.authorization }))(response, {} as never),
    ],
    [
      'a page with the key in it',
      (response, { headers }) => raw(`text/${headers.authorization}`, '')(response, {} as never),
    ],
    ['a connection that dies', (response) => response.destroy()],
  ])('is in no message, data or stack after %s', async (_what, behaviour) => {
    const { server, chat } = await endpoint()
    server.play(behaviour)
    const failure = await failureOf(chat.complete(REQUEST))
    expect(server.got[0]?.headers.authorization).toContain(KEY)
    for (let error: unknown = failure; error instanceof Error; error = error.cause) {
      const told = [error.message, error.stack, JSON.stringify(error), JSON.stringify({ ...error })]
      for (const secret of [KEY, encodeURIComponent(KEY)])
        expect(told.join('\n').toLowerCase()).not.toContain(secret.toLowerCase())
    }
  })

  it('is in no message where the system itself repeats it', async () => {
    const cause = new Error(`invalid header value: Bearer ${KEY}`)
    const world = { ...testWorld(), fetch: () => Promise.reject(new TypeError('no', { cause })) }
    const chat = chatEndpoint({ url: 'http://127.0.0.1:9/v1', model: 'm', key: KEY }, world)
    const failure = await failureOf(chat.complete(REQUEST))
    expect(failure.message).toContain('invalid header value: Bearer [key]')
  })
})
