import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, splitByMarks } from './split-marks.ts'

const texts = fc.string({ maxLength: 60, unit: 'grapheme' })
const marksOf = (text: string): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc
      .tuple(fc.nat(5), fc.nat(text.length), fc.nat(text.length))
      .map(([id, a, b]) => ({ id: `p${id}`, start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  )
const cases = texts.chain((text) => fc.tuple(fc.constant(text), marksOf(text)))

test('The segments together are the text, in order and without an empty one.', () => {
  fc.assert(
    fc.property(cases, ([text, marks]) => {
      const segments = splitByMarks(text, marks)
      expect(segments.map((one) => one.text).join('')).toBe(text)
      expect(segments.every((one) => one.text.length > 0)).toBe(true)
    }),
  )
})

test('Every character lies under exactly the marks that cover it.', () => {
  fc.assert(
    fc.property(cases, ([text, marks]) => {
      for (const segment of splitByMarks(text, marks)) {
        for (let at = segment.start; at < segment.start + segment.text.length; at++) {
          const covering = marks.filter((mark) => mark.start <= at && at < mark.end)
          expect(new Set(segment.marks)).toEqual(new Set(covering.map((mark) => mark.id)))
        }
      }
    }),
  )
})

test('Every mark that covers something ends in a segment that it covers.', () => {
  fc.assert(
    fc.property(cases, ([text, marks]) => {
      const segments = splitByMarks(text, marks)
      for (const mark of marks.filter(({ start, end }) => start < end)) {
        const last = segments.find((one) => one.start + one.text.length === mark.end)
        expect(last?.ends).toContain(mark.id)
        expect(last?.marks).toContain(mark.id)
      }
    }),
  )
})

test('Two marks that overlap give three stretches, the middle one under both.', () => {
  const text = 'bias plus variance'
  const segments = splitByMarks(text, [
    { id: 'bias', start: 0, end: 9 },
    { id: 'variance', start: 5, end: 18 },
  ])
  expect(segments.map(({ text, marks }) => [text, marks])).toEqual([
    ['bias ', ['bias']],
    ['plus', ['bias', 'variance']],
    [' variance', ['variance']],
  ])
})

test('A mark that leaves the text is cut off, and one wholly outside is left out.', () => {
  expect(splitByMarks('abc', [{ id: 'p', start: 1, end: 99 }])).toEqual([
    { text: 'a', start: 0, marks: [], ends: [] },
    { text: 'bc', start: 1, marks: ['p'], ends: ['p'] },
  ])
  expect(splitByMarks('abc', [{ id: 'p', start: 7, end: 9 }])).toHaveLength(1)
  expect(splitByMarks('', [{ id: 'p', start: 0, end: 1 }])).toEqual([])
})
