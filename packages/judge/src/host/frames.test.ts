import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameReader, frame, MAX_FRAME_BYTES } from './frames.ts'

const NONCE = Buffer.from('12345678')

describe('the reader of frames', () => {
  it('gives back what was framed, however the bytes are cut', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 })
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 30 })), (bodies, cuts) => {
        const bytes = Buffer.concat(bodies.map((body) => frame(NONCE, body)))
        const reader = new FrameReader()
        const read: string[] = []
        let from = 0
        for (const size of [...cuts, bytes.length]) {
          reader.push(bytes.subarray(from, from + size))
          from = Math.min(from + size, bytes.length)
          for (let next = reader.next(); next !== null; next = reader.next()) {
            read.push(next.body.toString('utf8'))
          }
        }
        expect(read).toEqual(bodies.map((body) => Buffer.from(body).toString('utf8')))
        expect(reader.pending).toBe(0)
      }),
    )
  })

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (chunks) => {
        const reader = new FrameReader()
        for (const chunk of chunks) {
          reader.push(Buffer.from(chunk))
          reader.next()
        }
        expect(reader.pending).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('refuses a length beyond the cap before a byte of it has come (H36)', () => {
    const reader = new FrameReader()
    reader.push(Buffer.from('ffffffff0000000000000000', 'hex'))
    expect(reader.next()).toBeNull()
    expect(reader.tooLong).toBe(true)
    reader.push(Buffer.alloc(MAX_FRAME_BYTES))
    expect(reader.pending).toBe(0)
  })
})
