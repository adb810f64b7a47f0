import { WarmstartError } from '@warmstart/schema'
import { recallNow } from '../cards/card.ts'
import { dateOfDay } from '../civil-date.ts'
import { queueOfDay } from './queue.ts'
import { reasonOf } from './reason.ts'
import type { DayPlan, PlanEntry, PlanInput } from './types.ts'
import { afterDay, type Choice, openWorld, recallOn, type World } from './world.ts'

/** Longest plan, in days. */
export const PLAN_MAX_DAYS = 366

/**
 * What to do today and on the days after it. Today's entries leave out what was done already;
 * later days assume that the days before were worked through.
 *
 * What holds for every input:
 * - the minutes of a day stay within `minutesPerDay` (on today: less what was done), unless the
 *   only entry of an untouched day is one item that is longer than a whole day's minutes;
 * - no item twice on one day; no item before its prerequisites;
 * - with an interview ahead: nothing new from two days before it on, but what is asked nearly
 *   everywhere; on the day itself a list of at most 20 minutes, nothing new, nothing failed;
 * - the same plan for the same input, in whatever order the lists are given.
 *
 * @param days  number of days including today, 1..{@link PLAN_MAX_DAYS}
 * @returns one plan a day, today first
 * @throws {WarmstartError} `invalid-input` where `days` is out of range
 */
export function planDays(input: PlanInput, days: number): DayPlan[] {
  if (!Number.isInteger(days) || days < 1 || days > PLAN_MAX_DAYS) {
    throw new WarmstartError(
      'invalid-input',
      `\`days\`: ${days} is not a number of days; write a whole number from 1 to ${PLAN_MAX_DAYS}`,
      { days },
    )
  }
  let world = openWorld(input)
  const plans: DayPlan[] = []
  for (let day = world.today; day < world.today + days; day++) {
    // After the interview the plan goes on without a date.
    if (world.interview !== null && day > world.interview) world = { ...world, interview: null }
    const choices = queueOfDay(world, day)
    plans.push(dayPlan(world, day, choices))
    world = afterDay(world, day, choices)
  }
  return plans
}

function dayPlan(world: World, day: number, choices: readonly Choice[]): DayPlan {
  const entries = choices.map((choice) => entryOf(world, day, choice))
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return { date: dateOfDay(day), minutes, entries }
}

function entryOf(world: World, day: number, choice: Choice): PlanEntry {
  const { item, kind, seen } = choice
  return {
    itemId: item.id,
    itemKind: item.kind,
    title: item.title,
    level: item.level,
    topic: item.topic,
    minutes: item.minutes,
    kind,
    reason: reasonOf(world, day, choice),
    recall: seen === null ? null : recallAt(world, day, seen),
  }
}

function recallAt(world: World, day: number, seen: NonNullable<Choice['seen']>): number {
  return day === world.today ? recallNow(seen.card, world.input.now) : recallOn(seen, day)
}
