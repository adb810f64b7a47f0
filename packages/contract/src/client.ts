import type { Input, Output } from './operations.ts'
import { type OperationId, PATHS } from './paths.ts'
import type { Problem } from './problem.ts'

/** The part of `fetch` that the client needs; pass the platform's own. */
export type Fetch = (
  url: string,
  init: {
    method: string
    headers: Record<string, string>
    body?: string
    credentials?: 'same-origin'
    keepalive?: boolean
    signal?: AbortSignalLike
  },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>

/** Aborts a request; an `AbortSignal`, whose type the inner packages do not know. */
// biome-ignore lint/suspicious/noExplicitAny: fetch of every platform takes its own type here
type AbortSignalLike = any

/** An operation was refused, or the server did not answer (`status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null, message: string) {
    super(message)
    this.status = status
    this.problem = problem
  }
}

interface CallOptions {
  /** Ask the browser to finish the request although the page goes away. */
  readonly keepalive?: boolean
  /** Ends the request; the call then fails as if the server were away. */
  readonly signal?: AbortSignalLike
}

/** Calls operations by name, typed by the contract. */
export interface Client {
  call<Id extends OperationId>(id: Id, input: Input<Id>, options?: CallOptions): Promise<Output<Id>>
}

/**
 * Makes a typed client.
 *
 * @param fetch  the platform's fetch
 * @param base  origin of the server without a slash at its end; default: the same origin
 * @returns a client whose calls throw {@link ApiError} where the server refuses or is away
 */
export function createClient(fetch: Fetch, base = ''): Client {
  return {
    async call(id, input, options = {}) {
      const [method, path] = PATHS[id]
      const { params, query, body } = input as Parts
      const url = base + fill(path, params) + search(query)
      const response = await send(fetch, url, method, body, options)
      const text = await response.text()
      if (!response.ok) throw refused(response.status, text)
      return JSON.parse(text)
    },
  }
}

interface Parts {
  readonly params?: Record<string, string>
  readonly query?: Record<string, unknown>
  readonly body?: unknown
}

async function send(
  fetch: Fetch,
  url: string,
  method: string,
  body: unknown,
  { keepalive, signal }: CallOptions,
) {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  try {
    return await fetch(url, {
      method: method.toUpperCase(),
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(keepalive ? { keepalive } : {}),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch {
    throw new ApiError(0, null, 'Warmstart does not answer. Is it still running?')
  }
}

function fill(path: string, params: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

function search(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function refused(status: number, text: string): ApiError {
  const problem = asProblem(text)
  return new ApiError(status, problem, problem?.detail ?? `The server answered ${status}.`)
}

function asProblem(text: string): Problem | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'code' in value
      ? (value as Problem)
      : null
  } catch {
    return null
  }
}
