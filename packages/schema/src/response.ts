import { z } from 'zod'
import { LabResponse } from './lab-exercise.ts'

/** Longest answer that is accepted, in characters (about 20 minutes of speech). */
export const MAX_ANSWER_CHARS = 20_000

/** Longest submission that is judged, in characters. */
export const MAX_CODE_CHARS = 100_000

/** What a person gave: text typed or a transcript of speech, code, or the entries of a lab. */
export const Response = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(MAX_ANSWER_CHARS),
  }),
  z.strictObject({
    kind: z.literal('code'),
    language: z.literal('python'),
    source: z.string().max(MAX_CODE_CHARS),
  }),
  LabResponse,
])
export type Response = z.infer<typeof Response>

/** The words or the code of a response; of a lab each question with what was entered. */
export function responseText(response: Response): string {
  if (response.kind === 'lab') {
    return response.parts.map(({ asked, given }) => `${asked} ${given || '(nothing)'}`).join('\n')
  }
  return response.kind === 'text' ? response.text : response.source
}
