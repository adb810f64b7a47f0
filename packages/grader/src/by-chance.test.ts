import { expect, test } from 'vitest'
import { withoutChance } from './by-chance.ts'
import type { PointPattern } from './patterns.ts'
import type { Cause, PointVerdict } from './verdict.ts'

/** A point with slots of so many alternatives each. */
const point = (alternatives: number) =>
  ({
    point: { slots: [Array.from({ length: alternatives }, () => 'word')] },
  }) as unknown as PointPattern
const WIDE = [point(30), point(30)]

const verdict = (cause: Cause, rarity: number, coverage = 0): PointVerdict => ({
  cause,
  features: {
    ...{ full: 1, tight: 1, share: 1, anywhere: 1, coverage, second: 0, mean: 0, rarity },
    ...{ company: 0, clean: 1, undisputed: 1 },
  },
  result: {
    ...{ id: 'p' as PointVerdict['result']['id'], text: 'A point.', weight: 1, status: 'met' },
    ...{ probability: 0.7, evidence: [], note: 'A part of this is there.' },
  },
})
const statuses = (verdicts: readonly PointVerdict[], offTopic = false, points = WIDE) =>
  withoutChance(verdicts, points, offTopic).map(({ result }) => result.status)

test('An answer whose points all rest on common words was credited by chance.', () => {
  expect(statuses([verdict('asserted', 0.3), verdict('partial', 0.4)])).toEqual([
    ...['missing', 'missing'],
  ])
  const [taken] = withoutChance([verdict('asserted', 0.3)], WIDE, false)
  expect(taken).toMatchObject({ cause: 'absent', result: { evidence: [] } })
  expect(taken?.result.note).toBeUndefined()
})

test('One point that rests on rare words, or on most of a phrasing, vouches for the others.', () => {
  expect(statuses([verdict('asserted', 0.6), verdict('asserted', 0.2)])).toEqual(['met', 'met'])
  expect(statuses([verdict('partial', 0.2, 0.6), verdict('partial', 0.2)])).toEqual(['met', 'met'])
})

test('In an answer about something else a point needs words that are rarer still.', () => {
  expect(statuses([verdict('asserted', 0.7)], true)).toEqual(['missing'])
  expect(statuses([verdict('asserted', 0.9)], true)).toEqual(['met'])
})

test('What an answer gets wrong stays wrong, whatever words it rests on.', () => {
  expect(statuses([verdict('denied', 0.1)])).toEqual(['met'])
})

test('A point of few alternatives has words of its own and is no accident.', () => {
  expect(statuses([verdict('asserted', 0.1)], false, [point(5)])).toEqual(['met'])
})
