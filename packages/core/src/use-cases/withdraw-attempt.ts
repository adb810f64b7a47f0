import { type AttemptId, type Millis, WarmstartError } from '@warmstart/schema'
import { rebuildCard } from './cards-of-memory.ts'
import type { Context } from './context.ts'

/**
 * Undo: the attempt stays in the history and no longer counts; its card is made anew from the
 * attempts that do. A second time changes nothing.
 *
 * @throws {WarmstartError} `not-found` where there is no such attempt
 */
export async function withdrawAttempt(
  context: Pick<Context, 'store' | 'learner'>,
  attemptId: AttemptId,
  now: Millis,
): Promise<void> {
  await context.store.transaction(context.learner, async (memory) => {
    const attempt = await memory.attempt(attemptId)
    if (attempt === null) {
      throw new WarmstartError('not-found', `\`attemptId\`: there is no attempt "${attemptId}"`, {
        attemptId,
      })
    }
    await memory.withdraw({ attemptId, at: now })
    await rebuildCard(memory, attempt.itemId)
  })
}
