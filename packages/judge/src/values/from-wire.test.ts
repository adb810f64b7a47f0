import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromWire, type Json, WireFault } from './from-wire.ts'

const read = (json: unknown) => fromWire(json as Json)

describe('values from a slot', () => {
  it('are read whatever they are, or refused as a fault of the wire', () => {
    const tags = ['$f', '$np', '$nd', '$items', '$table', '$column', '$opaque', '$dict', '$tuple']
    const json = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...tags, '__proto__', 'x'), tie('any'), { maxKeys: 3 }),
      ),
    })).any
    fc.assert(
      fc.property(json, (value) => {
        try {
          expect(read(value)).toHaveProperty('kind')
        } catch (error) {
          expect(error).toBeInstanceOf(WireFault)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['bytes that do not fit the shape', { $nd: ['<f8', [3], Buffer.alloc(16).toString('base64')] }],
    ['a negative shape', { $nd: ['<f8', [-1], ''] }],
    ['a shape beyond all bounds', { $nd: ['<f8', [1e9, 1e9], ''] }],
    ['a dtype that runs code', { $nd: ['O', [1], ''] }],
    ['two tags', { $f: 1, $np: ['int64', 1] }],
    ['a plain map', { a: 1 }],
    ['an inherited name', { constructor: 1 }],
    ['columns that do not fit', { $table: { columns: ['a'], index: [], data: [] } }],
    ['digits without end', { $int: '9'.repeat(30_000) }],
  ])('refuse %s', (_, value) => {
    expect(() => read(value)).toThrow(WireFault)
  })

  it('refuse nesting without end', () => {
    let deep: unknown = 1
    for (let i = 0; i < 1000; i++) deep = [deep]
    expect(() => read(deep)).toThrow('nested too deeply')
  })

  it('pollute no prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}}')
    expect(() => read(hostile)).toThrow(WireFault)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('keep half floats, wide integers and lone surrogates as they are', () => {
    const halves = Buffer.from(new Uint16Array([0x3c00, 0xc000, 0x7c00, 0x0001]).buffer)
    expect(read({ $nd: ['<f2', [4], halves.toString('base64')] })).toMatchObject({
      dtype: 'float16',
      data: new Float64Array([1, -2, Number.POSITIVE_INFINITY, 2 ** -24]),
    })
    const wide = Buffer.from(new BigInt64Array([2n ** 60n]).buffer).toString('base64')
    expect(read({ $nd: ['<i8', [1], wide] })).toMatchObject({
      data: [{ kind: 'int', value: 2n ** 60n }],
    })
    expect(read('\ud800')).toEqual({ kind: 'str', value: '\ud800' })
  })
})
