import {
  AttemptId,
  type CompiledItem,
  type MockAction,
  type MockEvent,
  MockId,
  type MockPlan,
  type Verdict,
} from '@warmstart/schema'
import type { MockWorld } from '../mock/grading.ts'
import { respond } from '../mock/interviewer.ts'
import { type PlanRequest, planMock } from '../mock/plan.ts'
import { foldMock, type MockState } from '../mock/state.ts'
import { compiledQuestion } from './sample-catalog.ts'

/** Twelve questions, four of each level, that look for alpha, beta and gamma. */
export function sampleItems(): CompiledItem[] {
  return Array.from({ length: 12 }, (_, i) => ({
    ...compiledQuestion(`q-${i}`),
    level: (['junior', 'mid', 'senior'] as const)[i % 3] ?? 'mid',
    prompt: {
      asked: { html: '' as never, text: `What counts in case ${i}?` },
      alsoAskedAs: [`Which things matter in case ${i}?`],
    },
  }))
}

/** A concepts mock of 15 minutes at the middle level with seed 7; change what the test is about. */
export function samplePlan(changes: Partial<PlanRequest> = {}, items = sampleItems()): MockPlan {
  let made = 0
  return planMock(
    { items, contentVersion: 'v1' },
    {
      id: MockId.parse('019aa5b1-2c00-7000-a000-000000000001'),
      ...{ format: 'ml-concepts', role: null, level: 'mid', minutes: 15, seed: 7 },
      ...{ coach: true, thinkingSeconds: 20, domain: null, topics: [], now: 0 },
      newAttemptId: () =>
        AttemptId.parse(`00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`),
      ...changes,
    },
  )
}

/** A verdict of the judge in a few words. */
export function verdict(passed: number, total: number): Verdict {
  return {
    ...{ status: passed === total ? 'accepted' : 'wrong-answer', which: 'all', message: 'Judged.' },
    ...{ cases: [], passed, total, ms: 1, error: null, forbidden: [], stdout: '' },
    ...{ tier: 'T1', sandboxed: true, libraries: {}, seed: 1 },
  }
}

/** A room in which a mock is played against the rules, without a store. */
export class MockRoom {
  readonly plan: MockPlan
  readonly world: MockWorld
  readonly events: MockEvent[] = []
  #now = 0

  constructor(plan = samplePlan(), items: readonly CompiledItem[] = sampleItems()) {
    const byId = new Map<string, CompiledItem>(items.map((item) => [item.id, item]))
    this.plan = plan
    this.world = { item: (id) => byId.get(id) ?? null, terms: ['gradient descent'] }
  }

  get state(): MockState {
    return foldMock(this.plan, this.events)
  }

  get open(): string {
    return this.state.open?.stage.id ?? ''
  }

  /** Does something some seconds later; gives what the interviewer adds. */
  act(seconds: number, action: MockAction): MockEvent[] {
    this.#now += seconds * 1000
    const seq = this.events.length + 1
    const extra =
      action.type === 'submitted'
        ? { verdict: action.source.includes('right') ? verdict(9, 9) : verdict(4, 9) }
        : action.type === 'drafted'
          ? { keep: 0 }
          : {}
    this.events.push({ ...action, ...extra, seq, at: this.#now, key: `k${seq}` } as MockEvent)
    const added = respond(this.world, this.plan, this.events, this.#now)
    this.events.push(...added)
    return added
  }

  /** Answers the open stage; gives the lines that are said to it. */
  answer(text: string, seconds = 30): string[] {
    const given = { type: 'answered', stage: this.open, text, spoken: false, words: [] }
    return this.act(seconds, given as MockAction).flatMap((event) =>
      event.type === 'said' ? [event.text] : [],
    )
  }

  /** What the interviewer said in its turn, by act. */
  acts(events: readonly MockEvent[]): string[] {
    return events.flatMap((event) => (event.type === 'said' ? [event.act] : []))
  }
}
