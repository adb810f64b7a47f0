/** What can go wrong with a broken contract; each code maps to one HTTP status and exit code. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'too-large',
  'conflict',
  'unauthorised',
  'forbidden-origin',
  'content-invalid',
  'storage-damaged',
  'storage-newer',
  'storage-unavailable',
  'busy',
  'environment',
  'consent-needed',
  'endpoint-failed',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * The one family of errors that Warmstart throws. An expected outcome is a value instead.
 *
 * @param code  what went wrong, from {@link ERROR_CODES}
 * @param message  "`field`: what is wrong; what to write instead"
 * @param data  machine-readable details, JSON-safe
 */
export class WarmstartError extends Error {
  override readonly name = 'WarmstartError'
  readonly code: ErrorCode
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.data = data
  }
}
