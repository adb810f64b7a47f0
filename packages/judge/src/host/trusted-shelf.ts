import type { Trusted } from '../run/trusted.ts'

const KEPT = 4
const KEPT_MS = 30_000
const USES = 100

interface Entry {
  readonly key: number
  readonly trusted: Trusted
  readonly clock: NodeJS.Timeout
}

/**
 * Slots with an author's files that wait for the next run of the same problem: loading them
 * again costs as much as a small run. They hold nothing of any submission but data they compared.
 */
export class TrustedShelf {
  readonly #entries: Entry[] = []

  /** A slot of this problem that nobody uses, or null. */
  take(key: number): Trusted | null {
    for (;;) {
      const place = this.#entries.findIndex((entry) => entry.key === key)
      const [entry] = place === -1 ? [] : this.#entries.splice(place, 1)
      if (entry === undefined) return null
      clearTimeout(entry.clock)
      if (entry.trusted.slot.ended === null) return entry.trusted
    }
  }

  /** Keeps a slot for a while, unless it has served long enough. */
  give(key: number, trusted: Trusted): void {
    if (trusted.slot.ended !== null) return
    if (trusted.uses >= USES) {
      trusted.slot.kill()
      return
    }
    const clock = setTimeout(() => this.#drop(trusted), KEPT_MS)
    clock.unref()
    this.#entries.push({ key, trusted, clock })
    if (this.#entries.length > KEPT) this.#drop(this.#entries[0]?.trusted)
  }

  /** Ends every slot that waits. */
  clear(): void {
    for (const { trusted } of [...this.#entries]) this.#drop(trusted)
  }

  #drop(trusted: Trusted | undefined): void {
    const place = this.#entries.findIndex((entry) => entry.trusted === trusted)
    const [entry] = place === -1 ? [] : this.#entries.splice(place, 1)
    if (entry === undefined) return
    clearTimeout(entry.clock)
    entry.trusted.slot.kill()
  }
}
