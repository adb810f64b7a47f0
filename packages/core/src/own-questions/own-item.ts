import { type OwnQuestion, TopicId } from '@warmstart/schema'
import type { PlanItem } from '../schedule/types.ts'

/** Topic under which own questions are planned; the topic tree does not have it. */
export const OWN_TOPIC = TopicId.parse('own-questions')

/** An own question as the schedule sees it: for every role, with nothing to learn before it. */
export function ownPlanItem({ id, title, category, level, minutes }: OwnQuestion): PlanItem {
  return {
    id,
    kind: 'question',
    title,
    topic: OWN_TOPIC,
    category,
    level,
    roles: ['all'],
    minutes,
    prerequisites: [],
  }
}

/** Version of what was answered: an own question has no content hash. */
export function ownVersion({ updatedAt }: Pick<OwnQuestion, 'updatedAt'>): string {
  return `own ${updatedAt}`
}
