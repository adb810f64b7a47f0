import { expect, test } from 'vitest'
import { readingPlace, startOfSection } from './read-along.ts'

const minutes = [2, 1.5, 3]

test('Each section lasts for its own minutes.', () => {
  expect(readingPlace(minutes, 0)).toEqual({ index: 0, leftInSectionMs: 120_000, leftMs: 390_000 })
  expect(readingPlace(minutes, 119_999).index).toBe(0)
  expect(readingPlace(minutes, 120_000)).toMatchObject({ index: 1, leftInSectionMs: 90_000 })
  expect(readingPlace(minutes, 389_999).index).toBe(2)
})

test('After the last section the reading is over.', () => {
  expect(readingPlace(minutes, 390_000)).toEqual({ index: -1, leftInSectionMs: 0, leftMs: 0 })
  expect(readingPlace([], 0).index).toBe(-1)
})

test('A jump to a section lands exactly at its beginning.', () => {
  minutes.forEach((_, index) => {
    expect(readingPlace(minutes, startOfSection(minutes, index)).index).toBe(index)
  })
})
