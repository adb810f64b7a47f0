import type { CallOptions } from '@warmstart/core'
import type { Clock } from './clock.ts'
import { cleaned, endpointFailed } from './failure.ts'
import { type EndReason, type TimeLimits, Watch } from './watch.ts'

/** What every call needs of the world. */
export interface World {
  readonly fetch: typeof fetch
  readonly clock: Clock
  /** Uniform in [0, 1): spreads retries. */
  random(): number
}

/** One request to an endpoint. */
export interface Call {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly key: string | null
  readonly accept: string
  readonly body?: string | FormData
  readonly limits: TimeLimits
  /** Largest answer, in bytes. */
  readonly maxBytes: number
}

/** An answer whose body is read piece by piece, within the limits of the call. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly retryAfter: string | null
  /** Pieces of the body as text. Throws where it breaks off, takes too long or grows too large. */
  readonly pieces: AsyncIterable<string>
}

const MOST_REDIRECTS = 3

/**
 * Sends one request and hands the answer to `read`, all under one {@link Watch}. A redirect is
 * followed only within the same origin: neither the answer nor the key goes to another host.
 *
 * @throws {WarmstartError} `endpoint-failed`
 */
export async function exchange<T>(
  world: World,
  call: Call,
  options: CallOptions,
  read: (answer: Answer) => Promise<T>,
): Promise<T> {
  const watch = new Watch(world.clock, call.limits, options.cancel)
  try {
    options.onProgress?.({ phase: 'connecting', chars: 0 })
    const response = await follow(world, call, watch)
    watch.alive()
    const { status, headers } = response
    return await read({
      status,
      type: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      retryAfter: headers.get('retry-after'),
      pieces: piecesOf(response, call, watch),
    })
  } finally {
    watch.close()
  }
}

async function follow(world: World, call: Call, watch: Watch): Promise<Response> {
  const { origin } = new URL(call.url)
  let url = call.url
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await send(world, { ...call, url }, watch)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return response
    await response.body?.cancel().catch(() => undefined)
    const target = new URL(location, url)
    if (target.origin !== origin) throw redirected(call, `to ${target.origin}`)
    if (call.method === 'POST' && response.status < 307) throw redirected(call, 'elsewhere')
    url = target.href
  }
  throw redirected(call, 'in a circle')
}

function redirected({ url, key }: Call, where: string) {
  return endpointFailed(
    'redirected',
    `${url}: it redirects ${cleaned(where, key)}, where nothing was sent; write the final address in the settings`,
  )
}

async function send(world: World, call: Call, watch: Watch): Promise<Response> {
  const { method, url, key, accept, body } = call
  try {
    return await world.fetch(url, {
      method,
      redirect: 'manual',
      signal: watch.signal,
      headers: {
        accept,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body }),
    })
  } catch (error) {
    throw failureOf(call, watch.ended, error)
  }
}

async function* piecesOf(response: Response, call: Call, watch: Watch): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      watch.alive()
      bytes += value.byteLength
      if (bytes > call.maxBytes) throw tooLarge(call)
      yield decoder.decode(value, { stream: true })
    }
  } catch (error) {
    throw failureOf(call, watch.ended, error, true)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function tooLarge({ url, maxBytes }: Call) {
  return endpointFailed(
    'too-large',
    `${url}: its answer is larger than ${Math.round(maxBytes / 1024)} kB, so it was not read; is it a chat endpoint?`,
  )
}

const TIMEOUTS: Readonly<Record<Exclude<EndReason, 'cancelled'>, string>> = {
  connect: 'it did not answer in time',
  idle: 'it fell silent in the middle of its answer',
  total: 'it took too long',
}

/** The failure behind an error of `fetch` or of reading its body. */
function failureOf(call: Call, ended: EndReason | null, error: unknown, reading = false): unknown {
  const { url, key, limits } = call
  if (ended === 'cancelled') return endpointFailed('cancelled', `${url}: you ended the request`)
  if (ended !== null) {
    const seconds = Math.round(limits[`${ended}Ms`] / 1000)
    const words = `${url}: ${TIMEOUTS[ended]} (${seconds} s); a smaller model answers sooner`
    return endpointFailed('timeout', words, { limit: ended })
  }
  if (error instanceof Error && error.name === 'WarmstartError') return error
  const cause = cleaned(causeOf(error), key)
  if (reading)
    return endpointFailed('broken-off', `${url}: the connection broke off (${cause}); try again`)
  return endpointFailed('unreachable', `${url}: it cannot be reached (${cause}); is it running?`)
}

/** `fetch` hides the reason: the code of the system error, or else its words. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const cause: unknown = error.cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const words = cause instanceof Error ? cause.message : error.message
  return code === '' ? words : code
}

/** The whole body as text. */
export async function textOf(answer: Answer): Promise<string> {
  let text = ''
  for await (const piece of answer.pieces) text += piece
  return text
}
