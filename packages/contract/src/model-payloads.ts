import {
  AttemptId,
  CriterionResult,
  MAX_SPOKEN_WORDS,
  MisconceptionResult,
  ModelPurpose,
  SecondOpinion,
  SpokenWord,
} from '@warmstart/schema'
import { z } from 'zod'

/** A request to a model as it goes out, the key masked. */
export const ShownRequest = z.strictObject({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  /** The JSON document that is sent, indented. */
  body: z.string(),
})
export type ShownRequest = z.infer<typeof ShownRequest>

/** About which attempt; null for an example. */
export const PreviewInput = z.strictObject({ attemptId: AttemptId.nullable() })

/** The person has seen what is sent to this address. */
export const Consent = z.strictObject({ purpose: ModelPurpose, url: z.string().min(1).max(500) })

/** What an endpoint said when it was tried. */
export const ModelTest = z.strictObject({
  /** Names of its models; none where it keeps them to itself. */
  models: z.array(z.string()),
  /** Whether the configured model is among them. */
  found: z.boolean(),
})
export type ModelTest = z.infer<typeof ModelTest>

const share = z.number().min(0).max(1)
const AGREEMENTS = ['agree', 'near', 'differ', 'open', 'one-sided'] as const

/** Rules and model side by side; neither is changed and nothing is averaged. */
export const Comparison = z.strictObject({
  points: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      agreement: z.enum(AGREEMENTS),
      rules: CriterionResult.nullable(),
      model: CriterionResult.nullable(),
    }),
  ),
  misconceptions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      rules: MisconceptionResult.nullable(),
      model: MisconceptionResult.nullable(),
    }),
  ),
  counts: z.record(z.enum(AGREEMENTS), z.number()),
  /** Interval of the rules' score in the light of the model's verdicts. */
  interval: z.tuple([share, share]),
  confidence: share,
})
export type Comparison = z.infer<typeof Comparison>

export const OpinionView = z.strictObject({ opinion: SecondOpinion, comparison: Comparison })
export type OpinionView = z.infer<typeof OpinionView>

/** Oldest first. */
export const OpinionList = z.strictObject({ opinions: z.array(OpinionView) })
export type OpinionList = z.infer<typeof OpinionList>

/** How far a running question to the model is. */
export const AskProgress = z.strictObject({
  phase: z.enum(['idle', 'connecting', 'waiting', 'reading', 'retrying']),
  /** Characters of the reply so far. */
  chars: z.number(),
})
export type AskProgress = z.infer<typeof AskProgress>

/** Largest recording that is taken, in bytes: about an hour of speech as browsers record it. */
export const MAX_RECORDING_BYTES = 24 * 1024 * 1024

/** A recording to be turned into text. */
export const RecordingInput = z.strictObject({
  /** Media type, such as `audio/webm`. */
  type: z.string().min(1).max(100),
  /** The bytes in base64. */
  audio: z.base64().max(Math.ceil(MAX_RECORDING_BYTES / 3) * 4),
})
export type RecordingInput = z.infer<typeof RecordingInput>

/** What was said; no words where the endpoint gives no times. */
export const TranscriptResult = z.strictObject({
  text: z.string(),
  words: z.array(SpokenWord).max(MAX_SPOKEN_WORDS),
})
export type TranscriptResult = z.infer<typeof TranscriptResult>
