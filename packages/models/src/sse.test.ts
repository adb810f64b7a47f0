import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventReader } from './sse.ts'

/** All events of a stream that comes in these pieces. */
function eventsOf(...pieces: string[]): string[] {
  const reader = new EventReader()
  return [...pieces.flatMap((piece) => reader.read(piece)), ...reader.end()]
}

describe('Server-sent events', () => {
  it.each([
    ['data: a\n\ndata: b\n\n', ['a', 'b']],
    ['data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['data: a\r\rdata: b\r\r', ['a', 'b']],
    ['data:a\n\n', ['a']],
    ['data:  a\n\n', [' a']],
    ['data: a\ndata: b\n\n', ['a\nb']],
    [': comment\nevent: x\nid: 5\ndata: a\nretry: 9\n\n', ['a']],
    ['data: a', ['a']],
    ['\n\n\n', []],
    ['data\n\n', ['']],
    ['database: a\n\n', []],
  ])('in %j are %j', (stream, events) => {
    expect(eventsOf(stream)).toEqual(events)
  })

  it('are the same wherever the stream is cut', () => {
    const line = fc.constantFrom('data: {"a":1}', 'data: b', ': c', 'data:', '', '')
    const ends = fc.constantFrom('\n', '\r\n', '\r')
    const property = fc.property(
      fc.array(line),
      ends,
      fc.array(fc.nat(200)),
      (lines, end, cuts) => {
        const stream = lines.join(end) + end
        const places = [...new Set(cuts.map((cut) => cut % stream.length))].sort((a, b) => a - b)
        const pieces = [0, ...places].map((at, i) => stream.slice(at, places[i] ?? stream.length))
        expect(pieces.join('')).toBe(stream)
        expect(eventsOf(...pieces)).toEqual(eventsOf(stream))
      },
    )
    fc.assert(property)
  })
})
