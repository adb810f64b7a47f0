import type { CallOptions, ChatRequest, ModelEndpoint, ShownRequest } from '@warmstart/core'
import { readChat } from './chat-reply.ts'
import { type Call, exchange, type World } from './exchange.ts'
import { endpointFailed } from './failure.ts'
import { DEFAULT_LIMITS, type EndpointLimits } from './limits.ts'
import { listModels } from './list-models.ts'
import { withRetries } from './retry.ts'
import { Refused, requireSuccess } from './status.ts'

/** An endpoint to talk to. */
export interface EndpointAddress {
  /** Base address as `baseUrl` gives it. */
  readonly url: string
  readonly model: string
  readonly key: string | null
}

/** How the wish for JSON is put; the first that an endpoint takes is kept for later calls. */
const WISHES = ['json_schema', 'json_object', 'plain'] as const
type Wish = (typeof WISHES)[number]

/** Stands for the key wherever a request is shown. */
const MASK = 'Bearer ••••••••'

/**
 * An OpenAI-compatible chat endpoint (`/chat/completions`, `/models`): Ollama, llama.cpp, vLLM or a
 * hosted one. Asks for a stream and for JSON by schema, and for less where the endpoint refuses.
 */
export function chatEndpoint(
  address: EndpointAddress,
  world: World,
  limits: EndpointLimits = DEFAULT_LIMITS,
): ModelEndpoint {
  const { url, model } = address
  let known: Wish = WISHES[0]
  return {
    url,
    model,
    preview: (request) => shown(address, request),
    listModels: (options = {}) => listModels(address, world, limits, options),
    async complete(request, options = {}) {
      const deadline = world.clock.now() + limits.chat.totalMs
      for (const wish of WISHES.slice(WISHES.indexOf(known))) {
        try {
          const reply = await ask(address, request, wish, deadline, world, limits, options)
          known = wish
          return reply
        } catch (error) {
          if (!(error instanceof Refused)) throw error
          if (wish === WISHES.at(-1)) throw error.failure
        }
      }
      throw endpointFailed('refused', `${url}: it takes no request`)
    },
  }
}

function ask(
  address: EndpointAddress,
  request: ChatRequest,
  wish: Wish,
  deadline: number,
  world: World,
  limits: EndpointLimits,
  options: CallOptions,
): Promise<string> {
  const { clock } = world
  return withRetries(world, limits.retry, deadline, options, () => {
    const call: Call = {
      method: 'POST',
      url: `${address.url}/chat/completions`,
      key: address.key,
      accept: 'text/event-stream, application/json',
      body: JSON.stringify(bodyOf(address.model, request, wish)),
      limits: { ...limits.chat, totalMs: deadline - clock.now() },
      maxBytes: limits.maxAnswerBytes,
    }
    return exchange(world, call, options, async (answer) => {
      await requireSuccess(answer, call, clock.now())
      return readChat(answer, call, options.onProgress ?? (() => undefined))
    })
  })
}

/** The document that is sent. The plainest one also leaves out what some models refuse. */
function bodyOf(model: string, { system, user, schema }: ChatRequest, wish: Wish): object {
  const base = {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    stream: true,
  }
  if (wish === 'plain') return base
  if (wish === 'json_object')
    return { ...base, temperature: 0, response_format: { type: 'json_object' } }
  const json_schema = { name: 'verdicts', strict: true, schema }
  return { ...base, temperature: 0, response_format: { type: 'json_schema', json_schema } }
}

function shown({ url, model, key }: EndpointAddress, request: ChatRequest): ShownRequest {
  return {
    method: 'POST',
    url: `${url}/chat/completions`,
    headers: {
      accept: 'text/event-stream, application/json',
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: MASK }),
    },
    body: JSON.stringify(bodyOf(model, request, 'json_schema'), null, 2),
  }
}
