import { z } from 'zod'

/** Item ids of labs begin with this; content may not use it. */
export const LAB_PREFIX = 'lab-'

/** True for the item id of a lab. */
export function isLabId(id: string): boolean {
  return id.startsWith(LAB_PREFIX)
}

/** Most that one exercise of a lab asks for. */
export const MAX_LAB_PARTS = 12

/** One thing that an exercise of a lab asked for. */
export const LabPart = z.strictObject({
  /** Lower-case words joined by `-`, unique within the exercise. */
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by "-"'),
  asked: z.string().min(1).max(400),
  /** What the person entered; empty where they left it out. */
  given: z.string().max(200),
  /** What the algorithm says. */
  answer: z.string().min(1).max(200),
  correct: z.boolean(),
})
export type LabPart = z.infer<typeof LabPart>

/** What was entered in the exercise of a lab, checked by the lab against its own state. */
export const LabResponse = z.strictObject({
  kind: z.literal('lab'),
  /** Query string of the lab: with it the same exercise can be seen again. */
  address: z.string().max(4_000),
  parts: z.array(LabPart).min(1).max(MAX_LAB_PARTS),
})
export type LabResponse = z.infer<typeof LabResponse>
