const TYPED = {
  Float64Array,
  Float32Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
} as const

type TypedName = keyof typeof TYPED

/** Numbers that JSON has no word for. */
const WORDS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
}

/** What {@link modelToJson} gives. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * A fitted model as plain JSON: typed arrays become `{ typed, values }`, and NaN, ±Infinity and −0
 * become `{ number }`.
 *
 * @param model  plain objects, arrays, typed arrays, numbers, strings, booleans and null
 * @returns a copy that `JSON.stringify` keeps bit for bit
 */
export function modelToJson(model: unknown): Json {
  if (typeof model === 'number') return numberToJson(model)
  if (model === null || typeof model === 'string' || typeof model === 'boolean') return model
  if (Array.isArray(model)) return model.map(modelToJson)
  if (ArrayBuffer.isView(model)) {
    const values = Array.from(model as unknown as ArrayLike<number>, numberToJson)
    return { typed: model.constructor.name, values }
  }
  const entries = Object.entries(model as object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([key, value]) => [key, modelToJson(value)]))
}

function numberToJson(value: number): Json {
  if (Object.is(value, -0)) return { number: '-0' }
  return Number.isFinite(value) ? value : { number: String(value) }
}

/**
 * The model again from its JSON.
 *
 * @param json  what {@link modelToJson} gave
 * @returns a copy equal to the model
 */
export function modelFromJson(json: Json): unknown {
  if (Array.isArray(json)) return json.map(modelFromJson)
  if (json === null || typeof json !== 'object') return json
  const { typed, values, number } = json as { readonly [key: string]: Json }
  const keys = Object.keys(json).length
  if (keys === 1 && typeof number === 'string') return WORDS[number]
  if (keys === 2 && isTyped(typed) && Array.isArray(values)) {
    return TYPED[typed].from(values.map(modelFromJson) as number[])
  }
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, modelFromJson(value)]))
}

const isTyped = (name: Json | undefined): name is TypedName =>
  typeof name === 'string' && name in TYPED
