import { OpenAPIHono } from '@hono/zod-openapi'
import {
  type Checked,
  DEFAULT_BODY_BYTES,
  OPERATIONS,
  type Operation,
  type OperationId,
  type Output,
  PATHS,
  Problem,
} from '@warmstart/contract'
import { WarmstartError } from '@warmstart/schema'
import type { Context } from 'hono'
import type { z } from 'zod'
import { invalidInput } from './problem.ts'

/** One function an operation: checked input in, output of the contract out. */
export type Handlers = {
  readonly [Id in OperationId]: (
    input: Checked<Id>,
    request: RequestInHand,
  ) => Promise<Frozen<Output<Id>>> | Frozen<Output<Id>>
}

/** What a handler that takes long may ask about its request. */
export interface RequestInHand {
  /** Aborted when the client has gone away. */
  readonly signal: AbortSignal
}

/** The same data, which may not be changed: lists from core are read-only. */
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

type AnyHandler = (input: Record<string, unknown>, request: RequestInHand) => unknown

/**
 * Routes for every operation of the contract, with checked inputs and OpenAPI 3.1.
 *
 * @param handlers  what each operation does
 * @returns an app whose `getOpenAPI31Document` describes all of it
 */
export function operationRoutes(handlers: Handlers): OpenAPIHono {
  const app = new OpenAPIHono()
  for (const id of Object.keys(PATHS) as OperationId[]) {
    const [method, path] = PATHS[id]
    const operation: Operation = OPERATIONS[id]
    describeOperation(app, id, operation)
    const handle = handlers[id] as AnyHandler
    app.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (c) =>
      c.json((await handle(await checkedInput(c, operation), inHand(c))) as never),
    )
  }
  return app
}

/** Looked up only where a handler asks: most never do. */
function inHand(c: Context): RequestInHand {
  return {
    get signal() {
      return c.req.raw.signal
    },
  }
}

function describeOperation(app: OpenAPIHono, id: OperationId, operation: Operation): void {
  const [method, path] = PATHS[id]
  const { params, query, body, summary, response } = operation
  app.openAPIRegistry.registerPath({
    method,
    path,
    operationId: id,
    summary,
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body
        ? { body: { required: true, content: { 'application/json': { schema: body } } } }
        : {}),
    },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: response } } },
      default: {
        description: 'What is wrong, where, and what to do instead',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  })
}

async function checkedInput(c: Context, operation: Operation): Promise<Record<string, unknown>> {
  const { params, query, body } = operation
  return {
    ...(params ? { params: check(params, c.req.param()) } : {}),
    ...(query ? { query: check(query, c.req.query()) } : {}),
    ...(body ? { body: check(body, await readJson(c, operation)) } : {}),
  }
}

function check(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (!result.success) throw invalidInput(result.error)
  return result.data
}

async function readJson(c: Context, { maxBodyBytes }: Operation): Promise<unknown> {
  const limit = maxBodyBytes ?? DEFAULT_BODY_BYTES
  const text = await readText(c.req.raw.body, limit)
  try {
    return JSON.parse(text)
  } catch {
    throw new WarmstartError('invalid-input', 'body: it is not JSON; send one JSON document')
  }
}

/** Reads at most `limit` bytes, whatever the content-length header claims. */
async function readText(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) {
      throw new WarmstartError(
        'too-large',
        `body: it is larger than ${Math.floor(limit / 1024)} kB; send less`,
        { limitBytes: limit },
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
