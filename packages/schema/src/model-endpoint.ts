import { z } from 'zod'
import { Millis } from './ids.ts'

/** What an endpoint is used for: a second opinion on answers, or speech to text. */
export const MODEL_PURPOSES = ['grading', 'transcription'] as const
export const ModelPurpose = z.enum(MODEL_PURPOSES)
export type ModelPurpose = z.infer<typeof ModelPurpose>

/** Name of a model as its server knows it. */
export const ModelName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, 'a name such as "llama3.1:8b"')

/** A secret; no message about it repeats it. */
export const ModelKey = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs without spaces')

/** An endpoint as it is kept: outside of the memory, and never in an export. */
export const EndpointConfig = z.strictObject({
  enabled: z.boolean(),
  url: z.string().min(1).max(500),
  model: ModelName,
  key: ModelKey.nullable(),
})
export type EndpointConfig = z.infer<typeof EndpointConfig>

/** `model-endpoint.json` in the data folder, readable by its owner only. */
export const ModelConfig = z.strictObject({
  version: z.literal(1),
  grading: EndpointConfig.nullable(),
  transcription: EndpointConfig.nullable(),
  /** For which endpoints the person has seen and accepted what is sent. */
  accepted: z.array(z.strictObject({ purpose: ModelPurpose, url: z.string(), at: Millis })).max(20),
})
export type ModelConfig = z.infer<typeof ModelConfig>

/** What may be told of an endpoint. There is no way from here to a key. */
export const EndpointStatus = z.strictObject({
  /** Where it was configured; the environment wins. */
  source: z.enum(['none', 'settings', 'environment']),
  /** False where it is configured but turned off. */
  enabled: z.boolean(),
  url: z.string().nullable(),
  model: z.string().nullable(),
  keySet: z.boolean(),
  /** When it was accepted what is sent there; null: ask first. */
  acceptedAt: Millis.nullable(),
  /** Sentences for the person, such as that the address is not encrypted. */
  warnings: z.array(z.string()),
})
export type EndpointStatus = z.infer<typeof EndpointStatus>

export const ModelStatus = z.strictObject({
  grading: EndpointStatus,
  transcription: EndpointStatus,
})
export type ModelStatus = z.infer<typeof ModelStatus>

/** What a person changes about an endpoint. */
export const EndpointChange = z.strictObject({
  purpose: ModelPurpose,
  enabled: z.boolean(),
  url: z.string().min(1).max(500),
  model: ModelName,
  /** Absent: as it is; null: forget it. Another address forgets it, too. */
  key: ModelKey.nullable().optional(),
})
export type EndpointChange = z.infer<typeof EndpointChange>
