import type { CallOptions } from '@warmstart/core'
import type { WarmstartError } from '@warmstart/schema'
import type { World } from './exchange.ts'
import { endpointFailed } from './failure.ts'

/** A failure after which the same may be tried again. */
export class TryAgain extends Error {
  readonly failure: WarmstartError
  /** As the endpoint asks for, in milliseconds; null where it does not say. */
  readonly afterMs: number | null

  constructor(failure: WarmstartError, afterMs: number | null) {
    super(failure.message)
    this.failure = failure
    this.afterMs = afterMs
  }
}

/** How retries are made. Times in milliseconds. */
export interface RetryLimits {
  /** Tries after the first one. */
  readonly retries: number
  /** Pause before the first retry; it doubles each time. */
  readonly pauseMs: number
  /** Longest pause; an endpoint that asks for more is given up. */
  readonly maxPauseMs: number
}

/**
 * Runs something again where it throws {@link TryAgain}, after a pause that doubles, is spread by
 * chance (½ to 1 of it), and is never shorter than the endpoint asks for.
 *
 * @param deadline  moment after which nothing is tried any more
 */
export async function withRetries<T>(
  world: World,
  limits: RetryLimits,
  deadline: number,
  options: CallOptions,
  run: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error
      const backOff = limits.pauseMs * 2 ** tries * (0.5 + world.random() / 2)
      const pause = Math.max(backOff, error.afterMs ?? 0)
      const late = world.clock.now() + pause >= deadline
      if (tries >= limits.retries || pause > limits.maxPauseMs || late) throw error.failure
      options.onProgress?.({ phase: 'retrying', chars: 0 })
      await sleep(world, pause, options)
    }
  }
}

function sleep(world: World, ms: number, { cancel }: CallOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      stop()
      cancel?.removeEventListener('abort', end)
      reject(endpointFailed('cancelled', 'you ended the request'))
    }
    const stop = world.clock.after(ms, () => {
      cancel?.removeEventListener('abort', end)
      resolve()
    })
    cancel?.addEventListener('abort', end)
    if (cancel?.aborted) end()
  })
}

/**
 * What a `Retry-After` header asks for, in milliseconds: seconds or a date. Null where it is
 * missing or makes no sense.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\s*\d{1,9}(\.\d+)?\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
