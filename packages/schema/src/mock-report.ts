import { z } from 'zod'
import { Assessment, Assessor, Span } from './assessment.ts'
import { HumanReport, SCORECARD_ROWS } from './human-score.ts'
import { ItemId, Millis, MockId } from './ids.ts'
import { KINDS } from './item.ts'
import { MOCK_STAGE_KINDS, MockFormat } from './mock.ts'
import { SPEECH_ACTS, STAGE_ENDS } from './mock-events.ts'
import { SelfRating } from './self-rating.ts'
import { Level, Role, Round } from './taxonomy.ts'
import { VerdictStatus } from './verdict.ts'

/** What an interview looks at; in this order on the radar. */
export const DIMENSIONS = [
  'conceptual-understanding',
  'practical-application',
  'problem-solving',
  'communication-clarity',
  'ethical-awareness',
] as const
export const Dimension = z.enum(DIMENSIONS)
export type Dimension = z.infer<typeof Dimension>

const share = z.number().min(0).max(1)
const interval = z.tuple([share, share])

/** A named thing that a dimension is computed from. */
export const DimensionCriterion = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** 0..1; null where it could not be judged, and then it counts for nothing. */
  value: share.nullable(),
  interval: interval.nullable(),
  weight: z.number().positive(),
  assessor: Assessor,
  stages: z.array(z.string()),
})
export type DimensionCriterion = z.infer<typeof DimensionCriterion>

export const DimensionResult = z.strictObject({
  id: Dimension,
  title: z.string(),
  /** Null where too little was asked or said to tell. */
  score: share.nullable(),
  /** 95 % interval. */
  interval: interval.nullable(),
  /** Why there is no score; null where there is one. */
  why: z.string().nullable(),
  criteria: z.array(DimensionCriterion),
})
export type DimensionResult = z.infer<typeof DimensionResult>

/** A quote of the candidate and the stage that it was said in. */
export const StageQuote = z.strictObject({ stage: z.string(), quote: z.string() })

export const ScorecardRow = z.strictObject({
  id: z.enum(SCORECARD_ROWS),
  title: z.string(),
  mark: z.enum(['yes', 'partly', 'no', 'not-judged']),
  /** What was seen, in a sentence. */
  text: z.string(),
  evidence: z.array(StageQuote),
})
export type ScorecardRow = z.infer<typeof ScorecardRow>

/** How something was said; no score on purpose. */
export const DeliverySummary = z.strictObject({
  words: z.number(),
  /** Words a minute while speaking; null where no times came with the words. */
  wordsPerMinute: z.number().nullable(),
  fillers: z.number(),
  fillersPerHundred: z.number().nullable(),
  example: Span.nullable(),
  definitionFirst: z.boolean(),
  contrast: Span.nullable(),
  closing: Span.nullable(),
})
export type DeliverySummary = z.infer<typeof DeliverySummary>

/** Parts of a story, each with the words that show it. */
export const StarParts = z.strictObject({
  situation: Span.nullable(),
  task: Span.nullable(),
  action: Span.nullable(),
  result: Span.nullable(),
})
export type StarParts = z.infer<typeof StarParts>

/** An exchange after the first answer. */
export const Exchange = z.strictObject({
  act: z.enum(SPEECH_ACTS),
  line: z.string(),
  target: z.string().nullable(),
  answer: z.string(),
  /** Of an answer to the author's follow-up: similarity to the author's own answer. */
  assessment: Assessment.nullable(),
})
export type Exchange = z.infer<typeof Exchange>

export const StageReport = z.strictObject({
  id: z.string(),
  round: Round,
  kind: z.enum(MOCK_STAGE_KINDS),
  title: z.string(),
  itemId: ItemId,
  itemTitle: z.string(),
  itemKind: z.enum(KINDS).nullable(),
  question: z.string(),
  /** How it ended; null where it was not opened. */
  why: z.enum(STAGE_ENDS),
  minutes: z.number(),
  usedMs: z.number(),
  /** What was said, as it was graded; spans of the assessment point into it. */
  text: z.string(),
  assessment: Assessment.nullable(),
  /** Score with what the coach showed counting half; null where it could not be judged. */
  score: share.nullable(),
  interval: interval.nullable(),
  /** Points that the coach had pointed at before they were made. */
  coachedPoints: z.array(z.string()),
  verdict: z
    .strictObject({ status: VerdictStatus, passed: z.number(), total: z.number() })
    .nullable(),
  exchanges: z.array(Exchange),
  delivery: DeliverySummary.nullable(),
  star: StarParts.nullable(),
  rating: SelfRating.nullable(),
  /** What could not be judged here, or what limits the score; empty where nothing does. */
  notes: z.array(z.string()),
})
export type StageReport = z.infer<typeof StageReport>

/** Something shown, with the words that show it. */
export const ShownStrength = z.strictObject({ text: z.string(), evidence: StageQuote })
export type ShownStrength = z.infer<typeof ShownStrength>

/** Something to practise; the item comes back in Today. */
export const NextStep = z.strictObject({
  text: z.string(),
  why: z.string(),
  itemId: ItemId,
  itemKind: z.enum(KINDS),
  itemTitle: z.string(),
})
export type NextStep = z.infer<typeof NextStep>

export const TimelineEntry = z.strictObject({
  seq: z.number(),
  at: Millis,
  clockMs: z.number(),
  stage: z.string().nullable(),
  by: z.enum(['interviewer', 'candidate', 'coach', 'clock']),
  act: z.string(),
  text: z.string(),
  target: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** Self-rating against result. */
export const MockCalibration = z.strictObject({
  pairs: z.array(z.strictObject({ stage: z.string(), rating: SelfRating, score: share })),
  /** Mean of rating (as 0..1) minus score: above 0 the candidate felt better than it went. */
  bias: z.number().nullable(),
  text: z.string(),
})
export type MockCalibration = z.infer<typeof MockCalibration>

/** Change since the last mock of the same format. */
export const MockComparison = z.strictObject({
  id: MockId,
  createdAt: Millis,
  overallBefore: share.nullable(),
  dimensions: z.array(
    z.strictObject({
      id: Dimension,
      before: share.nullable(),
      now: share.nullable(),
      /** True where the intervals overlap: the change may be chance. */
      withinNoise: z.boolean().nullable(),
    }),
  ),
})
export type MockComparison = z.infer<typeof MockComparison>

/** What one mock showed. The same log gives the same report, byte for byte. */
export const MockReport = z.strictObject({
  id: MockId,
  format: MockFormat,
  title: z.string(),
  role: Role.nullable(),
  level: Level,
  seed: z.number(),
  minutes: z.number(),
  createdAt: Millis,
  clockMs: z.number(),
  endedEarly: z.boolean(),
  /** Rules that graded the words. */
  rules: z.string(),
  overall: z.strictObject({ score: share, interval }).nullable(),
  /** One sentence that sums it up, without praise that nothing supports. */
  summary: z.string(),
  dimensions: z.array(DimensionResult),
  profiles: z.strictObject({
    ideal: z.record(z.string(), share),
    /** What is told of typical candidates, in words; the source has no numbers. */
    typical: z.record(z.string(), z.enum(['decent', 'weaker'])),
    note: z.string(),
  }),
  stages: z.array(StageReport),
  scorecard: z.array(ScorecardRow),
  /** What a human interviewer gave on the sheet; null where nobody did. */
  human: HumanReport.nullable(),
  delivery: DeliverySummary.nullable(),
  calibration: MockCalibration,
  strengths: z.array(ShownStrength).max(3),
  nextSteps: z.array(NextStep).max(3),
  coach: z.strictObject({ cues: z.number(), hints: z.number(), calm: z.number() }),
  timeline: z.array(TimelineEntry),
  comparison: MockComparison.nullable(),
  /** What this report cannot say. */
  limits: z.array(z.string()),
})
export type MockReport = z.infer<typeof MockReport>
