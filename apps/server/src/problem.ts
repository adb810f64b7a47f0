import { OUTCOMES, type Problem } from '@warmstart/contract'
import { WarmstartError } from '@warmstart/schema'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ZodError, type z } from 'zod'

/** Answers with RFC 9457 problem details. Unexpected errors are logged and not shown. */
export function problemResponse(error: unknown, c: Context, log: (error: unknown) => void) {
  const known = asKnown(error)
  if (known.code === 'internal') log(error)
  const { status, title } = OUTCOMES[known.code]
  const problem: Problem = {
    type: 'about:blank',
    title,
    status,
    detail: known.message,
    code: known.code,
    data: known.data as NonNullable<Problem['data']>,
  }
  return c.json(problem, status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  })
}

function asKnown(error: unknown): WarmstartError {
  if (error instanceof WarmstartError) return error
  if (error instanceof ZodError) return invalidInput(error)
  return new WarmstartError('internal', 'Something went wrong; your data is safe. Try again.')
}

/** The first fault as a sentence and all of them as data. */
export function invalidInput(error: z.core.$ZodError): WarmstartError {
  const fields = error.issues.slice(0, 20).map(({ path, message }) => ({
    field: path.map(String).join('.') || 'body',
    fault: message,
  }))
  const [first] = fields
  const detail = first ? `${first.field}: ${first.fault}` : 'body: it does not fit the operation'
  return new WarmstartError('invalid-input', detail, { fields })
}
