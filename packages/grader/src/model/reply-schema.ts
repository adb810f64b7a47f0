/** Verdicts that a model may give on a point. */
export const VERDICTS = ['met', 'partly', 'missing', 'contradicted', 'cannot-tell'] as const
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** The part of JSON Schema that is used here. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * JSON Schema of the reply. Only words that every server that enforces schemas understands: objects
 * without further keys, enums, plain types. The quote comes before the verdict, so that a model
 * that writes in this order looks for the evidence first.
 *
 * @param pointIds  ids that were sent for the points
 * @param misconceptionIds  ids that were sent for the misconceptions; may be empty
 */
export function replySchema(
  pointIds: readonly string[],
  misconceptionIds: readonly string[],
): JsonSchema {
  return object({
    points: listOf({
      id: { type: 'string', enum: [...pointIds] },
      quote: { type: 'string' },
      verdict: { type: 'string', enum: [...VERDICTS] },
      confidence: { type: 'number' },
    }),
    misconceptions: listOf({
      id: misconceptionIds.length > 0 ? { type: 'string', enum: [...misconceptionIds] } : TEXT,
      quote: { type: 'string' },
      shown: { type: 'boolean' },
    }),
  })
}

const TEXT = { type: 'string' }

const listOf = (properties: JsonSchema): JsonSchema => ({
  type: 'array',
  items: object(properties),
})

const object = (properties: JsonSchema): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
