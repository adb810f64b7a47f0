import type { ChatProgress } from '@warmstart/core'
import { type Answer, type Call, textOf } from './exchange.ts'
import { cleaned, endpointFailed } from './failure.ts'
import { EventReader } from './sse.ts'

/** Longest reply, in characters: many times what the schema needs. */
const MAX_REPLY_CHARS = 150_000

/** The text of a chat completion, from a stream of events or from one document. */
export async function readChat(
  answer: Answer,
  call: Call,
  onProgress: (progress: ChatProgress) => void,
): Promise<string> {
  if (answer.type === 'text/event-stream') return readStream(answer, call, onProgress)
  if (answer.type === 'application/json') return readDocument(await textOf(answer), call)
  const found = answer.type === '' ? 'nothing that is named' : cleaned(answer.type, call.key)
  throw endpointFailed(
    'wrong-type',
    `${call.url}: it answered with ${found} instead of JSON; is it the address of an OpenAI-compatible endpoint?`,
  )
}

async function readStream(
  answer: Answer,
  call: Call,
  onProgress: (progress: ChatProgress) => void,
): Promise<string> {
  const reader = new EventReader()
  const reply = new ReplyOfPieces(call)
  onProgress({ phase: 'waiting', chars: 0 })
  for await (const piece of answer.pieces) {
    for (const event of reader.read(piece)) reply.take(event)
    if (reply.chars > 0) onProgress({ phase: 'reading', chars: reply.chars })
    if (reply.done) return reply.text()
  }
  for (const event of reader.end()) reply.take(event)
  return reply.text()
}

/** Puts the pieces of a streamed reply together. */
class ReplyOfPieces {
  readonly #call: Call
  readonly #parts: string[] = []
  #finish: string | null = null
  done = false
  chars = 0

  constructor(call: Call) {
    this.#call = call
  }

  take(event: string): void {
    if (event.trim() === '[DONE]') {
      this.done = true
      return
    }
    const value = parse(event, this.#call)
    throwError(value, this.#call)
    const choice = firstChoice(value)
    const content = stringIn(choice.delta, 'content')
    this.#finish = typeof choice.finish_reason === 'string' ? choice.finish_reason : this.#finish
    this.#parts.push(content)
    this.chars += content.length
    requireSize(this.chars, this.#call)
  }

  text(): string {
    if (this.#finish === null && !this.done) {
      throw endpointFailed(
        'broken-off',
        `${this.#call.url}: the reply broke off after ${this.chars} characters; try again`,
      )
    }
    return finished(this.#parts.join(''), this.#finish, this.#call)
  }
}

function readDocument(text: string, call: Call): string {
  const value = parse(text, call)
  throwError(value, call)
  const choice = firstChoice(value)
  const content = stringIn(choice.message, 'content')
  requireSize(content.length, call)
  const { finish_reason: finish } = choice
  return finished(content, typeof finish === 'string' ? finish : null, call)
}

function finished(text: string, finish: string | null, { url }: Call): string {
  if (finish === 'length') {
    throw endpointFailed(
      'broken-off',
      `${url}: the model reached its length limit before it was done; give it a larger context`,
    )
  }
  if (finish === 'content_filter')
    throw endpointFailed('refused', `${url}: its content filter held the reply back`)
  return text
}

function requireSize(chars: number, { url }: Call): void {
  if (chars > MAX_REPLY_CHARS)
    throw endpointFailed('too-large', `${url}: the reply does not end; try another model`)
}

function parse(text: string, { url }: Call): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw endpointFailed('unreadable', `${url}: its answer is not JSON; try again`)
}

function throwError(value: Record<string, unknown>, { url, key }: Call): void {
  const { error } = value
  if (error === undefined || error === null) return
  const words = typeof error === 'string' ? error : stringIn(error, 'message')
  throw endpointFailed('server-error', `${url}: it reported “${cleaned(words, key)}”; try again`)
}

function firstChoice(value: Record<string, unknown>): Record<string, unknown> {
  const [choice] = Array.isArray(value.choices) ? value.choices : []
  return typeof choice === 'object' && choice !== null ? choice : {}
}

function stringIn(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const found = (value as Record<string, unknown>)[name]
  return typeof found === 'string' ? found : ''
}
