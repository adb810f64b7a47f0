import { WarmstartError } from '@warmstart/schema'

/** The part of a zod schema that is used here. */
export interface Schema<T> {
  parse(value: unknown): T
  safeParse(value: unknown): { readonly success: boolean }
}

/** The value as JSON with its keys in the order of the schema. */
export function write<T>(schema: Schema<T>, value: T): string {
  if (!schema.safeParse(value).success)
    throw new WarmstartError('invalid-input', '`value`: is not what its schema allows; correct it')
  return JSON.stringify(schema.parse(value), (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The value in a text, or null where there is none. */
export function read<T>(schema: Schema<T>, text: string | undefined): T | null {
  return text === undefined ? null : schema.parse(JSON.parse(text))
}

/** Every value of a table. */
export function all<T>(schema: Schema<T>, rows: ReadonlyMap<string, string>): T[] {
  return [...rows.values()].map((text) => schema.parse(JSON.parse(text)))
}

/** Sorts by a number, then by a text of which every character is ASCII. */
export function sorted<T>(values: T[], keyOf: (value: T) => readonly [number, string]): T[] {
  return values.sort((a, b) => {
    const [numberA, textA] = keyOf(a)
    const [numberB, textB] = keyOf(b)
    if (numberA !== numberB) return numberA - numberB
    return textA < textB ? -1 : 1
  })
}
