import type { DayPlan } from '@warmstart/contract'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { isReview } from '../run/run.ts'

/** A day in one line: "3 reviews and 2 others, about 18 min", or that nothing is planned. */
export function summaryOfDay(plan: Pick<DayPlan, 'minutes' | 'entries'>): string {
  const reviews = plan.entries.filter(isReview).length
  const fresh = plan.entries.filter((entry) => entry.kind === 'new').length
  const weak = plan.entries.length - reviews - fresh
  const parts = [
    reviews > 0 ? count(reviews, 'review') : '',
    weak > 0 ? count(weak, 'weak spot') : '',
    fresh > 0 ? `${fresh} new` : '',
  ].filter(Boolean)
  if (parts.length === 0) return 'nothing is planned'
  const last = parts.at(-1)
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last
  return `${list}, about ${minutesInWords(plan.minutes)}`
}
