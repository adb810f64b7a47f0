import {
  Domain,
  ItemId,
  Level,
  MAX_CODE_CHARS,
  MAX_SPOKEN_WORDS,
  Millis,
  MOCK_STAGE_KINDS,
  MockAction,
  MockFormat,
  MockId,
  MockPlan,
  ProblemItem,
  Role,
  Round,
  SelfRating,
  SPEECH_ACTS,
  SpokenWord,
  STAGE_ENDS,
  TopicId,
} from '@warmstart/schema'
import { z } from 'zod'

/** A format with what content makes of it. */
export const MockFormatView = z.strictObject({
  id: MockFormat,
  title: z.string(),
  summary: z.string(),
  /** Lengths that can be chosen; the first is the usual one. */
  minutes: z.array(z.number()),
  rounds: z.array(z.strictObject({ round: Round, share: z.number() })),
  available: z.boolean(),
  /** Why it cannot be played, in a sentence; null where it can. */
  why: z.string().nullable(),
})
export const MockFormats = z.strictObject({
  formats: z.array(MockFormatView),
  /** Fields that the domain round has questions for. */
  domains: z.array(Domain),
})
export type MockFormats = z.infer<typeof MockFormats>

/** What is chosen for a new mock. The client makes the id (UUIDv7). */
export const NewMock = z.strictObject({
  id: MockId,
  format: MockFormat,
  /** Default: that of the settings. */
  role: Role.nullable().optional(),
  /** Default: that of the settings, else `mid`. */
  level: Level.nullable().optional(),
  /** Default: the usual length of the format. */
  minutes: z.int().optional(),
  /** The same seed, content and choices give the same plan; drawn where left out. */
  seed: MockPlan.shape.seed.optional(),
  coach: z.boolean().default(true),
  /** Lets the configured model answer what the facts leave open; needs its consent. */
  freeAnswers: z.boolean().default(false),
  thinkingSeconds: MockPlan.shape.thinkingSeconds.default(25),
  domain: Domain.nullable().default(null),
  topics: z.array(TopicId).max(40).default([]),
})
export type NewMock = z.infer<typeof NewMock>

/** Where a mock is; see `docs/mocks.md`. */
export const MockPhase = z.enum(['ready', 'running', 'break', 'reflecting', 'completed'])

/** A stage as the clock shows it; nothing of what will be asked. */
export const MockStageView = z.strictObject({
  id: z.string(),
  kind: z.enum(MOCK_STAGE_KINDS),
  title: z.string(),
  minutes: z.number(),
  status: z.enum(['pending', 'open', 'closed']),
  why: z.enum(STAGE_ENDS).nullable(),
  rating: SelfRating.nullable(),
  /** The question, once it was asked. */
  question: z.string().nullable(),
})

export const MockRoundView = z.strictObject({
  id: z.string(),
  round: Round,
  title: z.string(),
  minutes: z.number(),
  breakMinutes: z.number(),
  stages: z.array(MockStageView),
})

/** A line of the conversation. */
export const MockLine = z.strictObject({
  seq: z.number(),
  at: Millis,
  /** On the clock of the mock, in milliseconds. */
  clockMs: z.number(),
  stage: z.string().nullable(),
  by: z.enum(['interviewer', 'candidate', 'coach']),
  /** For the interviewer why it was said; else what kind of line it is. */
  act: z.enum([...SPEECH_ACTS, 'asked', 'answered', 'submitted', 'ran', 'cue', 'calm', 'hint']),
  text: z.string(),
})
export type MockLine = z.infer<typeof MockLine>

/** The stage that is open now. */
export const OpenStage = z.strictObject({
  id: z.string(),
  kind: z.enum(MOCK_STAGE_KINDS),
  title: z.string(),
  itemId: ItemId,
  /** Milliseconds left in the stage; negative where it is over. */
  leftMs: z.number(),
  roundLeftMs: z.number(),
  /** What stands in the answer box, to go on from after a crash. */
  draft: z.string(),
  /** For code: what the editor opens with, and what a submission defines. */
  code: z
    .strictObject({
      starter: z.string(),
      signature: ProblemItem.shape.signature,
      limits: ProblemItem.shape.limits,
      forbidden: ProblemItem.shape.forbidden,
    })
    .nullable(),
})

/** What the coach shows at this moment. */
export const CoachView = z.strictObject({
  /** One for each key point, in the order of the rubric; never named. */
  dots: z.array(z.enum(['open', 'half', 'full'])),
  /** At most one. */
  cue: z.string().nullable(),
  /** Parts of a story that are missing; null where no story is asked for. */
  starMissing: z.array(z.enum(['situation', 'task', 'action', 'result'])).nullable(),
  /** One of the four habits, where it fits the moment. */
  habit: z.string().nullable(),
  words: z.number(),
  /** Words a minute while speaking; null without times. */
  wordsPerMinute: z.number().nullable(),
  fillers: z.number(),
  leftMs: z.number(),
})
export type CoachView = z.infer<typeof CoachView>

/** The answer as it stands in the box. */
export const CoachRequest = z.strictObject({
  stage: z.string().min(1).max(40),
  text: z.string().max(MAX_CODE_CHARS),
  /** Words of a transcript with their times, while speaking. */
  words: z.array(SpokenWord).max(MAX_SPOKEN_WORDS).default([]),
})
export type CoachRequest = z.infer<typeof CoachRequest>

/** A mock as its log says it is now. */
export const MockView = z.strictObject({
  id: MockId,
  format: MockFormat,
  title: z.string(),
  role: Role.nullable(),
  level: Level,
  seed: z.number(),
  minutes: z.number(),
  createdAt: Millis,
  thinkingSeconds: z.number(),
  /** False where the coach is off for the whole mock. */
  coach: z.boolean(),
  coachShown: z.boolean(),
  phase: MockPhase,
  paused: z.boolean(),
  /** Number of the last event. */
  seq: z.number(),
  clockMs: z.number(),
  rounds: z.array(MockRoundView),
  open: OpenStage.nullable(),
  /** Lines after the number that was asked for, oldest first. */
  lines: z.array(MockLine),
})
export type MockView = z.infer<typeof MockView>

/** What the candidate did, oldest first; a key that is known changes nothing. */
export const MockActions = z.strictObject({
  /** Only lines after this number come back. */
  after: z.int().nonnegative().default(0),
  actions: z
    .array(z.strictObject({ key: z.string().min(1).max(64), action: MockAction }))
    .min(1)
    .max(50),
})
export type MockActions = z.infer<typeof MockActions>

/** What a list shows of a mock. */
export const MockSummary = z.strictObject({
  id: MockId,
  format: MockFormat,
  title: z.string(),
  role: Role.nullable(),
  level: Level,
  minutes: z.number(),
  createdAt: Millis,
  phase: MockPhase,
  clockMs: z.number(),
  /** Stages that were answered, of those that were asked. */
  answered: z.number(),
  asked: z.number(),
})
export const MockList = z.strictObject({ mocks: z.array(MockSummary) })
export type MockList = z.infer<typeof MockList>
