import { z } from 'zod'

/** Asked before the grade is shown: 1 blank, 2 shaky, 3 fine, 4 sure. */
export const SelfRating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type SelfRating = z.infer<typeof SelfRating>
