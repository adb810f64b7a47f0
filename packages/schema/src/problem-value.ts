import { z } from 'zod'

/** Plain JSON, or a map with one `$` key for what JSON cannot say. See docs/problems.md. */
export type ProblemValue =
  | null
  | boolean
  | number
  | string
  | readonly ProblemValue[]
  | { readonly [key: string]: ProblemValue }

/** The `$` tags of a value, and the other keys that each may have beside it. */
export const VALUE_TAGS = {
  $array: ['dtype', 'shape'],
  $tuple: [],
  $set: [],
  $dict: [],
  $float: [],
  $int: [],
  $series: ['dtype', 'name', 'index'],
  $frame: ['dtypes', 'index'],
  $make: ['with', 'seed'],
} as const satisfies Record<string, readonly string[]>
export type ValueTag = keyof typeof VALUE_TAGS

/** NumPy types that an array may have. */
export const ARRAY_TYPES = [
  'float64',
  'float32',
  'int64',
  'int32',
  'uint8',
  'bool',
  'str',
  'object',
] as const
export type ArrayType = (typeof ARRAY_TYPES)[number]

/** A value in `cases.yaml`; tags are checked, whatever their depth. */
export const ProblemValue = z.unknown().superRefine((value, context) => {
  const fault = tagFault(value)
  if (fault !== null) context.addIssue({ code: 'custom', message: fault })
}) as unknown as z.ZodType<ProblemValue, ProblemValue>

/** Says what is wrong with the tags in a value and what to write instead; null where all is well. */
export function tagFault(value: unknown): string | null {
  if (Array.isArray(value)) return firstFault(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return `${value} is not JSON; write { $float: nan }, inf or -inf`
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return null
  if (typeof value !== 'object') return `${typeof value} is not a value; write JSON or a tag`
  const keys = Object.keys(value)
  const tags = keys.filter((key) => key.startsWith('$'))
  if (tags.length === 0) return firstFault(Object.values(value))
  const [tag] = tags
  if (tags.length > 1) return `${tags.join(' and ')} in one value; a value has one tag`
  if (tag === undefined || !Object.hasOwn(VALUE_TAGS, tag)) {
    return `"${tag}" is not a tag; use one of ${Object.keys(VALUE_TAGS).join(', ')}`
  }
  const beside: readonly string[] = VALUE_TAGS[tag as ValueTag]
  const stray = keys.find((key) => key !== tag && !beside.includes(key))
  if (stray !== undefined) {
    return `"${stray}" does not belong beside ${tag}; ${beside.length === 0 ? 'nothing does' : `only ${beside.join(', ')} may`}`
  }
  return bodyFault(tag as ValueTag, value as Record<string, unknown>)
}

function firstFault(values: readonly unknown[]): string | null {
  for (const inner of values) {
    const fault = tagFault(inner)
    if (fault !== null) return fault
  }
  return null
}

function bodyFault(tag: ValueTag, value: Record<string, unknown>): string | null {
  const body = value[tag]
  const needs = (right: boolean, what: string) => (right ? null : `${tag} takes ${what}`)
  switch (tag) {
    case '$float':
      return needs(['nan', 'inf', '-inf'].includes(body as string), 'nan, inf or -inf')
    case '$int':
      return needs(typeof body === 'string' && /^-?\d+$/.test(body), 'digits in quotation marks')
    case '$tuple':
    case '$set':
      return needs(Array.isArray(body), 'a list') ?? firstFault(body as unknown[])
    case '$dict': {
      const pairs =
        Array.isArray(body) && body.every((pair) => Array.isArray(pair) && pair.length === 2)
      return needs(pairs, 'a list of [key, value]') ?? firstFault(body as unknown[])
    }
    case '$array':
      return arrayFault(body, value)
    case '$series':
      return needs(Array.isArray(body), 'a list of values')
    case '$frame':
      return needs(isMap(body) && Object.values(body).every(Array.isArray), 'a map of columns')
    case '$make':
      return needs(
        typeof body === 'string' && /^[a-z_][a-z0-9_]*$/.test(body),
        'the name of a function in inputs.py',
      )
  }
}

function arrayFault(body: unknown, { dtype, shape }: Record<string, unknown>): string | null {
  if (!Array.isArray(body) && typeof body !== 'number') return '$array takes a list or a number'
  if (dtype !== undefined && !ARRAY_TYPES.includes(dtype as ArrayType)) {
    return `"${String(dtype)}" is not a dtype of $array; use one of ${ARRAY_TYPES.join(', ')}`
  }
  if (shape === undefined) return null
  const fine = Array.isArray(shape) && shape.every((n) => Number.isInteger(n) && n >= 0)
  return fine ? null : '`shape` takes a list of whole numbers from 0'
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
