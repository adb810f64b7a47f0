import { z } from 'zod'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by "-", such as "bias-variance"')

/** Folder name of an item, unique over all kinds. Never changes once published. */
export const ItemId = slug.brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>

/** Node of the topic tree in `content/topics.yaml`. */
export const TopicId = slug.brand<'TopicId'>()
export type TopicId = z.infer<typeof TopicId>

/** Key point of a rubric, unique within its rubric. */
export const PointId = slug.brand<'PointId'>()
export type PointId = z.infer<typeof PointId>

/** Misconception of a rubric, unique within its rubric. */
export const MisconceptionId = slug.brand<'MisconceptionId'>()
export type MisconceptionId = z.infer<typeof MisconceptionId>

/** One append-only attempt. The client makes it (UUIDv7), so that a retry is not a second attempt. */
export const AttemptId = z.uuid().brand<'AttemptId'>()
export type AttemptId = z.infer<typeof AttemptId>

/** One append-only second opinion on an attempt. Whoever asks makes it (UUIDv7). */
export const OpinionId = z.uuid().brand<'OpinionId'>()
export type OpinionId = z.infer<typeof OpinionId>

/** One mock interview. The client makes it (UUIDv7), so that a retry is not a second mock. */
export const MockId = z.uuid().brand<'MockId'>()
export type MockId = z.infer<typeof MockId>

/** Whose memory it is. The local edition has one learner, `local`. */
export const LearnerId = z.string().min(1).max(64).brand<'LearnerId'>()
export type LearnerId = z.infer<typeof LearnerId>

/**
 * Line of the coverage contract (`content/inventory.yaml`): Q question, C coding, D design,
 * F feature, B behavioural, T term, R round, L level or role, P advice, Q-FAQ frequent question.
 */
export const InventoryId = z
  .string()
  .regex(/^([QT]\d{3}|F\d{2,3}|[CDBRLP]\d{2}|Q-FAQ\d{2})$/, 'an id such as "Q006" or "T014"')
export type InventoryId = z.infer<typeof InventoryId>

/** Moment in milliseconds since 1970-01-01T00:00Z. */
export const Millis = z.int().nonnegative()
export type Millis = z.infer<typeof Millis>

/** Day of the calendar, `YYYY-MM-DD`, without a time zone. */
export const CivilDate = z.iso.date().brand<'CivilDate'>()
export type CivilDate = z.infer<typeof CivilDate>

/** Time-zone name of the IANA database, such as `Europe/Vienna`. */
export const TimeZone = z
  .string()
  .min(1)
  .max(64)
  .refine(isTimeZone, 'an IANA time zone such as "Europe/Vienna" or "UTC"')
export type TimeZone = z.infer<typeof TimeZone>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
