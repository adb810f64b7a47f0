import type { WarmstartError } from '@warmstart/schema'
import { type Answer, type Call, textOf } from './exchange.ts'
import { cleaned, endpointFailed, type FailureReason } from './failure.ts'
import { retryAfterMs, TryAgain } from './retry.ts'

/** Statuses after which the same request may work a little later. */
const PASSING = new Set([429, 500, 502, 503, 504])
/** Statuses that may mean "I do not know this field", so that a plainer request is tried. */
const MAYBE_TOO_NEW = new Set([400, 415, 422, 501])

/** The endpoint refused something about the request itself. */
export class Refused extends Error {
  readonly failure: WarmstartError

  constructor(failure: WarmstartError) {
    super(failure.message)
    this.failure = failure
  }
}

/**
 * Throws where an answer is no success: {@link TryAgain} where it may pass, {@link Refused} where a
 * plainer request may do, else the failure itself.
 */
export async function requireSuccess(answer: Answer, call: Call, now: number): Promise<void> {
  const { status } = answer
  if (status >= 200 && status < 300) return
  const said = cleaned(wordsOf(await textOf(answer).catch(() => '')), call.key)
  const afterMs = retryAfterMs(answer.retryAfter, now)
  const failure = failureOf(status, said, call, afterMs)
  if (PASSING.has(status)) throw new TryAgain(failure, afterMs)
  if (MAYBE_TOO_NEW.has(status)) throw new Refused(failure)
  throw failure
}

function failureOf(
  status: number,
  said: string,
  { url, key }: Call,
  afterMs: number | null,
): WarmstartError {
  const quote = said === '' ? '' : `: “${said}”`
  const fail = (reason: FailureReason, advice: string) =>
    endpointFailed(reason, `${url}: it answered ${status}${quote}; ${advice}`, { status })
  if (status === 401 || status === 403)
    return fail('unauthorised', key === null ? 'it wants a key' : 'check the key')
  if (status === 404) return fail('not-found', 'check the address and the name of the model')
  if (status === 429) return fail('overloaded', `${waitInWords(afterMs)}, or check your plan there`)
  if (status >= 500) return fail('server-error', 'try again later, or look at its log')
  return fail('refused', 'check the name of the model')
}

const waitInWords = (afterMs: number | null): string =>
  afterMs === null ? 'wait a little' : `wait ${Math.ceil(afterMs / 1000)} s, as it asks`

/** The words of an error document, as most servers write it; else the text itself. */
function wordsOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return ''
    const { error, message, detail } = value as Record<string, unknown>
    if (typeof error === 'object' && error !== null && 'message' in error)
      return String(error.message)
    return [error, message, detail].find((one) => typeof one === 'string') as string
  } catch {
    return text.startsWith('<') ? 'a web page' : text
  }
}
