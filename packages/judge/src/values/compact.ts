import type { ProblemValue } from '@warmstart/schema'
import { fromProblem } from './from-problem.ts'
import type { ArrayValue } from './value.ts'

/** Arrays with fewer elements stay as they are written: they are as fast, and can be read. */
const WORTH_IT = 64

const CODES: Readonly<Record<string, readonly [code: string, bytes: number]>> = {
  float64: ['<f8', 8],
  float32: ['<f4', 4],
  int64: ['<i8', 8],
  int32: ['<i4', 4],
  uint8: ['|u1', 1],
  bool: ['|b1', 1],
}

/** The same value with its larger numeric arrays as bytes, which a slot reads at once. */
export function compact(value: ProblemValue): ProblemValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(compact)
  const map = value as { readonly [key: string]: ProblemValue }
  if (map.$array !== undefined) return compactArray(map)
  if (Object.keys(map).some((key) => key.startsWith('$') && !NESTING.includes(key))) return map
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, compact(item)]))
}

/** Tags whose bodies hold further values. */
const NESTING = ['$tuple', '$set', '$dict']

function compactArray(map: { readonly [key: string]: ProblemValue }): ProblemValue {
  const array = fromProblem(map)
  if (array.kind !== 'array') return map
  const { data, dtype, shape } = array
  const code = CODES[dtype]
  if (!(data instanceof Float64Array) || data.length < WORTH_IT || code === undefined) return map
  return { $nd: [code[0], [...shape], bytesOf(array, data, code[1]).toString('base64')] }
}

function bytesOf({ dtype }: ArrayValue, data: Float64Array, width: number): Buffer {
  const bytes = Buffer.alloc(data.length * width)
  for (const [i, x] of data.entries()) {
    if (dtype === 'float64') bytes.writeDoubleLE(x, i * width)
    else if (dtype === 'float32') bytes.writeFloatLE(x, i * width)
    else if (dtype === 'int64') bytes.writeBigInt64LE(BigInt(x), i * width)
    else if (dtype === 'int32') bytes.writeInt32LE(x, i * width)
    else bytes.writeUInt8(x, i)
  }
  return bytes
}
