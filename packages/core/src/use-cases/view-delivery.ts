import { type Audience, type Delivery, delivery } from '@warmstart/grader'
import { type AttemptId, responseText, WarmstartError } from '@warmstart/schema'
import type { Context } from './context.ts'

/**
 * How the answer of an attempt is said. It is computed afresh and kept nowhere: no score, card or
 * plan ever depends on it.
 *
 * @param terms  technical terms of the field
 * @throws {WarmstartError} `not-found` where there is no such attempt; `invalid-input` for code
 */
export async function viewDelivery(
  { store, learner }: Pick<Context, 'store' | 'learner'>,
  attemptId: AttemptId,
  audience: Audience,
  terms: readonly string[],
): Promise<Delivery> {
  const attempt = await store.memoryOf(learner).attempt(attemptId)
  if (attempt === null) {
    throw new WarmstartError('not-found', `\`attemptId\`: there is no attempt "${attemptId}"`, {
      id: attemptId,
    })
  }
  if (attempt.response.kind !== 'text') {
    throw new WarmstartError('invalid-input', 'attemptId: it is code, which nobody says aloud')
  }
  const text = responseText(attempt.response)
  return delivery({ text, audience, jargon: terms.map(spoken) })
}

/** A term as it is said: without what stands in brackets. */
const spoken = (term: string): string => term.replace(/\s*\([^)]*\)/g, '').trim()
