import type { Millis, MockEvent } from '@warmstart/schema'
import type { Happening } from './desk.ts'
import { freeAnswerRequest, openQuestion, spokenReply } from './free-answer.ts'
import { respond } from './interviewer.ts'
import type { MockContext, MockInHand } from './use-cases.ts'

/**
 * What a model answers to a question that the rules would leave to the candidate. Null where the
 * rules have an answer, the mock wants none, or the reply may not be said.
 */
export async function freeAnswer(
  { world, model }: Pick<MockContext, 'world' | 'model'>,
  { plan, events, state }: MockInHand,
  event: Happening,
  now: Millis,
): Promise<string | null> {
  if (event.type !== 'asked' || !plan.freeAnswers || model === undefined) return null
  const placed = { ...event, seq: state.seq + 1, at: Math.max(now, state.lastAt) } as MockEvent
  const added = respond(world, plan, [...events, placed], now)
  const stage = state.open?.stage
  if (stage === undefined || !added.some(isOpenLine)) return null
  const { text } = placed as Extract<MockEvent, { type: 'asked' }>
  const open = openQuestion(world, stage, text)
  if (open === null) return null
  try {
    const ask = await model()
    return ask && spokenReply(world, stage, open, await ask(freeAnswerRequest(open)))
  } catch {
    // The interview goes on with the line of the rules.
    return null
  }
}

const isOpenLine = (event: MockEvent) => event.type === 'said' && event.act === 'no-fact'

/** The rules' lines, with the model's answer in the place of "that is left to you". */
export const withFreeAnswer = (added: readonly MockEvent[], free: string | null): MockEvent[] =>
  added.map((event) =>
    free !== null && event.type === 'said' && event.act === 'no-fact'
      ? { ...event, act: 'clarified', text: free, target: 'model' }
      : event,
  )
