import { type SelfChecked, selfChecked } from '@warmstart/grader'
import type { Attempt, Card, CivilDate, Millis } from '@warmstart/schema'
import type { Memory } from '../ports.ts'
import { type Context, cardView } from './context.ts'

/** An attempt with what it did to the memory of its item. */
export interface AttemptView {
  readonly attempt: Attempt
  /** The card as it is now; `new` where no attempt on the item counts. */
  readonly card: Card
  /** Day on which the item comes back at the latest. */
  readonly comesBack: CivilDate
  /** What the person decided on points in doubt, with the score that comes of it; else null. */
  readonly selfChecked: SelfChecked | null
}

/** The attempt as it stands in the memory now. */
export async function attemptView(
  memory: Memory,
  attempt: Attempt,
  context: Pick<Context, 'timeZone'>,
  now: Millis,
): Promise<AttemptView> {
  const checks = await memory.selfChecks(attempt.id)
  return {
    attempt,
    ...(await cardView(memory, attempt.itemId, context, now)),
    selfChecked: selfChecked(attempt.assessment, checks),
  }
}
