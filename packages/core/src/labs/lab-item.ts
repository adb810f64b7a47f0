import {
  type Assessment,
  ItemId,
  isLabId,
  LAB_PREFIX,
  type LabResponse,
  PointId,
  TopicId,
} from '@warmstart/schema'
import type { PlanItem } from '../schedule/types.ts'
import { LABS, type LabEntry } from './labs.ts'

/** Version of what is asked in labs; part of every attempt. */
const LAB_VERSION = 'lab 1'

/** The id under which attempts at the exercise of a lab are kept: `lab-k-means`. */
export function labItemId(labId: string): ItemId {
  return ItemId.parse(LAB_PREFIX + labId)
}

/** The lab with this item id, or null where it is the id of something else or of no lab. */
export function labOfItem(itemId: string): LabEntry | null {
  const labs: readonly LabEntry[] = LABS
  if (!isLabId(itemId)) return null
  return labs.find(({ id }) => LAB_PREFIX + id === itemId) ?? null
}

/** A lab as the schedule sees it: for every role, with nothing to learn before it. */
export function labPlanItem({ id, title, topic, category, level, minutes }: LabEntry): PlanItem {
  return {
    id: labItemId(id),
    kind: 'lab',
    title,
    topic: TopicId.parse(topic),
    category,
    level,
    roles: ['all'],
    minutes,
    prerequisites: [],
  }
}

/** Version of what was answered: a lab has no content hash. */
export function labVersion(): string {
  return LAB_VERSION
}

/**
 * What the entries of an exercise show: one criterion for each thing asked, all of one weight.
 *
 * The lab has compared them with its own state; the figures are exact, so that the interval of the
 * score has no width. An entry that was left out is missing, a wrong one contradicted.
 */
export function labAssessment({ parts }: LabResponse): Assessment {
  const score = parts.filter(({ correct }) => correct).length / parts.length
  return {
    assessor: 'lab',
    assessorVersion: LAB_VERSION,
    outcome: 'graded',
    criteria: parts.map(({ id, asked, given, answer, correct }) => ({
      id: PointId.parse(id),
      text: asked,
      weight: 1,
      status: correct ? 'met' : given === '' ? 'missing' : 'contradicted',
      probability: correct ? 1 : 0,
      evidence: [],
      ...(correct ? {} : { note: `It is ${answer}${given === '' ? '' : `, not ${given}`}.` }),
    })),
    misconceptions: [],
    flags: [],
    score,
    interval: [score, score],
    confidence: 1,
  }
}
