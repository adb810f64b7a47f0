import { type Choice, recallOn, type Seen, type World } from './world.ts'

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

/** A share as `71 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** `count` of a noun: `1 question`, `3 questions`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A day for somebody who reads on `today`: `yesterday`, `on Tuesday`, `9 days ago`. */
export function dayInWords(day: number, today: number): string {
  const away = day - today
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  if (Math.abs(away) < 7) return `on ${WEEKDAYS[((day % 7) + 7) % 7]}`
  return away < 0 ? `${-away} days ago` : `in ${away} days`
}

/**
 * Why an item is in the queue of a day: one sentence to the learner, with its numbers.
 *
 * @param day  day number of the queue; weekdays are told from `world.today`
 */
export function reasonOf(world: World, day: number, choice: Choice): string {
  const { seen } = choice
  if (seen === null) return newReason(world, choice)
  const known = knownInWords(seen, world.today)
  switch (choice.kind) {
    case 'relearn':
      return `${capital(known)}; answer it again before it fades, recall is about ${recallPercent(seen, day)}.`
    case 'final-look':
      return `${finalInWords(world, day)}; ${known}.`
    case 'weak': {
      const onTheDay = recallPercent(seen, world.interview ?? day)
      return `Not due yet, but without another look recall would be about ${onTheDay} at the interview; ${known}.`
    }
    default:
      return reviewReason(world, day, choice, seen, known)
  }
}

function reviewReason(
  world: World,
  day: number,
  choice: Choice,
  seen: Seen,
  known: string,
): string {
  if (choice.movedFrom !== undefined) {
    const due = dayInWords(choice.movedFrom, world.today)
    return `Due ${due}, when the day is full already: a little early; ${known}.`
  }
  const tense = day === world.today ? 'is' : 'will be'
  return `${capital(known)}; recall ${tense} down to about ${recallPercent(seen, day)}.`
}

function newReason(world: World, { item }: Choice): string {
  if (item.askedEverywhere !== undefined) {
    return `New to you, and asked in nearly every interview: about ${minutesInWords(item.minutes)}.`
  }
  const name = item.category.replaceAll('-', ' ')
  let answered = 0
  for (const { item: other } of world.seen.values()) {
    if (other.category === item.category) answered++
  }
  const size = Math.max(answered + 1, world.categorySizes.get(item.category) ?? 0)
  const share = shareOf(world, item.category)
  const mix = share === null ? '' : `, ${percent(share)} of your mix`
  return `New to you: ${name}${mix}; ${answered} of ${plural(size, 'item')} there answered so far.`
}

function shareOf(world: World, category: Choice['item']['category']): number | null {
  const { mix } = world.input
  const total = Object.values(mix).reduce((sum, weight) => sum + weight, 0)
  const weight = mix[category]
  return weight === undefined || total <= 0 ? null : weight / total
}

/** `you knew 45 % of it on Tuesday`, or what else is known of the newest attempt. */
function knownInWords({ card, lastDay, assumed }: Seen, today: number): string {
  const when = dayInWords(lastDay, today)
  if (assumed) return `you see it ${when} before that`
  if (card.lastScore === null) return `you answered it ${when}`
  return `you knew ${percent(card.lastScore)} of it ${when}`
}

function finalInWords(world: World, day: number): string {
  const left = (world.interview ?? day) - day
  if (left === 0) return 'On the day of the interview: a short reminder, nothing more'
  if (day !== world.today) {
    return `${left === 1 ? 'The day' : `${left} days`} before the interview: a last look`
  }
  return `Interview ${left === 1 ? 'tomorrow' : `in ${left} days`}: a last look while there is time`
}

/** At most 99 %: nobody is surer of a memory than that. */
function recallPercent(seen: Seen, day: number): string {
  return percent(Math.min(0.99, recallOn(seen, day)))
}

function minutesInWords(minutes: number): string {
  return plural(Math.round(minutes), 'minute')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
