import { z } from 'zod'
import { ItemId, Millis } from './ids.ts'
import { Category, Level } from './taxonomy.ts'

/** Ids of people's own questions begin with this; content may not use it. */
export const OWN_PREFIX = 'own-'

/** True for the id of a question that somebody added. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX)
}

/** Longest prompt of an own question, in characters. */
export const MAX_PROMPT_CHARS = 2_000
/** Longest model answer of an own question, in characters. */
export const MAX_REFERENCE_CHARS = 8_000
/** Most model answers of an own question. */
export const MAX_REFERENCES = 5

/** A question that somebody added, with model answers in place of a rubric. Its newest state. */
export const OwnQuestion = z.strictObject({
  id: ItemId.refine(isOwnId, `an id that begins with "${OWN_PREFIX}"`),
  title: z.string().min(3).max(90),
  prompt: z.string().min(10).max(MAX_PROMPT_CHARS),
  /** The one that is closest to an answer counts. */
  references: z.array(z.string().min(20).max(MAX_REFERENCE_CHARS)).min(1).max(MAX_REFERENCES),
  category: Category,
  level: Level,
  /** Time that a good answer takes. */
  minutes: z.int().min(1).max(60),
  createdAt: Millis,
  updatedAt: Millis,
})
export type OwnQuestion = z.infer<typeof OwnQuestion>
