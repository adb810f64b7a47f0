import { plural } from './reason.ts'
import type { EntryKind, PlanEntry } from './types.ts'

/** What a headline is made from. */
export interface HeadlineInput {
  /** Days until the interview: 0 on the day, negative after it, null without a date. */
  readonly daysLeft: number | null
  /** What is still to do today. */
  readonly entries: readonly Pick<PlanEntry, 'kind' | 'minutes'>[]
  /** Minutes spent today. */
  readonly minutesDone: number
}

/** What the day is for, in one sentence to the learner. */
export function headline(input: HeadlineInput): string {
  const { daysLeft, entries } = input
  const work = entries.length === 0 ? idleInWords(input.minutesDone) : workInWords(entries)
  if (daysLeft === null) {
    return `Today: ${work}; set your interview date and the plan will lead up to it.`
  }
  if (daysLeft < 0) {
    const when = daysLeft === -1 ? 'yesterday' : `${-daysLeft} days ago`
    return `Your interview was ${when}: when is the next one? Until you set its date, ${work}.`
  }
  if (daysLeft === 0) {
    return entries.length === 0
      ? 'Your interview is today: nothing more to practise, good luck.'
      : `Your interview is today: ${plural(entries.length, 'short reminder')} if you like, about ${minutesOf(entries)}, then stop and good luck.`
  }
  const when = daysLeft === 1 ? 'Interview tomorrow' : `${daysLeft} days to the interview`
  if (entries.length === 0) return `${when}: ${work}.`
  return `${when}: ${purposeOf(daysLeft, entries)} ${work}.`
}

function purposeOf(daysLeft: number, entries: HeadlineInput['entries']): string {
  const has = (kind: EntryKind) => entries.some((entry) => entry.kind === kind)
  if (daysLeft === 1) return 'one calm last round with'
  if (has('final-look')) return 'secure what you know with'
  return has('new') ? 'cover new ground with' : 'hold what you have with'
}

const KINDS_IN_WORDS: readonly (readonly [EntryKind, (count: number) => string])[] = [
  ['relearn', (count) => `${count} to relearn`],
  ['final-look', (count) => plural(count, 'last look')],
  ['review', (count) => plural(count, 'review')],
  ['weak', (count) => plural(count, 'weak spot')],
  ['new', (count) => plural(count, 'new item')],
]

/** `3 reviews, 1 weak spot and 5 new items, about 36 minutes` */
function workInWords(entries: HeadlineInput['entries']): string {
  const parts: string[] = []
  for (const [kind, inWords] of KINDS_IN_WORDS) {
    const count = entries.filter((entry) => entry.kind === kind).length
    if (count > 0) parts.push(inWords(count))
  }
  const last = parts.pop()
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
  return `${list}, about ${minutesOf(entries)}`
}

function minutesOf(entries: HeadlineInput['entries']): string {
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return plural(Math.max(1, Math.round(minutes)), 'minute')
}

function idleInWords(minutesDone: number): string {
  const minutes = Math.round(minutesDone)
  return minutes > 0
    ? `today’s work is done after ${plural(minutes, 'minute')}`
    : 'nothing is due today'
}
