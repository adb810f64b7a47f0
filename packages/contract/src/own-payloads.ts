import { Category, ItemId, Level, Millis, Span } from '@warmstart/schema'
import { z } from 'zod'
import { QuestionSummary } from './payloads.ts'

/**
 * A question that somebody writes. The exact bounds, with words about them, are those of core; these
 * only keep out what is absurd.
 */
export const OwnQuestionInput = z.strictObject({
  title: z.string().max(1_000).optional(),
  prompt: z.string().max(10_000),
  references: z.array(z.string().max(20_000)).max(20),
  category: Category,
  level: Level,
  minutes: z.number(),
})
export type OwnQuestionInput = z.infer<typeof OwnQuestionInput>

/** Own questions as a list shows them: nothing of the model answers but their number. */
export const OwnQuestionList = z.strictObject({
  questions: z.array(
    z.strictObject({ summary: QuestionSummary, references: z.number(), updatedAt: Millis }),
  ),
})
export type OwnQuestionList = z.infer<typeof OwnQuestionList>

/** The model answers, on request. */
export const OwnReferences = z.strictObject({ itemId: ItemId, references: z.array(z.string()) })
export type OwnReferences = z.infer<typeof OwnReferences>

const AUDIENCES = ['child', 'manager', 'engineer'] as const

/** For whom the answer is meant. */
export const Audience = z.enum(AUDIENCES)
export type Audience = z.infer<typeof Audience>

/** How an answer is said, apart from whether it is right. There is no score on purpose. */
export const DeliveryReport = z.strictObject({
  audience: Audience,
  words: z.number(),
  /** Words a minute while speaking; null where no times came with the words. */
  wordsPerMinute: z.number().nullable(),
  fillers: z.array(z.strictObject({ name: z.string(), span: Span })),
  fillersPerHundred: z.number().nullable(),
  structure: z.strictObject({
    definition: Span.nullable(),
    definitionFirst: z.boolean(),
    example: Span.nullable(),
    contrast: Span.nullable(),
    closing: Span.nullable(),
  }),
  /** Technical terms that this audience may not know. */
  terms: z.array(z.strictObject({ term: z.string(), count: z.number(), explained: z.boolean() })),
  termsPerHundred: z.number().nullable(),
  /** One plain note for each measure. */
  notes: z.strictObject({
    pace: z.string(),
    pauses: z.string(),
    fillers: z.string(),
    stumbles: z.string(),
    structure: z.string(),
    jargon: z.string(),
    sentences: z.string(),
  }),
})
export type DeliveryReport = z.infer<typeof DeliveryReport>
