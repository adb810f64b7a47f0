import type { StageEnd } from '@warmstart/schema'
import { codingOpening } from './coding-stage.ts'
import { type Desk, type Handled, joined, roundLeftMs } from './desk.ts'
import { ROUND_TITLES } from './formats.ts'
import { askedItem } from './grading.ts'
import { LINES } from './lines.ts'
import type { StageState } from './state.ts'

/** What each round is called in a sentence. */
const IN_A_SENTENCE: Readonly<Record<string, string>> = {
  'recruiter-screen': 'a first talk about you and the basics',
  'ml-concepts': 'questions on machine-learning concepts',
  'ml-coding': 'a coding problem',
  'system-design': 'a system-design problem',
  behavioural: 'questions about how you work',
  'project-deep-dive': 'a close look at one of your projects',
  domain: 'questions on your field',
  'take-home': 'your take-home task and its choices',
}

/** Greets, unless the interview has begun already. */
export function greet(desk: Desk): void {
  const { plan, stages } = desk.state
  if (stages.some(({ status }) => status !== 'pending')) return
  const [first] = plan.rounds
  const what =
    plan.rounds.length > 1
      ? plan.rounds.map(({ round }) => ROUND_TITLES[round]).join(', ')
      : plan.format === 'custom'
        ? 'a mix of questions'
        : IN_A_SENTENCE[first?.round ?? '']
  const text = desk.pick('greeting', { minutes: plan.minutes, what: what ?? 'some questions' })
  if (text !== null) desk.say('greeting', text)
}

/** Below this a question would only be begun. Chosen. */
const TOO_LITTLE_MS = 75_000

/** Opens the next stage that there is time for: after a break where one is due, or ends it all. */
export function openNext(desk: Desk, { rested = false } = {}): void {
  const { stages } = desk.state
  const last = stages.findLast(({ status }) => status === 'closed')
  for (const next of stages) {
    if (next.status !== 'pending' || !isTimely(desk, next, last)) continue
    const isNewRound = last !== undefined && last.round.id !== next.round.id
    if (isNewRound && next.round.breakMinutes > 0 && !rested) {
      const values = { minutes: next.round.breakMinutes, what: ROUND_TITLES[next.round.round] }
      desk.say('break', desk.pick('pause', values) ?? LINES.pause[0])
      return
    }
    if (open(desk, next, last)) return
  }
  finish(desk)
}

/** After the last stage of its own round there is no way back; questions need some time. */
function isTimely(desk: Desk, next: StageState, last: StageState | undefined): boolean {
  if (last === undefined) return true
  const { stages } = desk.state
  if (stages.indexOf(next) < stages.indexOf(last)) return false
  if (next.round.id !== last.round.id) return true
  return roundLeftMs(desk.state, last) >= TOO_LITTLE_MS
}

/** Asks what a stage asks; false where its item has left the content. */
function open(desk: Desk, next: StageState, last: StageState | undefined): boolean {
  const text = openingOf(desk, next, last)
  if (text === null) return false
  desk.add({ type: 'opened', stage: next.stage.id })
  desk.say('question', text)
  return true
}

function openingOf(desk: Desk, next: StageState, last: StageState | undefined): string | null {
  const { stage } = next
  if (stage.kind !== 'question' && stage.kind !== 'design') return codingOpening(desk, stage)
  const asked = askedItem(desk.world, stage)
  const wording = asked?.wordings[0]
  if (asked === null || wording === undefined) return null
  const isFirst = last === undefined || last.round.id !== next.round.id
  if (stage.kind === 'question') {
    return joined(isFirst ? desk.pick('first') : desk.pick('next'), wording)
  }
  const brief = isFirst && asked.item.kind === 'case' ? asked.item.brief.text : null
  return joined(isFirst ? null : desk.pick('design'), brief, wording)
}

/** Closes the open stage and goes on. */
export function closeAndGoOn(desk: Desk, why: StageEnd): Handled {
  desk.close(why)
  openNext(desk)
  return true
}

/** The last words; only ratings follow. */
export function finish(desk: Desk): Handled {
  const text = desk.pick('closing')
  if (text !== null) desk.say('closing', text)
  desk.add({ type: 'finished' })
  return true
}
