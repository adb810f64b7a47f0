import type { MockEvent, MockId } from '@warmstart/schema'
import type { Memory } from '../ports.ts'

/** Logs that are kept in hand at once; the oldest one goes first. */
const MOST = 16

/**
 * Logs of mocks that were read before. A log only grows, so the rest is enough: its last known
 * event is read again, and where that differs (everything was deleted meanwhile) the whole log is.
 */
export class LogCache {
  readonly #logs = new Map<MockId, readonly MockEvent[]>()

  async read(memory: Memory, id: MockId): Promise<readonly MockEvent[]> {
    const known = this.#logs.get(id) ?? []
    const last = known.at(-1)
    if (last === undefined) return this.#keep(id, await memory.mockEvents(id))
    const [again, ...rest] = await memory.mockEvents(id, known.length - 1)
    const isSame = again !== undefined && JSON.stringify(again) === JSON.stringify(last)
    if (!isSame) return this.#keep(id, await memory.mockEvents(id))
    return rest.length === 0 ? known : this.#keep(id, [...known, ...rest])
  }

  #keep(id: MockId, events: readonly MockEvent[]): readonly MockEvent[] {
    this.#logs.delete(id)
    this.#logs.set(id, events)
    const [oldest] = this.#logs.keys()
    if (this.#logs.size > MOST && oldest !== undefined) this.#logs.delete(oldest)
    return events
  }
}
