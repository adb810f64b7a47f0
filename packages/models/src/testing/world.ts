import type { ChatRequest } from '@warmstart/core'
import type { World } from '../exchange.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'

/** A key that no test may find anywhere but in the header of a request. */
export const KEY = 'sk-Test-7F3a9C1e5b/+Secret'

/** The real `fetch`, a clock that stands still, and pauses that are not spread. */
export function testWorld(): World & { readonly clock: ManualClock } {
  return { fetch: (input, init) => fetch(input, init), clock: manualClock(), random: () => 1 }
}

export const REQUEST: ChatRequest = {
  system: 'Check what the answer says.',
  user: 'THE ANSWER\nBias is error from too simple a model.',
  schema: { type: 'object' },
}
