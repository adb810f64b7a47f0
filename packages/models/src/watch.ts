import type { Cancellation } from '@warmstart/core'
import type { Clock } from './clock.ts'

/** Limits of one call, in milliseconds. */
export interface TimeLimits {
  /** Until the endpoint answers at all: loading a model and reading the prompt are in it. */
  readonly connectMs: number
  /** Longest silence within the answer. */
  readonly idleMs: number
  /** For everything, retries and pauses included. */
  readonly totalMs: number
}

/** Why a call was ended from this side. */
export type EndReason = 'connect' | 'idle' | 'total' | 'cancelled'

/** Watches over one try: ends it when it takes too long or is no longer wanted. */
export class Watch {
  readonly #controller = new AbortController()
  readonly #clock: Clock
  readonly #limits: TimeLimits
  readonly #cancel: Cancellation | undefined
  readonly #stopTotal: () => void
  #stopWaiting: () => void
  #ended: EndReason | null = null

  constructor(clock: Clock, limits: TimeLimits, cancel?: Cancellation) {
    this.#clock = clock
    this.#limits = limits
    this.#cancel = cancel
    this.#stopTotal = clock.after(Math.max(0, limits.totalMs), () => this.#end('total'))
    this.#stopWaiting = clock.after(limits.connectMs, () => this.#end('connect'))
    cancel?.addEventListener('abort', this.#cancelled)
    if (cancel?.aborted) this.#cancelled()
  }

  /** Aborted when the call is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Why it ended, or null while it has not. */
  get ended(): EndReason | null {
    return this.#ended
  }

  /** The endpoint has said something: from now on only silence is limited. */
  alive(): void {
    this.#stopWaiting()
    if (this.#ended === null)
      this.#stopWaiting = this.#clock.after(this.#limits.idleMs, () => this.#end('idle'))
  }

  /** Stops watching. */
  close(): void {
    this.#stopTotal()
    this.#stopWaiting()
    this.#cancel?.removeEventListener('abort', this.#cancelled)
  }

  readonly #cancelled = () => this.#end('cancelled')

  #end(reason: EndReason): void {
    this.#ended ??= reason
    this.close()
    this.#controller.abort()
  }
}
