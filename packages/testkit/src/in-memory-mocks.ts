import { MockEvent, type MockLog, MockPlan, WarmstartError } from '@warmstart/schema'
import { all, read, sorted, write } from './in-memory-values.ts'

/** The mocks that one learner keeps, each value as JSON. */
export class MockShelf {
  readonly #plans: Map<string, string>
  readonly #events: Map<string, readonly string[]>

  constructor(from?: MockShelf) {
    this.#plans = new Map(from ? from.#plans : [])
    this.#events = new Map(from ? from.#events : [])
  }

  create(given: MockPlan): 'added' | 'already-there' {
    const text = write(MockPlan, given)
    const stored = this.#plans.get(given.id)
    if (stored === text) return 'already-there'
    if (stored !== undefined)
      throw new WarmstartError('conflict', `\`mock.id\`: ${given.id} is taken; make a new one`)
    this.#plans.set(given.id, text)
    return 'added'
  }

  plan(id: string): MockPlan | null {
    return read(MockPlan, this.#plans.get(id))
  }

  newestFirst(): readonly MockPlan[] {
    return sorted(all(MockPlan, this.#plans), ({ createdAt, id }) => [createdAt, id]).reverse()
  }

  append(id: string, given: readonly MockEvent[]): void {
    const texts = given.map((event) => write(MockEvent, event))
    if (!this.#plans.has(id))
      throw new WarmstartError('not-found', '`mockId`: is unknown; create the mock first')
    const stored = this.#events.get(id) ?? []
    if (given.some(({ seq }, i) => seq !== stored.length + i + 1))
      throw new WarmstartError('conflict', '`events.seq`: does not follow; read the log again')
    this.#events.set(id, [...stored, ...texts])
  }

  events(id: string, after = 0): readonly MockEvent[] {
    return (this.#events.get(id) ?? [])
      .slice(after)
      .map((text) => MockEvent.parse(JSON.parse(text)))
  }

  logs(): readonly MockLog[] {
    return this.newestFirst()
      .toReversed()
      .map((plan) => ({ plan, events: [...this.events(plan.id)] }))
  }

  /** Adds what is not there; gives the number of mocks that are new or longer. */
  import(logs: readonly MockLog[]): number {
    const touched = new Set<string>()
    for (const { plan, events } of logs) {
      if (this.create(plan) === 'added') touched.add(plan.id)
      if (events.some(({ seq }, i) => seq !== i + 1))
        throw new WarmstartError('invalid-input', '`mocks.events.seq`: number them from 1')
      const stored = this.#events.get(plan.id) ?? []
      const texts = events.map((event) => write(MockEvent, event))
      if (texts.some((text, i) => (stored[i] ?? text) !== text))
        throw new WarmstartError(
          'conflict',
          `\`mock.id\`: the log of ${plan.id} went on differently`,
        )
      if (texts.length <= stored.length) continue
      this.#events.set(plan.id, texts)
      touched.add(plan.id)
    }
    return touched.size
  }
}
