import { WarmstartError } from '@warmstart/schema'

/** Kinds of failure of an endpoint, for programs; the message says the same in words. */
export type FailureReason =
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'unauthorised'
  | 'refused'
  | 'not-found'
  | 'overloaded'
  | 'server-error'
  | 'redirected'
  | 'wrong-type'
  | 'too-large'
  | 'broken-off'
  | 'unreadable'

/** Longest piece of an endpoint's own words in a message. */
const MAX_WORDS = 300

/**
 * The error for an endpoint that gave no usable answer.
 *
 * @param message  "address: what happened; what to do"
 */
export function endpointFailed(
  reason: FailureReason,
  message: string,
  data: Readonly<Record<string, unknown>> = {},
): WarmstartError {
  return new WarmstartError('endpoint-failed', message, { reason, ...data })
}

/** The kind of failure, or null where it is another error. */
export function reasonOf(error: unknown): FailureReason | null {
  const isOurs = error instanceof WarmstartError && error.code === 'endpoint-failed'
  return isOurs ? (error.data.reason as FailureReason) : null
}

/** Makes text from outside fit for a message: short, on one line, and never with the key. */
export function cleaned(text: string, key: string | null): string {
  const safe = withoutKey(text, key)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return safe.length > MAX_WORDS ? `${safe.slice(0, MAX_WORDS)} …` : safe
}

/** Takes a key out of a text, also as it stands in addresses and in another case. */
export function withoutKey(text: string, key: string | null): string {
  if (key === null || key === '') return text
  return [key, encodeURIComponent(key)].reduce(
    (safe, secret) => safe.replace(new RegExp(escaped(secret), 'gi'), '[key]'),
    text,
  )
}

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&')
