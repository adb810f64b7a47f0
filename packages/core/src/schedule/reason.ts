import type { Card } from '@warmstart/schema'
import { desiredRetention } from './retention.ts'
import type { CategoryMix } from './types.ts'
import { type Choice, recallOn, type Seen, type World } from './world.ts'

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

/** A share as `71 %`. Never `100 %` of a memory: nobody is that sure. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function recallPercent(recall: number): string {
  return percent(Math.min(0.99, recall))
}

/** `day` in words for somebody who reads on `today`: `yesterday`, `on Tuesday`, `9 days ago`. */
export function dayInWords(day: number, today: number): string {
  const away = day - today
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  if (Math.abs(away) < 7) return `on ${WEEKDAYS[((day % 7) + 7) % 7]}`
  return away < 0 ? `${-away} days ago` : `in ${away} days`
}

/** `interview today`, `interview tomorrow` or `interview in 3 days`. */
export function interviewInWords(daysLeft: number): string {
  if (daysLeft === 0) return 'interview today'
  return daysLeft === 1 ? 'interview tomorrow' : `interview in ${daysLeft} days`
}

/**
 * Why an item is in the queue of a day, in one sentence with its numbers.
 *
 * @param day  day number of the queue; weekdays are told from `world.today`
 */
export function reasonOf(world: World, day: number, choice: Choice): string {
  const { seen } = choice
  if (seen === null) return newReason(world, choice)
  const left = world.interview === null ? null : world.interview - day
  const when = dayInWords(seen.lastDay, world.today)
  const known = knownInWords(seen, when)
  const recall = recallPercent(recallOn(seen, day))
  switch (choice.kind) {
    case 'relearn':
      return `${capital(known)}: answer it again while what you read is still fresh.`
    case 'final-look':
      return `${capital(interviewInWords(left ?? 0))}: ${left === 0 ? 'a short reminder' : 'a last look while there is time'}; ${known}.`
    case 'weak':
      return `Not due yet, but without another look you would have about ${recallPercent(recallOn(seen, world.interview ?? day))} of it on the day; ${known}.`
    default:
      return choice.movedFrom === undefined
        ? `${capital(known)}; recall is down to about ${recall}${targetInWords(left, seen, day)}.`
        : `${capital(dayInWords(choice.movedFrom, world.today))} is full, so it comes a little early; ${known}.`
  }
}
