import {
  AttemptId,
  CriterionResult,
  MisconceptionResult,
  ModelPurpose,
  SecondOpinion,
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
