import type { Millis, MockEvent, MockPlan } from '@warmstart/schema'
import { afterSubmission, afterWords, answerFromFacts } from './coding-stage.ts'
import { Desk, joined, roundLeftMs, stageLeftMs } from './desk.ts'
import { closeAndGoOn, finish, greet, openNext } from './flow.ts'
import { askedItem, type MockWorld } from './grading.ts'
import { intentOf, wordCount } from './intent.ts'
import { afterAnswer, rambleLimit, sideStep } from './question-stage.ts'
import { MockFold, type StageState } from './state.ts'
import { helpWhenStuck } from './stuck.ts'

/**
 * What the interviewer does after the last event of a log, which is the candidate's. Rules alone:
 * the same log gives the same lines.
 *
 * @param events  the log so far, the candidate's new event at its end
 * @param now  time of the lines
 * @returns the events to append, numbered on from the log; often none
 */
export function respond(
  world: MockWorld,
  plan: MockPlan,
  events: readonly MockEvent[],
  now: Millis,
): MockEvent[] {
  const last = events.at(-1)
  if (last === undefined) return []
  const fold = new MockFold(plan)
  for (const event of events) fold.apply(event)
  const desk = new Desk(world, fold, now)
  react(desk, last)
  return desk.added
}

function react(desk: Desk, event: MockEvent): boolean {
  const { open, phase } = desk.state
  if (event.type === 'started') return begin(desk)
  if (phase !== 'running' && phase !== 'break') return false
  if (event.type === 'ended') {
    desk.close('ended')
    return finish(desk)
  }
  if (open === null || ('stage' in event && event.stage !== open.stage.id)) return false
  switch (event.type) {
    case 'asked':
      return afterQuestion(desk, open, event.text)
    case 'answered':
      return afterAnything(desk, open)
    case 'submitted':
      return afterSubmission(desk, event)
    case 'moved-on':
      return leave(desk, open)
    case 'stuck':
      return helpWhenStuck(desk, open)
    case 'drafted':
    case 'ticked':
      return watchClock(desk, open)
    default:
      return false
  }
}

function begin(desk: Desk): boolean {
  if (desk.state.open !== null) return false
  const isRested = desk.state.stages.some(({ status }) => status === 'closed')
  greet(desk)
  openNext(desk, { rested: isRested })
  return true
}

function afterAnything(desk: Desk, open: StageState): boolean {
  const given = open.answers.at(-1)
  if (given === undefined) return false
  const isAsked = open.stage.kind === 'question' || open.stage.kind === 'design'
  if (isAsked) return afterAnswer(desk, open, given)
  const left = Math.min(stageLeftMs(desk.state, open), roundLeftMs(desk.state, open))
  return left <= 0 ? timeIsUp(desk, open, left) : afterWords(desk, open, given)
}

/** A question to the interviewer: facts of the item, or none. */
function afterQuestion(desk: Desk, open: StageState, text: string): boolean {
  const left = Math.min(stageLeftMs(desk.state, open), roundLeftMs(desk.state, open))
  if (left <= 0) return timeIsUp(desk, open, left)
  const asked = askedItem(desk.world, open.stage)
  const intent = intentOf(text, false)
  const isSide = intent === 'instructs' || intent === 'asks-for-answer' || intent === 'repeat'
  if (isSide && sideStep(desk, open, asked, intent)) return true
  return answerFromFacts(desk, open.stage, text)
}

function leave(desk: Desk, open: StageState): boolean {
  if (open.stage.kind === 'question' || open.stage.kind === 'design') {
    const text = desk.pick('leave')
    if (text !== null && open.answers.length === 0) desk.say('moved-on', text)
  }
  return closeAndGoOn(desk, 'moved-on')
}

/** After the time is up, somebody who is typing may finish the sentence. */
const GRACE_MS = 30_000
const TYPING_MS = 15_000
/** The second offer of help comes after so many times the thinking time. */
const SECOND_NUDGE = 3

/** Time, rambling and silence. */
function watchClock(desk: Desk, open: StageState): boolean {
  const left = Math.min(stageLeftMs(desk.state, open), roundLeftMs(desk.state, open))
  if (left <= 0) return timeIsUp(desk, open, left)
  if (open.stage.kind === 'code') return false
  if (wordCount(open.draft) > rambleLimit(open.stage.minutes)) return interrupt(desk, open)
  return offerHelp(desk, open)
}

function timeIsUp(desk: Desk, open: StageState, left: number): boolean {
  const isTyping = open.draft.trim() !== '' && desk.state.clockMs - open.activeMs < TYPING_MS
  const isWarned = open.said.some(({ act }) => act === 'time-left')
  const warning = isTyping && !isWarned && left > -GRACE_MS ? desk.pick('timeLeft') : null
  if (warning !== null) return desk.say('time-left', warning)
  if (isWarned && left > -GRACE_MS) return false
  const text = desk.pick('timeUp')
  if (text !== null) desk.say('moved-on', text)
  return closeAndGoOn(desk, 'time')
}

/** Comes in once; what was typed stays in the box. */
function interrupt(desk: Desk, open: StageState): boolean {
  if (open.said.some(({ act }) => act === 'interrupted')) return false
  const line = desk.pick('interrupted')
  const core = desk.pick('core')
  return line !== null && core !== null && desk.say('interrupted', joined(line, core))
}

function offerHelp(desk: Desk, open: StageState): boolean {
  const { clockMs, plan } = desk.state
  const pause = plan.thinkingSeconds * 1000
  const asked = open.said.at(-1)
  const since = clockMs - Math.max(open.activeMs, asked?.clockMs ?? 0)
  const thinking = open.thinkingMs === null ? 0 : 60_000 - (clockMs - open.thinkingMs)
  if (thinking > 0 || open.draft.trim() !== '') return false
  const nudges = open.said.filter(({ act }) => act === 'nudge').length
  const isFirst = nudges === 0 && since >= pause
  const isSecond = nudges === 1 && since >= (SECOND_NUDGE - 1) * pause
  const text = isFirst ? desk.pick('nudge') : isSecond ? desk.pick('offerToMove') : null
  return text !== null && desk.say('nudge', text)
}
