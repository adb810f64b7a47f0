import {
  type Assessment,
  type Attempt,
  AttemptId,
  type Card,
  type Category,
  CivilDate,
  ItemId,
  type SelfRating,
  TimeZone,
  TopicId,
} from '@warmstart/schema'
import { cardAfter } from '../cards/card.ts'
import { DAY_MS } from '../civil-date.ts'
import type { PlanInput, PlanItem, PlanSettings } from '../schedule/types.ts'

/** Monday, 4 January 2027, noon UTC: the day on which samples happen. */
export const MONDAY = Date.UTC(2027, 0, 4, 12)
const MONDAY_DATE = '2027-01-04'

/** Noon UTC some days after {@link MONDAY}. */
export const noon = (day: number) => MONDAY + day * DAY_MS

/** The date some days after {@link MONDAY}. */
export const dateOn = (day: number): CivilDate =>
  CivilDate.parse(new Date(Date.parse(MONDAY_DATE) + day * DAY_MS).toISOString().slice(0, 10))

export const UTC = TimeZone.parse('UTC')

export function itemId(text: string): ItemId {
  return ItemId.parse(text)
}

/** An attempt id that sorts by its number. */
export function attemptId(number: number): AttemptId {
  return AttemptId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`)
}

/** A planned item of four minutes for everybody at the middle level. */
export function planItem(id: string, changes: Partial<PlanItem> = {}): PlanItem {
  return {
    id: itemId(id),
    kind: 'question',
    title: `Title of ${id}`,
    topic: TopicId.parse('topic'),
    category: 'theory' satisfies Category,
    level: 'mid',
    roles: ['all'],
    minutes: 4,
    prerequisites: [],
    ...changes,
  }
}

export function assessment(score: number | null): Assessment {
  return {
    assessor: 'rules',
    assessorVersion: 'rules 1',
    outcome: score === null ? 'cannot-judge' : 'graded',
    criteria: [],
    misconceptions: [],
    flags: [],
    score: score ?? 0,
    interval: [score ?? 0, score ?? 1],
    confidence: score === null ? 0 : 1,
  }
}

/** What one attempt was like. */
export interface Try {
  readonly day: number
  readonly score?: number | null
  readonly selfRating?: SelfRating
  readonly sawAnswer?: boolean
}

/** An attempt at noon of a day: score 0.85, felt fine, answer not seen. */
export function attempt(id: string, { day, score = 0.85, ...rest }: Try): Attempt {
  return {
    id: attemptId(Math.round(Math.abs(day) * 1000)),
    itemId: itemId(id),
    contentVersion: 'v1',
    response: { kind: 'text', text: 'an answer' },
    assessment: assessment(score),
    selfRating: rest.selfRating ?? 3,
    sawAnswer: rest.sawAnswer ?? false,
    startedAt: noon(day) - 180_000,
    submittedAt: noon(day),
    activeMs: 120_000,
    context: 'practice',
  }
}

/** The card after some attempts at noon. */
export function cardOf(id: string, ...tries: readonly [Try, ...Try[]]): Card {
  const [first, ...rest] = tries
  return rest.reduce<Card>(
    (card, one) => cardAfter(card, attempt(id, one)),
    cardAfter(null, attempt(id, first)),
  )
}

export function planSettings(changes: Partial<PlanSettings> = {}): PlanSettings {
  return {
    role: null,
    level: null,
    interviewDate: null,
    minutesPerDay: 40,
    timeZone: UTC,
    ...changes,
  }
}

/** A plan's input at noon on {@link MONDAY}, with nothing done yet. */
export function planInput(changes: Partial<PlanInput> = {}): PlanInput {
  return {
    items: [],
    cards: [],
    settings: planSettings(),
    mix: {},
    now: MONDAY,
    done: { minutes: 0, itemIds: [] },
    ...changes,
  }
}
