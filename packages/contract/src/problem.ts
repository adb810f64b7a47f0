import { ERROR_CODES, type ErrorCode } from '@warmstart/schema'
import { z } from 'zod'

/** Error body of every operation: RFC 9457 problem details with a `code`. */
export const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(ERROR_CODES),
  /** Details of the fault, such as the fields of an invalid input. */
  data: z.record(z.string(), z.unknown()).optional(),
})
export type Problem = z.infer<typeof Problem>

interface Outcome {
  readonly status: number
  /** Exit code of the command line: 1 wrong, 2 usage, 3 environment. */
  readonly exit: 1 | 2 | 3
  readonly title: string
}

/** One table for HTTP status, exit code and title of each error code. */
export const OUTCOMES: Readonly<Record<ErrorCode, Outcome>> = {
  'invalid-input': { status: 400, exit: 2, title: 'The input is not valid' },
  'not-found': { status: 404, exit: 2, title: 'There is no such thing' },
  'too-large': { status: 413, exit: 2, title: 'The input is too large' },
  conflict: { status: 409, exit: 1, title: 'It contradicts what is there' },
  unauthorised: { status: 401, exit: 3, title: 'The start link is needed' },
  'forbidden-origin': { status: 403, exit: 3, title: 'The request came from another site' },
  'content-invalid': { status: 500, exit: 1, title: 'A content file is wrong' },
  'storage-damaged': { status: 503, exit: 3, title: 'The data file is damaged' },
  'storage-newer': { status: 503, exit: 3, title: 'The data file is from a newer version' },
  'storage-unavailable': { status: 503, exit: 3, title: 'The data cannot be reached' },
  busy: { status: 503, exit: 3, title: 'Too many submissions are waiting' },
  environment: { status: 503, exit: 3, title: 'Something is missing on this machine' },
  'consent-needed': { status: 403, exit: 3, title: 'You have not agreed to this yet' },
  'endpoint-failed': { status: 502, exit: 3, title: 'The model endpoint gave no usable answer' },
  internal: { status: 500, exit: 3, title: 'Something went wrong on our side' },
}
