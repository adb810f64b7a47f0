import { CATEGORIES, type Card, LEVELS, ROLES, TimeZone, TopicId } from '@warmstart/schema'
import fc from 'fast-check'
import type { PlanInput, PlanItem } from '../schedule/types.ts'
import { cardOf, dateOn, planInput, planItem, planSettings } from './samples.ts'

/** Attempts of the past: days before now, with a score. */
const history = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 0, max: 40 }),
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.sort((a, b) => b.ago - a.ago))

/** What an arbitrary plan is limited to. */
export interface PlanLimits {
  /** Days until the interview; null allows for none. */
  readonly daysLeft?: fc.Arbitrary<number | null>
  readonly minutes?: fc.Arbitrary<number>
  readonly minutesPerDay?: fc.Arbitrary<number>
  readonly maxItems?: number
  /** True: nothing was done today, no attempt is of today and no item has a prerequisite. */
  readonly plain?: boolean
}

/** Inputs of a plan: items of all sorts, some seen, some done today, in any state. */
export function planInputs(limits: PlanLimits = {}): fc.Arbitrary<PlanInput> {
  const {
    daysLeft = fc.option(fc.integer({ min: -3, max: 30 }), { nil: null, freq: 8 }),
    minutes = fc.constantFrom(2, 2.5, 4, 5, 12, 45),
    minutesPerDay = fc.integer({ min: 5, max: 90 }),
    maxItems = 25,
    plain = false,
  } = limits
  const entry = fc.record({
    minutes,
    category: fc.constantFrom(...CATEGORIES),
    level: fc.constantFrom(...LEVELS),
    role: fc.constantFrom('all' as const, ...ROLES.slice(0, 2)),
    topic: fc.constantFrom('one', 'two', 'three').map((id) => TopicId.parse(id)),
    everywhere: fc.boolean(),
    prerequisites: plain ? fc.constant([]) : fc.array(fc.nat(maxItems), { maxLength: 2 }),
    history: fc.option(history, { nil: null }),
    doneToday: plain ? fc.constant(false) : fc.boolean(),
  })
  return fc
    .record({
      entries: fc.array(entry, { maxLength: maxItems }),
      daysLeft,
      minutesPerDay,
      role: fc.constantFrom(null, ...ROLES.slice(0, 2)),
      level: fc.constantFrom(null, ...LEVELS),
      doneMinutes: plain ? fc.constant(0) : fc.constantFrom(0, 0, 7.5, 40),
      timeZone: fc.constantFrom('UTC', 'America/New_York', 'Pacific/Kiritimati'),
    })
    .map(({ entries, doneMinutes, ...settings }) => {
      const id = (index: number) => `item-${index}`
      const items = entries.map((one, index) =>
        itemOf(id(index), one, [...one.prerequisites].filter((other) => other < index).map(id)),
      )
      const cards: Card[] = []
      for (const [index, { history: past, doneToday }] of entries.entries()) {
        const [first, ...rest] = (past ?? []).map(({ ago, score }) => ({
          day: -Math.max(ago, plain || !doneToday ? 1 : 0),
          score,
        }))
        if (first !== undefined) cards.push(cardOf(id(index), first, ...rest))
      }
      const done = items.filter((_, index) => entries[index]?.doneToday && entries[index]?.history)
      return planInput({
        items,
        cards,
        mix: { theory: 2, algorithms: 3, practice: 1 },
        settings: planSettings({
          role: settings.role,
          level: settings.level,
          minutesPerDay: settings.minutesPerDay,
          timeZone: TimeZone.parse(settings.timeZone),
          interviewDate: settings.daysLeft === null ? null : dateOn(settings.daysLeft),
        }),
        done: { minutes: doneMinutes, itemIds: done.map((item) => item.id) },
      })
    })
}

interface Entry {
  readonly minutes: number
  readonly category: PlanItem['category']
  readonly level: PlanItem['level']
  readonly role: PlanItem['roles'][number]
  readonly topic: PlanItem['topic']
  readonly everywhere: boolean
}

function itemOf(id: string, entry: Entry, prerequisites: readonly string[]): PlanItem {
  const { minutes, category, level, role, topic, everywhere } = entry
  const item = planItem(id, { minutes, category, level, topic, roles: [role] })
  const askedEverywhere = everywhere ? { askedEverywhere: 'asked in every source' } : {}
  return {
    ...item,
    ...askedEverywhere,
    prerequisites: prerequisites.map((other) => planItem(other).id),
  }
}
