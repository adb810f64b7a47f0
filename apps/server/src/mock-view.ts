import type { MockLine, MockList, MockView } from '@warmstart/contract'
import { LONGEST_GAP_MS, type MockInHand, type StageState } from '@warmstart/core'
import type { CompiledItem, ItemId, Millis, MockEvent } from '@warmstart/schema'

interface ViewOptions {
  readonly now: Millis
  /** Only lines after this number. */
  readonly after: number
  readonly item: (id: ItemId) => CompiledItem | null
}

/** A mock as a room shows it: what was said and what is open, nothing of what will be asked. */
export function mockView({ plan, events, state }: MockInHand, options: ViewOptions): MockView {
  const { id, format, title, role, level, seed, minutes, createdAt, thinkingSeconds, coach } = plan
  const isRunning = state.phase === 'running' && !state.paused
  const since = isRunning ? Math.min(Math.max(0, options.now - state.lastAt), LONGEST_GAP_MS) : 0
  const clockMs = state.clockMs + since
  return {
    ...{ id, format, title, role, level, seed, minutes, createdAt, thinkingSeconds, coach },
    coachShown: state.coachShown,
    phase: state.phase,
    paused: state.paused,
    seq: state.seq,
    clockMs,
    rounds: plan.rounds.map((round) => ({
      ...{ id: round.id, round: round.round, title: round.title, minutes: round.minutes },
      breakMinutes: round.breakMinutes,
      stages: state.stages.filter((one) => one.round.id === round.id).map(stageView),
    })),
    open: state.open && openView(state.open, clockMs, state.roundMs, options),
    lines: linesOf(events, options.after, state.stages),
  }
}

/** What a list shows of a mock. */
export function mockSummary({ plan, state }: MockInHand): MockList['mocks'][number] {
  const { id, format, title, role, level, minutes, createdAt } = plan
  const asked = state.stages.filter(({ status }) => status !== 'pending')
  return {
    ...{ id, format, title, role, level, minutes, createdAt },
    phase: state.phase,
    clockMs: state.clockMs,
    asked: asked.length,
    answered: asked.filter((one) => one.answers.length > 0 || one.submissions > 0).length,
  }
}

function stageView({ stage, status, why, rating, said }: StageState) {
  const { id, kind, title, minutes } = stage
  const question = said.find(({ act }) => act === 'question')?.text ?? null
  return { id, kind, title, minutes, status, why, rating, question }
}

function openView(
  { stage, round, openedMs, draft }: StageState,
  clockMs: number,
  roundMs: number,
  { item }: ViewOptions,
): MockView['open'] {
  const { id, kind, title, itemId, minutes } = stage
  const found = kind === 'code' ? item(itemId) : null
  const problem = found?.kind === 'problem' ? found : null
  return {
    ...{ id, kind, title, itemId, draft },
    leftMs: openedMs + minutes * 60_000 - clockMs,
    roundLeftMs: roundMs + round.minutes * 60_000 - clockMs,
    code: problem && {
      ...{ starter: problem.starter, signature: problem.signature },
      ...{ limits: problem.limits, forbidden: problem.forbidden },
    },
  }
}

function linesOf(
  events: readonly MockEvent[],
  after: number,
  stages: readonly StageState[],
): MockLine[] {
  const clocks = new Map<number, number>()
  for (const { said, answers, coached } of stages)
    for (const { seq, clockMs } of [...said, ...answers, ...coached]) clocks.set(seq, clockMs)
  let clockMs = 0
  return events.flatMap((event) => {
    clockMs = clocks.get(event.seq) ?? clockMs
    const line = event.seq > after ? lineOf(event) : null
    return line === null ? [] : [{ seq: event.seq, at: event.at, clockMs, ...line }]
  })
}

function lineOf(event: MockEvent): Omit<MockLine, 'seq' | 'at' | 'clockMs'> | null {
  switch (event.type) {
    case 'said':
      return { stage: event.stage, by: 'interviewer', act: event.act, text: event.text }
    case 'asked':
    case 'answered':
      return { stage: event.stage, by: 'candidate', act: event.type, text: event.text }
    case 'ran':
    case 'submitted': {
      const { passed, total } = event.type === 'ran' ? event.ran : event.verdict
      const text = `${passed} of ${total} cases pass`
      return { stage: event.stage, by: 'candidate', act: event.type, text }
    }
    case 'coached':
      return { stage: event.stage, by: 'coach', act: event.what, text: event.text }
    default:
      return null
  }
}
