import type { Card } from '@warmstart/schema'
import { isFailed } from '../cards/card.ts'
import { SOLID_FROM, WEAK_BELOW } from '../cards/grade.ts'

/** The values of {@link Progress}, in the order in which a learner passes through them. */
export const PROGRESS = ['untried', 'weak', 'shaky', 'solid'] as const

/** How the newest attempt that counts went. */
export type Progress = (typeof PROGRESS)[number]

/**
 * Progress on an item: `weak` below 0.5, `shaky` below 0.8, else `solid`. An attempt that could
 * not be judged is `weak` where the learner felt blank, and otherwise `shaky`.
 *
 * @param card  null where the item was never attempted
 */
export function progressOf(card: Card | null): Progress {
  if (card === null || card.lastReviewAt === null) return 'untried'
  if (card.lastScore === null) return isFailed(card) ? 'weak' : 'shaky'
  if (card.lastScore < WEAK_BELOW) return 'weak'
  return card.lastScore < SOLID_FROM ? 'shaky' : 'solid'
}
