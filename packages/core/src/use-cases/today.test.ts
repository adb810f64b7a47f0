import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS } from '../civil-date.ts'
import { sampleContext } from '../testing/sample-catalog.ts'
import { assessment, attempt, attemptId, dateOn, itemId, noon } from '../testing/samples.ts'
import { type Context, defaultSettings } from './context.ts'
import { recordAttempt } from './record-attempt.ts'
import { getPlan, getToday } from './today.ts'
import { withdrawAttempt } from './withdraw-attempt.ts'

let context: Context
beforeEach(() => {
  context = sampleContext()
})
const memory = () => context.store.memoryOf(context.learner)

function answer(number: number, item: string, now: number, activeMs = 120_000) {
  const input = {
    id: attemptId(number),
    itemId: itemId(item),
    response: { kind: 'text' as const, text: 'an answer' },
    selfRating: 3 as const,
    startedAt: now - 600_000,
    activeMs,
    context: 'practice' as const,
  }
  return recordAttempt(context, input, now, { grade: () => assessment(0.9) })
}
const settle = (daysLeft: number | null, minutesPerDay = 30) =>
  memory().putSettings({
    ...defaultSettings(context.timeZone),
    interviewDate: daysLeft === null ? null : dateOn(daysLeft),
    minutesPerDay,
    role: 'ml-engineer',
  })

describe('today', () => {
  it('of somebody new is a queue of new items with default settings (U12)', async () => {
    const today = await getToday(context, noon(0))
    expect(today).toMatchObject({
      date: dateOn(0),
      interviewDate: null,
      daysLeft: null,
      minutesPerDay: 30,
      minutesDone: 0,
      attemptsToday: 0,
      drafts: [],
    })
    expect(today.plan.entries.map(({ itemId: id, kind, title }) => [id, kind, title])[1]).toEqual([
      'q-0',
      'new',
      'Title of q-0',
    ])
    expect(today.plan.entries).toHaveLength(7)
    expect(today.tomorrow.date).toBe(dateOn(1))
    expect(today.headline).toMatch(/^Today: 7 new items, about 28 minutes/)
  })

  it('leaves out what was done since four in the morning, and its minutes (U13)', async () => {
    await answer(1, 'q-0', noon(0) - 9 * 3_600_000) // 03:00, still yesterday
    await answer(2, 'q-1', noon(0) - 8 * 3_600_000) // 04:00
    await answer(3, 'q-1', noon(0))
    const today = await getToday(context, noon(0))
    expect(today).toMatchObject({ minutesDone: 4, attemptsToday: 2 })
    expect(today.plan.entries.map(({ itemId: id }) => id)).not.toContain('q-1')
    expect(today.plan.minutes).toBeLessThanOrEqual(26)
  })

  it('plans a withdrawn attempt again, though its minutes are spent (U13)', async () => {
    const { attempt: kept } = await answer(1, 'q-0', noon(0))
    await withdrawAttempt(context, kept.id, noon(0))
    const today = await getToday(context, noon(0))
    expect(today).toMatchObject({ minutesDone: 2, attemptsToday: 0 })
    expect(today.plan.entries.map(({ itemId: id }) => id)).toContain('q-0')
  })

  it('reads further than one page of attempts (U13)', async () => {
    for (let index = 0; index < 450; index++) {
      const one = attempt('q-0', { day: 0 })
      await memory().appendAttempt({
        ...one,
        id: attemptId(index),
        submittedAt: noon(0) + index,
        activeMs: 1000,
      })
    }
    await memory().appendAttempt({ ...attempt('q-0', { day: -1 }), activeMs: 1_000_000 })
    const today = await getToday(context, noon(0) + 1000)
    expect(today).toMatchObject({ attemptsToday: 450, minutesDone: 7.5 })
  })

  it('counts the days to the interview and through it, by the learner’s own day (U12)', async () => {
    await settle(3)
    expect((await getToday(context, noon(0))).daysLeft).toBe(3)
    expect((await getToday(context, noon(3))).daysLeft).toBe(0)
    const night = noon(4) - 9 * 3_600_000
    expect((await getToday(context, night)).daysLeft).toBe(0)
    expect(await getToday(context, noon(5))).toMatchObject({
      daysLeft: -2,
      headline: expect.stringContaining('when is the next one?'),
    })
  })

  it('lists drafts with text, the newest first, of items that are there (U14)', async () => {
    const draft = (id: string, text: string, updatedAt: number) =>
      memory().putDraft({
        itemId: itemId(id),
        text,
        sawAnswerAt: null,
        startedAt: noon(0),
        activeMs: 0,
        updatedAt,
      })
    await draft('q-1', 'begun', noon(0))
    await draft('q-2', 'begun later', noon(1))
    await draft('q-3', '  ', noon(2))
    await draft('gone', 'of an item that left', noon(2))
    expect((await getToday(context, noon(3))).drafts).toEqual([
      { itemId: 'q-2', itemKind: 'question', title: 'Title of q-2', updatedAt: noon(1) },
      { itemId: 'q-1', itemKind: 'question', title: 'Title of q-1', updatedAt: noon(0) },
    ])
  })
})

describe('the plan', () => {
  it('ends on the day of the interview at the latest (U15)', async () => {
    await settle(5)
    const dates = (await getPlan(context, 14, noon(0))).map(({ date }) => date)
    expect(dates).toEqual([0, 1, 2, 3, 4, 5].map(dateOn))
    expect(await getPlan(context, 3, noon(0))).toHaveLength(3)
  })

  it('has all days that were asked for without a date, and after the interview (U15)', async () => {
    expect(await getPlan(context, 14, noon(0))).toHaveLength(14)
    await settle(-1)
    expect(await getPlan(context, 14, noon(0))).toHaveLength(14)
  })

  it('starts with today’s queue and goes on with tomorrow’s (U15)', async () => {
    await settle(9)
    await answer(1, 'q-0', noon(0) - DAY_MS)
    const today = await getToday(context, noon(0))
    const [first, second] = await getPlan(context, 5, noon(0))
    expect([first, second]).toEqual([today.plan, today.tomorrow])
  })
})
