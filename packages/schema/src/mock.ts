import { z } from 'zod'
import { AttemptId, ItemId, Millis, MockId, TopicId } from './ids.ts'
import { Level, Role, Round } from './taxonomy.ts'

/** What kind of interview a mock is: one round, several of them, or what the learner picks. */
export const MOCK_FORMATS = [
  'recruiter-screen',
  'ml-concepts',
  'ml-coding',
  'system-design',
  'behavioural',
  'project-deep-dive',
  'domain',
  'take-home',
  'full-loop',
  'custom',
] as const
export const MockFormat = z.enum(MOCK_FORMATS)
export type MockFormat = z.infer<typeof MockFormat>

/** Fields of a domain round. */
export const DOMAINS = ['nlp', 'cv', 'genai'] as const
export const Domain = z.enum(DOMAINS)
export type Domain = z.infer<typeof Domain>

/**
 * What happens in a stage. `question`: a question or story is answered in words; `clarify` to
 * `follow-ups`: the steps of a coding round around one problem; `design`: one stage of a case.
 */
export const MOCK_STAGE_KINDS = [
  'question',
  'clarify',
  'outline',
  'code',
  'tests',
  'complexity',
  'follow-ups',
  'design',
] as const

/** One stage: what is asked in it, and how long it may take. */
export const MockStage = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(MOCK_STAGE_KINDS),
  /** What the clock calls it; says nothing of the answer. */
  title: z.string().min(1).max(120),
  itemId: ItemId,
  /** Hash of the item's content when the plan was made. */
  contentVersion: z.string().min(1).max(64),
  /** Stage of a case; null elsewhere. */
  part: z.string().max(80).nullable(),
  /** Which phrasing is asked: 0 the main one, n the n-th of the others. */
  phrasing: z.int().nonnegative(),
  minutes: z.number().positive(),
  /** Most follow-ups that the interviewer asks in it. */
  followUps: z.int().nonnegative().max(6),
  /** True where the answer is a story: situation, task, action, result. */
  star: z.boolean(),
  /** Id of the attempt that this stage becomes; null where another stage of the item carries it. */
  attemptId: AttemptId.nullable(),
})
export type MockStage = z.infer<typeof MockStage>

/** One round of an interview process. */
export const MockRound = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  round: Round,
  title: z.string().min(1).max(120),
  minutes: z.number().positive(),
  /** Break before it; 0 for the first one. */
  breakMinutes: z.number().nonnegative(),
  stages: z.array(MockStage).min(1).max(40),
})
export type MockRound = z.infer<typeof MockRound>

/** What a mock interview consists of. Made once, from content and a seed; never changed. */
export const MockPlan = z.strictObject({
  id: MockId,
  format: MockFormat,
  title: z.string().min(1).max(120),
  role: Role.nullable(),
  level: Level,
  /** The same seed, content and choices give the same plan. */
  seed: z.int().nonnegative().max(0xffff_ffff),
  /** False where the coach is off for the whole mock. */
  coach: z.boolean(),
  /** True where a model may answer what the facts leave open. */
  freeAnswers: z.boolean().default(false),
  /** Silence that the interviewer leaves before it offers help, in seconds. */
  thinkingSeconds: z.int().min(10).max(600),
  domain: Domain.nullable(),
  /** Topics that were picked; empty where the format picks. */
  topics: z.array(TopicId).max(40),
  /** Time without breaks. */
  minutes: z.number().positive(),
  contentVersion: z.string().min(1).max(64),
  createdAt: Millis,
  rounds: z.array(MockRound).min(1).max(8),
})
export type MockPlan = z.infer<typeof MockPlan>
