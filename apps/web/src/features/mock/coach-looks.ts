/** What the looks of the coach need. Times in milliseconds. */
export interface LookPorts<T> {
  /** Asks what the coach shows for a text. */
  look(text: string): Promise<T>
  /** Takes what came; `since` is when the oldest change that it answers was made. */
  show(seen: T, since: number): void
  now(): number
  later(ms: number, run: () => void): void
}

/** Looks at an answer while it is written. */
export interface Looks {
  /** Notes how the answer stands now. */
  change(text: string): void
  stop(): void
}

/** Rest between two looks: the machine does other things, too. */
export const REST_MS = 100
/** Wait after a look that failed. */
const AFTER_FAILURE_MS = 1_000

/**
 * Looks at once at the first change, then at the newest text after a short rest: one look at a
 * time, and no change stays unseen.
 */
export function createLooks<T>(ports: LookPorts<T>): Looks {
  let text: string | null = null
  let seen: string | null = null
  let since = 0
  let isBusy = false
  let isStopped = false

  const rest = (ms: number) =>
    ports.later(ms, () => {
      isBusy = false
      if (!isStopped && text !== null && text !== seen) void go(text)
    })

  async function go(now: string): Promise<void> {
    isBusy = true
    const before = seen
    const began = since
    seen = now
    try {
      const view = await ports.look(now)
      if (!isStopped) ports.show(view, began)
      rest(REST_MS)
    } catch {
      // The coach is a help, not a need: the next look may succeed.
      seen = before
      rest(AFTER_FAILURE_MS)
    }
  }

  return {
    change(next) {
      if (next === text) return
      if (text === seen) since = ports.now()
      text = next
      if (!isBusy && !isStopped) void go(next)
    },
    stop() {
      isStopped = true
    },
  }
}
