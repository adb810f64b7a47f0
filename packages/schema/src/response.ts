import { z } from 'zod'

/** Longest answer that is accepted, in characters (about 20 minutes of speech). */
export const MAX_ANSWER_CHARS = 20_000

/** What a person gave: text typed or a transcript of speech. Further kinds join this union. */
export const Response = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(MAX_ANSWER_CHARS),
  }),
])
export type Response = z.infer<typeof Response>
