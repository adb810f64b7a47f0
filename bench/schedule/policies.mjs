// Who decides what to do on a day. All see the same cards, made from the same attempts, and have
// the same minutes. A policy is (world) => items, world = { items, cards, day, interviewDay, minutes }.
import { addDays, DAY_MS, planDays, recallNow } from '@warmstart/core'

/** Day 0 of every simulation. Attempts are made at noon UTC. */
export const START = Date.UTC(2027, 0, 4, 12)
const START_DATE = '2027-01-04'
export const noonOf = (day) => START + day * DAY_MS

function planned({ items, cards, day, interviewDay, minutes }, dated) {
  const plans = planDays(
    {
      items,
      cards: [...cards.values()],
      settings: {
        role: null,
        level: null,
        interviewDate: dated ? addDays(START_DATE, interviewDay) : null,
        minutesPerDay: minutes,
        timeZone: 'UTC',
      },
      mix: {},
      now: noonOf(day),
      done: { minutes: 0, itemIds: [] },
    },
    1,
  )
  const byId = new Map(items.map((item) => [item.id, item]))
  return plans[0].entries.map(({ itemId }) => byId.get(itemId))
}

/** Due items first, in the given order, then new ones for as long as the minutes last. */
function dueThenNew({ items, cards, minutes }, due) {
  const fresh = items.filter(({ id }) => !cards.has(id))
  const chosen = []
  let used = 0
  for (const item of [...due, ...fresh]) {
    if (used + item.minutes > minutes) continue
    chosen.push(item)
    used += item.minutes
  }
  return chosen
}

/** FSRS-6, no date: what has fallen to the target, the least recalled first. */
function plainFsrs(retention) {
  return (world) => {
    const { items, cards, day } = world
    const recall = ({ id }) => recallNow(cards.get(id), noonOf(day))
    // 0.9 is where FSRS itself puts `dueAt`, rounded to whole days.
    const isDue = ({ id }) =>
      retention === 0.9
        ? cards.get(id).dueAt <= noonOf(day)
        : recallNow(cards.get(id), noonOf(day)) <= retention
    const due = items
      .filter((item) => cards.has(item.id) && isDue(item))
      .sort((a, b) => recall(a) - recall(b))
    return dueThenNew(world, due)
  }
}

const INTERVALS = [1, 3, 7, 14, 30]

/** 1, 3, 7, 14, 30 days after as many successes in a row; back to 1 after a failure. */
function fixedIntervals(world) {
  const { items, cards, streaks, day } = world
  const dueDay = ({ id }) => {
    const last = Math.round((cards.get(id).lastReviewAt - START) / DAY_MS)
    return last + INTERVALS[Math.min(streaks.get(id), INTERVALS.length - 1)]
  }
  const due = items
    .filter((item) => cards.has(item.id) && dueDay(item) <= day)
    .sort((a, b) => dueDay(a) - dueDay(b))
  return dueThenNew(world, due)
}

export const POLICIES = {
  'FSRS 0.9': plainFsrs(0.9),
  'FSRS 0.95': plainFsrs(0.95),
  fixed: fixedIntervals,
  'no date': (world) => planned(world, false),
  Warmstart: (world) => planned(world, true),
}

/** What all ratios are relative to. */
export const REFERENCE = 'FSRS 0.9'
