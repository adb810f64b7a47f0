import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach } from 'vitest'

/** A request as the server got it. */
export interface Got {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What the server does with one request. */
export type Behaviour = (response: ServerResponse, got: Got) => void

/** A real HTTP server on this machine that plays a model endpoint. */
export interface FakeEndpoint {
  /** Base address, with `/v1`. */
  readonly url: string
  /** Requests so far. */
  readonly got: readonly Got[]
  /** What the next requests meet, one after the other; the last one stays. */
  play(...behaviours: readonly Behaviour[]): void
  /** Resolves when so many requests have come in. */
  received(count: number): Promise<void>
  /** Resolves when the other side has closed a connection that had a request on it. */
  readonly left: Promise<void>
}

/** Starts servers that are stopped after each test. */
export function fakeEndpoints(): () => Promise<FakeEndpoint> {
  const stops: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
  })
  return async () => {
    const { endpoint, stop } = await startFakeEndpoint()
    stops.push(stop)
    return endpoint
  }
}

/** Starts one server; whoever starts it stops it. */
export async function startFakeEndpoint(): Promise<{
  readonly endpoint: FakeEndpoint
  readonly stop: () => Promise<void>
}> {
  const got: Got[] = []
  const waiting: { readonly count: number; readonly done: () => void }[] = []
  let left: () => void = () => undefined
  const leaving = new Promise<void>((resolve) => {
    left = resolve
  })
  let behaviours: readonly Behaviour[] = [(response) => response.writeHead(404).end()]
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) left()
    })
    const body = await readAll(request)
    const { method = '', url = '', headers } = request
    const behave = behaviours[Math.min(got.length, behaviours.length - 1)]
    got.push({ method, path: url, headers, body })
    behave?.(response, got.at(-1) as Got)
    for (const one of waiting) if (got.length >= one.count) one.done()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    endpoint: {
      url: `http://127.0.0.1:${port}/v1`,
      got,
      left: leaving,
      play: (...next) => {
        behaviours = [...got.map(() => next[0] as Behaviour), ...next]
      },
      received: (count) =>
        new Promise((resolve) => {
          if (got.length >= count) resolve()
          else waiting.push({ count, done: resolve })
        }),
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

/** Streams a text in small pieces, as servers do. */
export const streams =
  (text: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.write(': hello\n\n')
    response.write(chunk({ role: 'assistant', content: '' }))
    for (let at = 0; at < text.length; at += 7)
      response.write(chunk({ content: text.slice(at, at + 7) }))
    response.write(chunk({}, 'stop'))
    response.end('data: [DONE]\n\n')
  }

/** Starts to stream a text and then does what it is told. */
export const beginsStream =
  (text: string, then: (response: ServerResponse) => void): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(chunk({ content: text }), () => then(response))
  }

/** Answers with a JSON document. */
export const documents =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(value))
  }

/** Answers with a whole chat completion. */
export const completes = (text: string, finish = 'stop'): Behaviour =>
  documents({ choices: [{ message: { role: 'assistant', content: text }, finish_reason: finish }] })

/** Answers with an error, as OpenAI writes it. */
export const fails = (status: number, message: string, headers: Record<string, string> = {}) =>
  documents({ error: { message, type: 'x' } }, status, headers)

/** Never answers. */
export const hangs: Behaviour = () => undefined

/** One statement that a model is asked about. */
export interface AskedPoint {
  readonly id: string
  readonly text: string
}

/** What a fake model says on one point. */
export interface FakeVerdict {
  readonly verdict: string
  readonly quote?: string
}

/**
 * Plays a model that reads the request: for each point it says what it is told to, and it streams
 * the reply in the form that was asked for.
 *
 * @param say  verdict on a point, given the whole answer
 * @param shown  quote for a misconception that the answer is to have shown, else null
 */
export const modelThat =
  (
    say: (point: AskedPoint, answer: string) => FakeVerdict,
    shown: (misconception: AskedPoint, answer: string) => string | null = () => null,
  ): Behaviour =>
  (response, got) => {
    const { messages } = JSON.parse(Buffer.from(got.body, 'latin1').toString('utf8'))
    const user: string = messages.at(-1).content
    const answer = /(ANSWER-[0-9a-f]{8})\n([\s\S]*)\n\1$/.exec(user)?.[2] ?? ''
    const listed = (letter: string): AskedPoint[] =>
      [...user.matchAll(new RegExp(`^(${letter}\\d+): (.*)$`, 'gm'))].map(
        ([, id = '', text = '']) => ({ id, text }),
      )
    const points = listed('P').map((point) => ({
      id: point.id,
      confidence: 0.9,
      quote: '',
      ...say(point, answer),
    }))
    const misconceptions = listed('M').map((one) => {
      const quote = shown(one, answer)
      return { id: one.id, quote: quote ?? '', shown: quote !== null }
    })
    streams(JSON.stringify({ points, misconceptions }))(response, got)
  }
