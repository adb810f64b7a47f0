import {
  MAX_ANSWER_CHARS,
  MAX_CODE_CHARS,
  type Millis,
  type Response,
  WarmstartError,
} from '@warmstart/schema'
import { type AttemptInput, recordAttempt } from '../use-cases/record-attempt.ts'
import { allText, answerText } from './grading.ts'
import type { MockState, StageState } from './state.ts'
import type { MockContext, MockInHand } from './use-cases.ts'

/** Most hints that an attempt can hold. */
const MOST_HINTS = 20

/**
 * Makes the attempts of a mock, with context `mock:<id>`: one for each item that was asked and
 * rated. Without a rating there is none, since nobody may rate for the learner. Their ids stand in
 * the plan, so that a second time changes nothing.
 */
export async function recordMockAttempts(
  { context, judge, world }: MockContext,
  mock: MockInHand,
  now: Millis,
): Promise<void> {
  for (const state of mock.state.stages) {
    const item = world.item(state.stage.itemId)
    const input = item === null ? null : attemptInput(mock, state, starterOf(item))
    if (input === null) continue
    await keep(context, input, now, judge)
  }
}

/** Keeps an attempt. Code that cannot be judged here makes none, and keeps nobody from the report. */
async function keep(
  context: MockContext['context'],
  input: AttemptInput,
  now: Millis,
  judge: MockContext['judge'],
): Promise<void> {
  const isCode = input.response.kind === 'code'
  try {
    const assessors = isCode && judge !== undefined ? { judge: await judge() } : {}
    await recordAttempt(context, input, now, assessors)
  } catch (error) {
    const code = error instanceof WarmstartError ? error.code : null
    if (!isCode || (code !== 'environment' && code !== 'busy')) throw error
  }
}

const starterOf = (item: { readonly kind: string; readonly starter?: string }) => item.starter ?? ''

/** What a stage hands in, or null where it hands in nothing. */
export function attemptInput(
  { plan, events, state: mock }: MockInHand,
  state: StageState,
  starter: string,
): AttemptInput | null {
  const { stage, status, openedMs, closedMs, coached } = state
  const selfRating = state.rating ?? mock.overallRating
  if (stage.attemptId === null || status !== 'closed' || selfRating === null) return null
  const response = responseOf(mock, state, starter)
  if (response === null) return null
  const opened = events.find((event) => event.type === 'opened' && event.stage === stage.id)
  return {
    id: stage.attemptId,
    itemId: stage.itemId,
    response,
    selfRating,
    startedAt: opened?.at ?? plan.createdAt,
    activeMs: Math.max(0, closedMs - openedMs),
    context: `mock:${plan.id}`,
    hints: Math.min(MOST_HINTS, coached.filter(({ what }) => what !== 'calm').length),
  }
}

function responseOf(mock: MockState, state: StageState, starter: string): Response | null {
  const { stage, why, submission, draft } = state
  if (stage.kind === 'code') {
    const source = submission?.source ?? (draft.trim() === starter.trim() ? '' : draft)
    if (source.trim() === '') return null
    return { kind: 'code', language: 'python', source: source.slice(0, MAX_CODE_CHARS) }
  }
  const text =
    stage.kind === 'design'
      ? mock.stages
          .filter((one) => one.stage.itemId === stage.itemId)
          .map(allText)
          .join('\n\n')
      : answerText(state)
  // Whoever ended the interview here was not given the time to answer.
  if (text.trim() === '' && (why === 'ended' || why === 'moved-on')) return null
  return { kind: 'text', text: text.slice(0, MAX_ANSWER_CHARS) }
}
