import { WarmstartError } from '@warmstart/schema'
import type { z } from 'zod'

/**
 * JSON with the keys of every object sorted: equal values give equal texts. NUL characters and
 * lone surrogates become escapes (`\u0000`), so that any string fits a column of either database.
 *
 * @param value  JSON-safe; keys that hold `undefined` are left out
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/**
 * Checks a value that is about to be stored, since a wrong one could never be read again.
 *
 * @param field  name of the argument, for the message
 * @throws {WarmstartError} `invalid-input`, naming the first wrong field
 */
export function checkInput<T>(schema: z.ZodType<T>, field: string, value: T): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = [field, ...(issue?.path ?? []).map(String)].join('.')
  throw new WarmstartError(
    'invalid-input',
    `\`${path}\`: ${issue?.message ?? 'is wrong'}; give a value that the schema allows`,
    { path },
  )
}

/**
 * Reads a stored body back.
 *
 * @param row  where it is from, such as `attempts 0192…`, for the message
 * @throws {WarmstartError} `storage-damaged` where the text is not what was once written
 */
export function readBody<T>(schema: z.ZodType<T>, row: string, body: string): T {
  const result = schema.safeParse(parseJson(body))
  if (result.success) return result.data
  throw new WarmstartError(
    'storage-damaged',
    `\`${row}\`: this row cannot be read any more; put a backup of the data in its place`,
    { row },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
