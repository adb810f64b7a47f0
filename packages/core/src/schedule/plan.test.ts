import type { ItemId } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardAfter } from '../cards/card.ts'
import { civilDay, dayNumber } from '../civil-date.ts'
import { planInputs } from '../testing/plan-arbitraries.ts'
import { attempt, noon, planInput } from '../testing/samples.ts'
import { comesBackOn } from './due.ts'
import { finalWindowLength } from './final-window.ts'
import { planDays } from './plan.ts'
import { INTERVIEW_DAY_MINUTES } from './queue.ts'
import { isImportant, tierOf } from './relevance.ts'
import type { DayPlan, PlanInput } from './types.ts'

const DAYS = 20

const itemsOf = ({ items }: PlanInput) => new Map(items.map((item) => [item.id, item]))
const daysLeftOn = (plan: DayPlan, { settings }: PlanInput) =>
  settings.interviewDate === null ? null : dayNumber(settings.interviewDate) - dayNumber(plan.date)

describe('every plan', () => {
  it('keeps each day within its minutes, or has one item longer than the day alone (S01)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const { minutesPerDay } = input.settings
        for (const [index, plan] of planDays(input, DAYS).entries()) {
          const done = index === 0 ? input.done.minutes : 0
          const untouched = index > 0 || (done === 0 && input.done.itemIds.length === 0)
          const sum = plan.entries.reduce((total, { minutes }) => total + minutes, 0)
          expect(plan.minutes).toBe(sum)
          const alone = untouched && plan.entries.length === 1 && sum > minutesPerDay
          expect(alone || sum <= Math.max(0, minutesPerDay - done) + 1e-9).toBe(true)
        }
      }),
    )
  })

  it('has no item twice on a day, and nothing of today that was done today (S02)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        for (const [index, { entries }] of planDays(input, DAYS).entries()) {
          const ids = entries.map(({ itemId }) => itemId)
          expect(new Set(ids).size).toBe(ids.length)
          if (index === 0) {
            for (const id of input.done.itemIds) expect(ids).not.toContain(id)
          }
        }
      }),
    )
  })

  it('is the same for the same input in any order (S03)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const turned: PlanInput = {
          ...input,
          items: [...input.items].reverse(),
          cards: [...input.cards].reverse(),
          done: { ...input.done, itemIds: [...input.done.itemIds].reverse() },
        }
        const before = JSON.stringify(input)
        expect(planDays(turned, 6)).toEqual(planDays(input, 6))
        expect(JSON.stringify(input)).toBe(before)
      }),
    )
  })

  it('calls an item new once, and only where it was never seen (S04)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const seen = new Set<ItemId>(input.cards.map(({ itemId }) => itemId))
        for (const { entries } of planDays(input, DAYS)) {
          for (const { itemId, kind, recall } of entries) {
            expect(kind === 'new').toBe(!seen.has(itemId))
            expect(recall === null).toBe(kind === 'new')
            seen.add(itemId)
          }
        }
      }),
    )
  })

  it('introduces nothing before what it builds on, where that may be introduced (S17)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const { role, level, minutesPerDay } = input.settings
        const items = itemsOf(input)
        const seen = new Set<ItemId>(input.cards.map(({ itemId }) => itemId))
        const order = planDays(input, DAYS).flatMap(({ entries }) => entries)
        for (const { itemId } of order) {
          for (const before of items.get(itemId)?.prerequisites ?? []) {
            const item = items.get(before)
            if (item === undefined || item.minutes > minutesPerDay) continue
            if (seen.has(itemId) || !isImportant(tierOf(item, role, level))) continue
            expect(seen.has(before) || input.done.itemIds.includes(before)).toBe(true)
          }
          seen.add(itemId)
        }
      }),
    )
  })

  it('gives a reason of one sentence, and a recall between 0 and 1 (S05)', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        for (const { entries } of planDays(input, DAYS)) {
          for (const { reason, recall } of entries) {
            expect(reason).toMatch(/^[A-Z0-9][^.!?]*( \d+\.\d+)?[^.!?]*\.$/)
            expect(reason).not.toMatch(/undefined|NaN|Infinity|null/)
            if (recall !== null) expect(recall).toBeGreaterThan(0)
            expect(recall ?? 0).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })
})

describe('a plan before an interview', () => {
  it('shows no seen item as coming back after the interview (S06)', () => {
    const ahead = planInputs({ daysLeft: fc.integer({ min: 1, max: 40 }) })
    fc.assert(
      fc.property(ahead, (input) => {
        const { settings, now, cards } = input
        for (const card of cards) {
          const day = comesBackOn(card, settings, now)
          expect(day <= (settings.interviewDate ?? '')).toBe(true)
          expect(dayNumber(day)).toBeGreaterThanOrEqual(civilDay(now, settings.timeZone))
        }
      }),
    )
  })

  it('brings every item back by the day that is shown, where the minutes are ample (S07)', () => {
    const ample = planInputs({
      daysLeft: fc.integer({ min: 1, max: 15 }),
      minutes: fc.constantFrom(2, 3, 4),
      minutesPerDay: fc.constant(480),
      plain: true,
    })
    fc.assert(
      fc.property(ample, (input) => {
        const first = new Map<ItemId, string>()
        for (const { date, entries } of planDays(input, DAYS)) {
          for (const { itemId } of entries) first.set(itemId, first.get(itemId) ?? date)
        }
        for (const card of input.cards) {
          const shown = comesBackOn(card, input.settings, input.now)
          // On the day itself there are only short reminders.
          if (shown === input.settings.interviewDate) continue
          expect((first.get(card.itemId) ?? 'never') <= shown).toBe(true)
        }
      }),
    )
  })

  it('introduces nothing in the last two days but what is asked everywhere (S08)', () => {
    const late = planInputs({
      daysLeft: fc.integer({ min: 0, max: 4 }),
      minutes: fc.constantFrom(2, 3, 8),
      minutesPerDay: fc.integer({ min: 5, max: 120 }),
    })
    fc.assert(
      fc.property(late, (input) => {
        const items = itemsOf(input)
        for (const plan of planDays(input, 5)) {
          const left = daysLeftOn(plan, input) ?? -1
          if (left < 0 || left >= 3) continue
          for (const { itemId, kind } of plan.entries) {
            if (kind !== 'new') continue
            expect(items.get(itemId)?.askedEverywhere).toBeDefined()
            expect(left).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  it('looks at every important item again in the final window, where the minutes allow (S09)', () => {
    let checked = 0
    fc.assert(
      fc.property(roomy, (input) => {
        const left = daysAhead(input)
        if (minutesOf(input) > 0.5 * left * ROOMY_MINUTES) return
        const last = new Map<ItemId, number>()
        for (const { itemId, lastReviewAt } of input.cards) {
          last.set(itemId, civilDay(lastReviewAt ?? 0, input.settings.timeZone))
        }
        for (const { date, entries } of planDays(input, left)) {
          for (const { itemId } of entries) last.set(itemId, dayNumber(date))
        }
        checked += expectInWindow(input, last)
      }),
      { numRuns: 200 },
    )
    expect(checked).toBeGreaterThan(500)
  })

  it('holds for a learner who follows it and answers well or badly (S09, S12)', () => {
    const answers = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
    let checked = 0
    fc.assert(
      fc.property(roomy, answers, (input, scores) => {
        if (minutesOf(input) > 0.35 * daysAhead(input) * ROOMY_MINUTES) return
        const { last, introduced, looks } = follow(input, scores)
        checked += expectInWindow(input, last)
        for (const id of introduced) expect(looks.get(id)).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 100 },
    )
    expect(checked).toBeGreaterThan(250)
  })

  it('has at most twenty minutes on the day itself, nothing new and nothing failed (S10)', () => {
    const onTheDay = planInputs({ daysLeft: fc.constant(0) })
    fc.assert(
      fc.property(onTheDay, (input) => {
        const [today] = planDays(input, 1)
        expect(today?.minutes).toBeLessThanOrEqual(INTERVIEW_DAY_MINUTES)
        const failed = new Set(
          input.cards.filter(({ state }) => state !== 'review').map(({ itemId }) => itemId),
        )
        for (const { kind, itemId } of today?.entries ?? []) {
          expect(kind).toBe('final-look')
          expect(failed.has(itemId)).toBe(false)
        }
      }),
    )
  })
})

describe('the length of a plan', () => {
  it('is the number of days that was asked for, today first (S11)', () => {
    expect(planDays(planInput(), 3).map(({ date }) => date)).toEqual([
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
    ])
  })

  it('must be a whole number from 1 to 366 (S11)', () => {
    for (const days of [0, -1, 1.5, 367, Number.NaN]) {
      expect(() => planDays(planInput(), days)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      )
    }
  })
})

const ROOMY_MINUTES = 60
const roomy = planInputs({
  daysLeft: fc.integer({ min: 1, max: 20 }),
  minutes: fc.constantFrom(2, 3.5, 5, 7),
  minutesPerDay: fc.constant(ROOMY_MINUTES),
  maxItems: 60,
  plain: true,
})

const minutesOf = ({ items }: PlanInput) => items.reduce((sum, { minutes }) => sum + minutes, 0)

function daysAhead({ settings, now }: PlanInput): number {
  if (settings.interviewDate === null) throw new Error('the interview has no date')
  return dayNumber(settings.interviewDate) - civilDay(now, settings.timeZone)
}

/** Every important item that was seen was seen in the window; says how many there were. */
function expectInWindow(input: PlanInput, last: ReadonlyMap<ItemId, number>): number {
  const { role, level } = input.settings
  const interview = civilDay(input.now, input.settings.timeZone) + daysAhead(input)
  const start = interview - finalWindowLength(minutesOf(input), ROOMY_MINUTES)
  const important = input.items.filter((item) => isImportant(tierOf(item, role, level)))
  const seen = important.filter(({ id }) => last.has(id))
  for (const { id } of seen) expect(last.get(id)).toBeGreaterThanOrEqual(start)
  return seen.length
}

/** Works through today's queue every day until the interview. */
function follow(input: PlanInput, scores: Iterator<number>) {
  const cards = new Map(input.cards.map((card) => [card.itemId, card]))
  const last = new Map<ItemId, number>()
  for (const { itemId, lastReviewAt } of input.cards) {
    last.set(itemId, civilDay(lastReviewAt ?? 0, input.settings.timeZone))
  }
  const introduced = new Set<ItemId>()
  const looks = new Map<ItemId, number>()
  for (let day = 0; day < daysAhead(input); day++) {
    const now = noon(day)
    const [today] = planDays({ ...input, now, cards: [...cards.values()] }, 1)
    const early = daysAhead(input) - day >= 3
    for (const { itemId, kind } of today?.entries ?? []) {
      if (kind === 'new' && early) introduced.add(itemId)
      looks.set(itemId, (looks.get(itemId) ?? 0) + 1)
      last.set(itemId, civilDay(now, input.settings.timeZone))
      const score = scores.next().value ?? 1
      cards.set(itemId, cardAfter(cards.get(itemId) ?? null, attempt(itemId, { day, score })))
    }
  }
  return { last, introduced, looks }
}
