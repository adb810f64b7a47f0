import {
  type Attempt,
  type AttemptId,
  type Millis,
  type PointId,
  responseText,
  type SelfCheck,
  WarmstartError,
} from '@warmstart/schema'
import { type AttemptView, attemptView } from './attempt-view.ts'
import { rebuildCard } from './cards-of-memory.ts'
import type { Context } from './context.ts'

/** What the person says of one point that a grade left in doubt. */
export interface SelfCheckInput {
  readonly attemptId: AttemptId
  readonly pointId: PointId
  /** Whether it was said; null takes back what was said of it before. */
  readonly said: boolean | null
  /** Words of the answer that say it, or null; the first place where they stand is kept. */
  readonly quote: string | null
}

/**
 * Keeps what the person says of a point in doubt as a row beside the attempt, and makes the card
 * anew from the attempts with what was said of them. Saying the same again changes nothing.
 *
 * @throws {WarmstartError} `not-found` where there is no such attempt or its grade does not list
 *   the point; `invalid-input` where the quote is not in the answer or the point was not said
 */
export async function checkPoint(
  context: Context,
  input: SelfCheckInput,
  now: Millis,
): Promise<AttemptView> {
  const { attemptId, pointId, said } = input
  return context.store.transaction(context.learner, async (memory) => {
    const attempt = await memory.attempt(attemptId)
    if (attempt === null) throw noSuchAttempt(attemptId)
    requireListed(attempt, pointId)
    const quote = spanOf(input, responseText(attempt.response))
    const before = (await memory.selfChecks(attemptId)).findLast((one) => one.pointId === pointId)
    const isSame =
      (before?.said ?? null) === said && (before?.quote?.quote ?? null) === (quote?.quote ?? null)
    if (!isSame) {
      // The clock may have gone back; the order of what was said stays.
      const at = before === undefined ? now : Math.max(now, before.at + 1)
      await memory.appendSelfCheck({ attemptId, pointId, said, quote, at })
      await rebuildCard(memory, attempt.itemId)
    }
    return attemptView(memory, attempt, context, now)
  })
}

function requireListed({ assessment }: Attempt, pointId: PointId): void {
  const listed = assessment.selfCheck ?? []
  if (listed.includes(pointId)) return
  const which = listed.length === 0 ? 'it leaves none in doubt' : `name one of ${listed.join(', ')}`
  throw new WarmstartError(
    'not-found',
    `\`pointId\`: the grade of this attempt does not ask about "${pointId}"; ${which}`,
    { pointId, listed: [...listed] },
  )
}

function spanOf({ said, quote }: SelfCheckInput, answer: string): SelfCheck['quote'] {
  if (quote === null) return null
  const start = quote === '' ? -1 : answer.indexOf(quote)
  if (said !== true || start < 0) {
    const fault =
      said === true
        ? 'it is not in the answer; copy words of the answer as they stand there, or give null'
        : 'only a point that was said has words in the answer; give null'
    throw new WarmstartError('invalid-input', `\`quote\`: ${fault}`, { quote })
  }
  return { kind: 'span', start, end: start + quote.length, quote }
}

function noSuchAttempt(id: AttemptId): WarmstartError {
  return new WarmstartError('not-found', `\`attemptId\`: there is no attempt "${id}"`, { id })
}
