import { TimeZone } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recallAfter } from '../cards/fsrs.ts'
import { cardOf, dateOn, noon, planSettings } from '../testing/samples.ts'
import { comesBackAt, comesBackOn, dueDay } from './due.ts'
import { desiredRetention } from './retention.ts'

const before = (day: number) => planSettings({ interviewDate: dateOn(day) })

describe('the desired retention', () => {
  it('is 0.9 without a date and rises from 0.85 to 0.95 over the last four days (S13)', () => {
    expect(desiredRetention(null)).toBe(0.9)
    expect([60, 5, 4, 2.5, 1].map(desiredRetention)).toEqual([
      0.85,
      0.85,
      0.85,
      expect.closeTo(0.9),
      0.95,
    ])
  })

  it('never falls as the interview comes nearer (S13)', () => {
    for (let left = 1; left < 30; left++) {
      expect(desiredRetention(left)).toBeGreaterThanOrEqual(desiredRetention(left + 1))
    }
  })
})

describe('the day on which recall is due', () => {
  it('is the first one at or below the desired retention (S14)', () => {
    const anyCard = fc.record({
      score: fc.constantFrom(0.6, 0.85, 1),
      gap: fc.integer({ min: 1, max: 20 }),
      left: fc.integer({ min: 1, max: 80 }),
    })
    fc.assert(
      fc.property(anyCard, ({ score, gap, left }) => {
        const card = cardOf('a', { day: 0, score }, { day: gap, score, selfRating: 4 })
        const isDue = (day: number) =>
          recallAfter(day, card.stability) <= desiredRetention(Math.max(1, left - day))
        const due = dueDay(card, 0, left)
        if (due === Number.POSITIVE_INFINITY) expect(isDue(left)).toBe(false)
        else {
          expect(isDue(due)).toBe(true)
          expect(due === 1 || !isDue(due - 1)).toBe(true)
        }
      }),
    )
  })

  it('is the interval of FSRS without a date, and the next day after a failure (S14)', () => {
    expect(dueDay(cardOf('a', { day: 0, score: 1, selfRating: 4 }), 100, null)).toBe(108)
    expect(dueDay(cardOf('a', { day: 0, score: 0.1 }), 100, null)).toBe(101)
    const long = { score: 1, selfRating: 4 } as const
    const lapsed = cardOf('a', { day: 0, ...long }, { day: 90, ...long }, { day: 300, score: 0.1 })
    expect(dueDay(lapsed, 100, null)).toBe(101)
    expect(dueDay(lapsed, 100, 160)).toBe(101)
  })
})

describe('the day on which an item comes back', () => {
  const sure = { score: 1, selfRating: 4 } as const

  it('is today before the first attempt, and tomorrow after a failure (S06)', () => {
    expect(comesBackOn(null, planSettings(), noon(0))).toBe(dateOn(0))
    const failed = cardOf('a', { day: 0, score: 0 })
    expect(comesBackOn(failed, planSettings(), noon(0))).toBe(dateOn(1))
  })

  it('is today where it was due before (S06)', () => {
    const card = cardOf('a', { day: -20 })
    expect(comesBackOn(card, planSettings(), noon(0))).toBe(dateOn(0))
    expect(comesBackOn(card, before(9), noon(0))).toBe(dateOn(0))
  })

  it('is the day before the interview where FSRS would wait longer (S06)', () => {
    const card = cardOf('a', { day: -30, ...sure }, { day: 0, ...sure })
    expect(comesBackOn(card, planSettings(), noon(0)) > dateOn(100)).toBe(true)
    expect(comesBackOn(card, before(9), noon(0))).toBe(dateOn(8))
  })

  it('is the interview itself after the last look, and no bound once it is over (S06)', () => {
    const card = cardOf('a', { day: -30, ...sure }, { day: 0, ...sure })
    expect(comesBackOn(card, before(1), noon(0))).toBe(dateOn(1))
    expect(comesBackOn(card, before(2), noon(0))).toBe(dateOn(2))
    expect(comesBackOn(card, before(0), noon(0)) > dateOn(100)).toBe(true)
    expect(comesBackOn(card, before(-1), noon(0))).toBe(comesBackOn(card, planSettings(), noon(0)))
  })

  it('starts at four on the learner’s clock, and is unknown before the first attempt (S06)', () => {
    const card = cardOf('a', { day: -30, ...sure }, { day: 0, ...sure })
    const settings = { ...before(9), timeZone: TimeZone.parse('Europe/Vienna') }
    expect(comesBackAt(card, settings, noon(0))).toBe(noon(8) - 9 * 3_600_000)
    expect(comesBackAt(null, settings, noon(0))).toBeNull()
  })
})
