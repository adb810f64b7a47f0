import {
  type AttemptId,
  type Millis,
  type MockAction,
  type MockEvent,
  type MockId,
  type MockPlan,
  type MockReport,
  WarmstartError,
} from '@warmstart/schema'
import type { Judge } from '../judge-port.ts'
import type { ChatRequest } from '../models/ports.ts'
import type { Memory } from '../ports.ts'
import type { Context } from '../use-cases/context.ts'
import { recordMockAttempts } from './attempts.ts'
import { type CoachedDraft, type Coaching, type CoachView, coachOn } from './coach.ts'
import type { Happening } from './desk.ts'
import { checkFits } from './fits.ts'
import type { MockWorld } from './grading.ts'
import { respond } from './interviewer.ts'
import type { LogCache } from './log-cache.ts'
import { freeAnswer, withFreeAnswer } from './model-in-room.ts'
import { type MockContent, type PlanRequest, planMock } from './plan.ts'
import { mockReport } from './report/report.ts'
import { foldMock, LONGEST_GAP_MS, type MockState } from './state.ts'

/** A mock with its log and the state that it folds to. */
export interface MockInHand {
  readonly plan: MockPlan
  readonly events: readonly MockEvent[]
  readonly state: MockState
}

/** What the use cases of mocks work with. */
export interface MockContext {
  readonly context: Context
  readonly content: MockContent
  readonly world: MockWorld
  /** Left out where there is none: code can then not be run. */
  readonly judge?: () => Promise<Pick<Judge, 'run'>>
  /**
   * The configured model, where the person agreed to what is sent; null where there is none. It
   * answers within seconds, or fails.
   */
  readonly model?: () => Promise<((request: ChatRequest) => Promise<string>) | null>
  /** Makes reading long logs quick; one for a learner. */
  readonly logs?: LogCache
}

/** What a learner chooses; the rest has defaults. */
export type NewMock = Omit<PlanRequest, 'now' | 'recent' | 'newAttemptId'>

/** Mocks whose questions are avoided in the next one. */
const RECENT = 3

/**
 * Plans a mock and keeps the plan. The same id again gives the mock that is there.
 *
 * @throws {WarmstartError} `invalid-input` where there is no content for it
 */
export async function createMock(
  { context, content }: MockContext,
  input: NewMock,
  now: Millis,
  newAttemptId: () => AttemptId,
): Promise<MockInHand> {
  const memory = context.store.memoryOf(context.learner)
  const known = await memory.mock(input.id)
  if (known !== null) return inHand(known, await memory.mockEvents(input.id))
  const recent = (await memory.mocks())
    .slice(0, RECENT)
    .flatMap(({ rounds }) => rounds.flatMap(({ stages }) => stages.map(({ itemId }) => itemId)))
  const plan = planMock(content, { ...input, now, recent, newAttemptId })
  await memory.createMock(plan)
  return inHand(plan, [])
}

/**
 * A mock as its log says it is now.
 *
 * @throws {WarmstartError} `not-found` where there is no such mock
 */
export async function viewMock({ context, logs }: MockContext, id: MockId): Promise<MockInHand> {
  return read(context.store.memoryOf(context.learner), id, logs)
}

/** Every mock, newest first. */
export async function listMocks({ context }: MockContext): Promise<readonly MockInHand[]> {
  const memory = context.store.memoryOf(context.learner)
  const plans = await memory.mocks()
  return Promise.all(plans.map(async (plan) => inHand(plan, await memory.mockEvents(plan.id))))
}

/**
 * What a mock showed, compared with the last one of its format before it.
 *
 * @throws {WarmstartError} `not-found` where there is no such mock; `conflict` before the ratings
 */
export async function reportOnMock(
  { context, world }: MockContext,
  id: MockId,
): Promise<MockReport> {
  const memory = context.store.memoryOf(context.learner)
  const mock = await read(memory, id)
  if (mock.state.phase !== 'completed') {
    throw new WarmstartError(
      'conflict',
      `\`mockId\`: the mock is ${mock.state.phase}; the report opens when it was rated and completed`,
      { id, phase: mock.state.phase },
    )
  }
  return mockReport(world, mock, await lastOfItsKind(memory, mock.plan))
}

async function lastOfItsKind(memory: Memory, plan: MockPlan): Promise<MockInHand | null> {
  for (const one of await memory.mocks()) {
    if (one.format !== plan.format || one.id === plan.id || one.createdAt > plan.createdAt) continue
    const hand = await read(memory, one.id)
    if (hand.state.phase === 'completed') return hand
  }
  return null
}

/** What a candidate does, with a key that makes a retry harmless. */
export interface KeyedAction {
  readonly key: string
  readonly action: MockAction
}

/**
 * Appends what the candidate does and what the interviewer says to it. A key that is in the log
 * already changes nothing. A tick is kept only where it matters.
 *
 * @throws {WarmstartError} `not-found` where there is no such mock; `conflict` where the action
 *   does not fit the state of the mock, with that state's `seq`; `environment` where code cannot
 *   be judged here, and nothing is kept
 */
export async function actOnMock(
  mocks: MockContext,
  id: MockId,
  { key, action }: KeyedAction,
  now: Millis,
): Promise<MockInHand> {
  const { context, world, logs } = mocks
  const before = await read(context.store.memoryOf(context.learner), id, logs)
  if (before.state.keys.has(key)) return before
  checkFits(before.state, action)
  const event = await eventOf(mocks, before, { key, action })
  const free = await freeAnswer(mocks, before, event as unknown as Happening, now)
  if (action.type === 'completed') await recordMockAttempts(mocks, before, now)
  return context.store.transaction(context.learner, async (memory) => {
    const current = await read(memory, id, logs)
    if (current.state.keys.has(key)) return current
    checkFits(current.state, action)
    const { state } = current
    const at = Math.max(now, state.lastAt)
    const placed = { ...withDelta(event, state), seq: state.seq + 1, at } as MockEvent
    const events = [...current.events, placed]
    const added = withFreeAnswer(respond(world, current.plan, events, at), free)
    if (action.type === 'ticked' && added.length === 0 && at - state.lastAt < KEEP_TICK_MS) {
      return current
    }
    await memory.appendMockEvents(id, [placed, ...added])
    return inHand(current.plan, [...events, ...added])
  })
}

/**
 * What the coach shows for the answer as it stands in the box. A new cue is kept in the log, since
 * a coached answer counts less.
 *
 * @returns null where the coach is off or hidden, or the stage is not open
 */
export async function coachMock(
  { context, world, logs }: MockContext,
  id: MockId,
  { stage, ...draft }: CoachedDraft & { readonly stage: string },
  now: Millis,
): Promise<CoachView | null> {
  const hand = await read(context.store.memoryOf(context.learner), id, logs)
  const coaching = coachNow(world, hand, stage, draft, now)
  if (coaching?.newCue == null) return coaching?.view ?? null
  return context.store.transaction(context.learner, async (memory) => {
    const current = await read(memory, id, logs)
    const again = coachNow(world, current, stage, draft, now)
    if (again?.newCue == null) return again?.view ?? null
    const { seq, lastAt } = current.state
    const place = { seq: seq + 1, at: Math.max(now, lastAt) }
    const cue = { ...place, type: 'coached', stage, what: 'cue', ...again.newCue } as const
    await memory.appendMockEvents(id, [cue])
    return again.view
  })
}

function coachNow(
  world: MockWorld,
  { state }: MockInHand,
  stage: string,
  draft: CoachedDraft,
  now: Millis,
): Coaching | null {
  if (state.open?.stage.id !== stage) return null
  const coaching = coachOn(world, state, draft)
  if (coaching === null || state.paused) return coaching
  const since = Math.min(Math.max(0, now - state.lastAt), LONGEST_GAP_MS)
  return { ...coaching, view: { ...coaching.view, leftMs: coaching.view.leftMs - since } }
}

/** A tick is kept where the log has said nothing for so long: the clock counts at most a minute. */
const KEEP_TICK_MS = 30_000

async function read(memory: Memory, id: MockId, logs?: LogCache): Promise<MockInHand> {
  const plan = await memory.mock(id)
  if (plan === null) {
    throw new WarmstartError('not-found', `\`mockId\`: there is no mock "${id}"; list them first`, {
      id,
    })
  }
  return inHand(plan, logs ? await logs.read(memory, id) : await memory.mockEvents(id))
}

const inHand = (plan: MockPlan, events: readonly MockEvent[]): MockInHand => ({
  plan,
  events,
  state: foldMock(plan, events),
})

type Keyed = Extract<MockEvent, { key: string }>
type EventBody = Omit<Keyed, 'seq' | 'at'>

/** The event that an action becomes; code is judged on the way. */
async function eventOf(
  { world, judge }: MockContext,
  { plan }: MockInHand,
  { key, action }: KeyedAction,
): Promise<EventBody> {
  if (action.type !== 'ran' && action.type !== 'submitted') {
    return { ...action, key } as unknown as EventBody
  }
  const stages = plan.rounds.flatMap((round) => round.stages)
  const itemId = stages.find((stage) => stage.id === action.stage)?.itemId
  const problem = itemId === undefined ? null : world.item(itemId)
  if (problem?.kind !== 'problem') {
    throw new WarmstartError('conflict', '`stage`: it is not answered with code; answer in words')
  }
  if (judge === undefined) {
    throw new WarmstartError('environment', '`judge`: there is none here; code cannot be judged')
  }
  const which = action.type === 'ran' ? 'shown' : 'all'
  const verdict = await (await judge()).run({ problem, source: action.source, which })
  if (action.type === 'submitted') return { ...action, key, verdict } as EventBody
  const { status, passed, total } = verdict
  return { ...action, key, ran: { status, passed, total } } as EventBody
}

/** A draft is kept as its change to the draft before. */
function withDelta(event: EventBody, { stages }: MockState): EventBody {
  if (event.type !== 'drafted') return event
  const { stage, text } = event as Extract<MockEvent, { type: 'drafted' }>
  const before = stages.find((one) => one.stage.id === stage)?.draft ?? ''
  const most = Math.min(before.length, text.length)
  let keep = 0
  while (keep < most && before.charCodeAt(keep) === text.charCodeAt(keep)) keep++
  return { ...event, keep, text: text.slice(keep) } as EventBody
}
