import {
  type Attempt,
  type CivilDate,
  type ItemId,
  type Millis,
  type PlannedKind,
  type Settings,
  WarmstartError,
} from '@warmstart/schema'
import { civilDate, dayNumber, startOfDay } from '../civil-date.ts'
import { labItemId, labPlanItem } from '../labs/lab-item.ts'
import { LABS } from '../labs/labs.ts'
import { type MockHint, mockHint, type PastMock } from '../mock/hint.ts'
import { foldMock } from '../mock/state.ts'
import { ownPlanItem } from '../own-questions/own-item.ts'
import type { Memory } from '../ports.ts'
import { headline } from '../schedule/headline.ts'
import { planDays } from '../schedule/plan.ts'
import { mixOf } from '../schedule/relevance.ts'
import type { DayPlan, DoneToday, PlanInput, PlanItem } from '../schedule/types.ts'
import { type Context, settingsOf } from './context.ts'

/** A draft as a list shows it. */
export interface OpenDraft {
  readonly itemId: ItemId
  readonly itemKind: PlannedKind
  readonly title: string
  readonly updatedAt: Millis
}

/** What to do today, and why. */
export interface Today {
  readonly date: CivilDate
  readonly interviewDate: CivilDate | null
  /** Days until the interview: 0 on the day, negative after it, null without a date. */
  readonly daysLeft: number | null
  readonly minutesPerDay: number
  /** Minutes spent on attempts today, withdrawn ones included. */
  readonly minutesDone: number
  /** Attempts of today that count. */
  readonly attemptsToday: number
  /** What the day is for, in a sentence. */
  readonly headline: string
  /** What is still to do today. */
  readonly plan: DayPlan
  readonly tomorrow: DayPlan
  /** Answers that were begun, the newest first. */
  readonly drafts: readonly OpenDraft[]
  /** The mock that is due; null where none is. */
  readonly mock: MockHint | null
}

/** Today's queue, tomorrow's plan and the drafts. */
export async function getToday(context: Context, now: Millis): Promise<Today> {
  const memory = context.store.memoryOf(context.learner)
  const settings = await settingsOf(memory, context.timeZone)
  const done = await doneToday(memory, settings, now)
  const input = await planInput(context, memory, settings, done, now)
  const [plan, tomorrow] = planDays(input, 2)
  if (plan === undefined || tomorrow === undefined) {
    throw new WarmstartError('internal', 'the plan of two days has fewer')
  }
  const date = civilDate(now, settings.timeZone)
  const { interviewDate } = settings
  const daysLeft = interviewDate === null ? null : dayNumber(interviewDate) - dayNumber(date)
  return {
    date,
    interviewDate,
    daysLeft,
    minutesPerDay: settings.minutesPerDay,
    minutesDone: done.minutes,
    attemptsToday: done.attempts,
    headline: headline({ daysLeft, entries: plan.entries, minutesDone: done.minutes }),
    plan,
    tomorrow,
    drafts: await openDrafts(context, memory),
    mock: mockHint({
      ...{ daysLeft, now, mix: input.mix, items: context.catalog.items },
      mocks: await pastMocks(memory),
      answered: input.cards.length,
    }),
  }
}

/**
 * The plan of the days ahead, today first.
 *
 * @param days  wanted days, 1..366; with an interview ahead the plan ends on its day
 */
export async function getPlan(context: Context, days: number, now: Millis): Promise<DayPlan[]> {
  const memory = context.store.memoryOf(context.learner)
  const settings = await settingsOf(memory, context.timeZone)
  const done = await doneToday(memory, settings, now)
  const input = await planInput(context, memory, settings, done, now)
  const { interviewDate } = settings
  const left =
    interviewDate === null
      ? -1
      : dayNumber(interviewDate) - dayNumber(civilDate(now, settings.timeZone))
  return planDays(input, left < 0 ? days : Math.min(days, left + 1))
}

/** Mocks of which the log is read for the hint; older ones are long ago. */
const MOST_MOCKS = 12

async function pastMocks(memory: Memory): Promise<PastMock[]> {
  const plans = (await memory.mocks()).slice(0, MOST_MOCKS)
  return Promise.all(
    plans.map(async (plan) => ({
      plan,
      phase: foldMock(plan, await memory.mockEvents(plan.id)).phase,
    })),
  )
}

async function planInput(
  { catalog }: Context,
  memory: Memory,
  settings: Settings,
  done: DoneToday,
  now: Millis,
): Promise<PlanInput> {
  const cards = await memory.cards()
  const seen = new Set(cards.map(({ itemId }) => itemId))
  // A lab comes back once its exercise was done; it is never planned as something new.
  const labs = LABS.filter((lab) => seen.has(labItemId(lab.id))).map(labPlanItem)
  return {
    items: [...catalog.items, ...(await memory.ownQuestions()).map(ownPlanItem), ...labs],
    cards,
    settings,
    mix: mixOf(catalog.taxonomy, settings.role),
    now,
    done,
  }
}

async function doneToday(
  memory: Memory,
  settings: Settings,
  now: Millis,
): Promise<DoneToday & { readonly attempts: number }> {
  const start = startOfDay(civilDate(now, settings.timeZone), settings.timeZone)
  const today = await attemptsSince(memory, start)
  const withdrawn = new Set((await memory.withdrawals()).map(({ attemptId }) => attemptId))
  const counting = today.filter(({ id }) => !withdrawn.has(id))
  const activeMs = today.reduce((sum, attempt) => sum + attempt.activeMs, 0)
  return {
    minutes: activeMs / 60_000,
    itemIds: [...new Set(counting.map(({ itemId }) => itemId))],
    attempts: counting.length,
  }
}

/** Attempts since a moment, newest first, read page by page. */
async function attemptsSince(memory: Memory, start: Millis): Promise<Attempt[]> {
  const found: Attempt[] = []
  const limit = 200
  for (;;) {
    const last = found.at(-1)
    const page = await memory.attempts(last === undefined ? { limit } : { limit, before: last.id })
    const recent = page.filter(({ submittedAt }) => submittedAt >= start)
    found.push(...recent)
    if (recent.length < limit) return found
  }
}

async function openDrafts({ catalog }: Context, memory: Memory): Promise<OpenDraft[]> {
  const own = (await memory.ownQuestions()).map(ownPlanItem)
  const items: readonly PlanItem[] = [...catalog.items, ...own]
  const byId = new Map(items.map((item) => [item.id, item]))
  const drafts = await memory.drafts()
  return drafts
    .flatMap(({ itemId, text, updatedAt }) => {
      const item = byId.get(itemId)
      if (item === undefined || text.trim() === '') return []
      return [{ itemId, itemKind: item.kind, title: item.title, updatedAt }]
    })
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.itemId < b.itemId ? -1 : 1))
}
