import {
  type ArrayValue,
  type Column,
  elementOf,
  familyOf,
  NONE,
  sizeOf,
  type Value,
} from './value.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Data that no honest encoder sends. */
export class WireFault extends Error {}

const MAX_DEPTH = 70
const MAX_ELEMENTS = 8 << 20
const WIRE_TAGS = ['$f', '$np', '$nd', '$items', '$table', '$column', '$opaque']

/** True for tags that only the encoder of slots writes. */
export function isWireTag(tag: string): boolean {
  return WIRE_TAGS.includes(tag)
}

/**
 * A value as a slot sends it. Total: whatever the bytes were, it gives a value or a
 * {@link WireFault}; nothing is looked up but own keys.
 */
export function fromWire(json: Json, depth = 0): Value {
  if (depth > MAX_DEPTH) throw new WireFault('nested too deeply')
  if (json === null) return NONE
  if (typeof json === 'boolean') return { kind: 'bool', value: json, dtype: null }
  if (typeof json === 'number') return number(json)
  if (typeof json === 'string') return { kind: 'str', value: json }
  if (Array.isArray(json)) return { kind: 'list', items: each(json, depth) }
  const keys = Object.keys(json)
  const [tag] = keys
  if (tag === undefined || keys.length !== 1) throw new WireFault('a map without one tag')
  return tagged(tag, json[tag] as Json, depth)
}

function number(value: number): Value {
  if (!Number.isFinite(value)) throw new WireFault('a number that JSON does not have')
  return Number.isInteger(value)
    ? { kind: 'int', value, dtype: null }
    : { kind: 'float', value, dtype: null }
}

function each(items: Json[], depth: number): Value[] {
  return items.map((item) => fromWire(item, depth + 1))
}

function tagged(tag: string, body: Json, depth: number): Value {
  switch (tag) {
    case '$f':
    case '$float':
      return { kind: 'float', value: float(body), dtype: null }
    case '$int':
      return { kind: 'int', value: bigint(body), dtype: null }
    case '$np':
      return numpyScalar(list(body), depth)
    case '$tuple':
      return { kind: 'tuple', items: each(list(body), depth) }
    case '$set':
      return { kind: 'set', items: each(list(body), depth) }
    case '$dict':
      return { kind: 'dict', entries: list(body).map((entry) => pair(entry, depth)) }
    case '$nd':
      return numeric(list(body))
    case '$items':
      return items(list(body), depth)
    case '$column':
      return series(own(body), depth)
    case '$table':
      return table(own(body), depth)
    case '$opaque':
      return { kind: 'opaque', type: text(body).slice(0, 120) }
    default:
      throw new WireFault('an unknown tag')
  }
}

function list(json: Json | undefined): Json[] {
  if (!Array.isArray(json)) throw new WireFault('not a list')
  return json
}

function own(json: Json | undefined): Map<string, Json> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new WireFault('not a map')
  }
  return new Map(Object.entries(json))
}

function text(json: Json | undefined): string {
  if (typeof json !== 'string') throw new WireFault('not a text')
  return json
}

function float(json: Json | undefined): number {
  if (typeof json === 'number') return json
  if (json === 'nan') return Number.NaN
  if (json === 'inf') return Number.POSITIVE_INFINITY
  if (json === '-inf') return Number.NEGATIVE_INFINITY
  throw new WireFault('not a float')
}

function bigint(json: Json): bigint {
  const digits = text(json)
  if (!/^-?\d{1,20000}$/.test(digits)) throw new WireFault('not an integer')
  return BigInt(digits)
}

function pair(entry: Json, depth: number): readonly [Value, Value] {
  const [key, item, ...more] = list(entry)
  if (key === undefined || item === undefined || more.length > 0) throw new WireFault('not a pair')
  return [fromWire(key, depth + 1), fromWire(item, depth + 1)]
}

function numpyScalar([name, body]: Json[], depth: number): Value {
  const dtype = text(name).slice(0, 40)
  const value = fromWire(body ?? null, depth + 1)
  if (value.kind === 'float' || value.kind === 'int' || value.kind === 'bool') {
    return { ...value, dtype }
  }
  throw new WireFault('not a scalar')
}

function shapeFrom(json: Json | undefined): number[] {
  const shape = list(json)
  const fine = shape.every((n) => typeof n === 'number' && Number.isInteger(n) && n >= 0)
  if (!fine || shape.length > 32) throw new WireFault('not a shape')
  const size = sizeOf(shape as number[])
  if (size > MAX_ELEMENTS) throw new WireFault('an array that is too large')
  return shape as number[]
}

function numeric([type, dims, body]: Json[]): ArrayValue {
  const code = /^[<|]([biuf])([1248])$/.exec(text(type))
  if (code === null) throw new WireFault('not a dtype')
  const [, kind = '', width = ''] = code
  const bytes = Number(width)
  const shape = shapeFrom(dims)
  const raw = Buffer.from(text(body), 'base64')
  const size = sizeOf(shape)
  if (raw.length !== size * bytes) throw new WireFault('an array whose bytes do not fit its shape')
  const dtype = kind === 'b' ? 'bool' : `${{ i: 'int', u: 'uint', f: 'float' }[kind]}${bytes * 8}`
  const family = familyOf(dtype)
  const read = READERS[`${kind}${bytes}`]
  if (read === undefined) throw new WireFault('not a dtype')
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
  const data = new Float64Array(size)
  for (let i = 0; i < size; i++) data[i] = Number(read(view, i * bytes))
  if (bytes < 8 || family !== 'i' || data.every(Number.isSafeInteger)) {
    return { kind: 'array', dtype, family, shape, data }
  }
  const exact = Array.from(
    { length: size },
    (_, i): Value => ({ kind: 'int', value: read(view, i * bytes), dtype }),
  )
  return { kind: 'array', dtype, family, shape, data: exact }
}

const READERS: Record<string, (view: DataView, at: number) => number | bigint> = {
  b1: (view, i) => view.getUint8(i),
  i1: (view, i) => view.getInt8(i),
  i2: (view, i) => view.getInt16(i, true),
  i4: (view, i) => view.getInt32(i, true),
  i8: (view, i) => view.getBigInt64(i, true),
  u1: (view, i) => view.getUint8(i),
  u2: (view, i) => view.getUint16(i, true),
  u4: (view, i) => view.getUint32(i, true),
  u8: (view, i) => view.getBigUint64(i, true),
  f2: (view, i) => half(view.getUint16(i, true)),
  f4: (view, i) => view.getFloat32(i, true),
  f8: (view, i) => view.getFloat64(i, true),
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

function items([name, dims, body]: Json[], depth: number): ArrayValue {
  const dtype = text(name).slice(0, 40)
  const shape = shapeFrom(dims)
  const data = each(list(body), depth)
  if (data.length !== sizeOf(shape))
    throw new WireFault('an array whose items do not fit its shape')
  return { kind: 'array', dtype, family: dtype === 'str' ? 's' : 'o', shape, data }
}

function column(json: Json | undefined, length: number, depth: number): Column {
  const [name, body] = list(json)
  const dtype = text(name).slice(0, 40)
  if (Array.isArray(body)) {
    if (body.length !== length) throw new WireFault('a column of another length')
    return { dtype, values: each(body, depth) }
  }
  const array = fromWire(body ?? null, depth + 1)
  if (array.kind !== 'array' || array.shape.length !== 1 || array.shape[0] !== length) {
    throw new WireFault('not a column')
  }
  const { data, family } = array
  if (!(data instanceof Float64Array)) return { dtype, values: data }
  return { dtype, values: Array.from(data, (value) => elementOf(dtype, family, value)) }
}

function series(parts: Map<string, Json>, depth: number): Value {
  const index = each(list(parts.get('index')), depth)
  return {
    kind: 'series',
    name: fromWire(parts.get('name') ?? null, depth + 1),
    index,
    column: column(parts.get('data'), index.length, depth),
  }
}

function table(parts: Map<string, Json>, depth: number): Value {
  const index = each(list(parts.get('index')), depth)
  const columns = each(list(parts.get('columns')), depth)
  const data = list(parts.get('data')).map((one) => column(one, index.length, depth))
  if (data.length !== columns.length) throw new WireFault('a table whose columns do not fit')
  return { kind: 'frame', columns, index, data }
}
