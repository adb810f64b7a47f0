import {
  AttemptId,
  CASE_KINDS,
  Card,
  Draft,
  ItemId,
  JudgeState,
  Level,
  MAX_CODE_CHARS,
  Millis,
  ProblemInterview,
  ProblemItem,
  Rendered,
  Role,
  Source,
  Strength,
  TopicId,
} from '@warmstart/schema'
import { z } from 'zod'
import { ItemLink } from './links.ts'

/** What a list shows of a problem. Nothing of the solution. */
export const ProblemSummary = z.strictObject({
  id: ItemId,
  title: z.string(),
  topic: TopicId,
  topics: z.array(TopicId),
  level: Level,
  roles: z.array(z.union([Role, z.literal('all')])),
  minutes: z.number(),
  imports: ProblemItem.shape.imports,
  /** Share of mutants that the cases kill; null where it was not measured. */
  strength: Strength.pick({ share: true, killed: true, total: true, equivalent: true }).nullable(),
  progress: z.enum(['untried', 'weak', 'shaky', 'solid']),
  lastScore: z.number().nullable(),
  dueAt: Millis.nullable(),
})
export type ProblemSummary = z.infer<typeof ProblemSummary>

export const ProblemList = z.strictObject({ problems: z.array(ProblemSummary) })
export type ProblemList = z.infer<typeof ProblemList>

/** A case as it may be seen: a hidden one by its name only. */
export const ListedCase = z.strictObject({
  id: z.string(),
  shown: z.boolean(),
  kind: z.enum(CASE_KINDS),
  /** What it is there to catch; null for hidden ones. */
  why: z.string().nullable(),
})

/** A problem as it may be seen before it is solved. */
export const ProblemPage = z.strictObject({
  summary: ProblemSummary,
  contentVersion: z.string(),
  statement: Rendered,
  starter: z.string(),
  signature: ProblemItem.shape.signature,
  limits: ProblemItem.shape.limits,
  forbidden: ProblemItem.shape.forbidden,
  cases: z.array(ListedCase),
  hints: z.array(Rendered),
  prerequisites: z.array(ItemLink),
  related: z.array(ItemLink),
  draft: Draft.nullable(),
  card: Card.nullable(),
  /** Submissions that count. */
  attempts: z.number(),
  /** The newest submission, from which the editor goes on where there is no draft. */
  last: z
    .strictObject({ attemptId: AttemptId, source: z.string(), submittedAt: Millis })
    .nullable(),
})
export type ProblemPage = z.infer<typeof ProblemPage>

/** Code to run on the shown cases; nothing is kept. */
export const RunRequest = z.strictObject({ source: z.string().max(MAX_CODE_CHARS) })

/** Reference solution with everything that belongs beside it. */
export const RevealedSolution = z.strictObject({
  solution: z.string(),
  explanation: Rendered,
  interview: ProblemInterview,
  sources: z.array(Source),
  related: z.array(ItemLink),
})
export type RevealedSolution = z.infer<typeof RevealedSolution>

/** A clarifying question to the interviewer. */
export const ClarificationRequest = z.strictObject({ question: z.string().min(1).max(600) })
/** What is answered; empty where no fact fits the question. */
export const ClarificationReply = z.strictObject({
  answers: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
})
export type ClarificationReply = z.infer<typeof ClarificationReply>

/** The rounds around the code, for the guided interview. */
export const InterviewRound = ProblemInterview
/** What the judge runs on; `starting` while its self-test runs. */
export const JudgePage = z.strictObject({
  judge: JudgeState.nullable(),
  /** True where judging without a sandbox was allowed for this start of the server. */
  unsandboxedAllowed: z.boolean(),
})
export type JudgePage = z.infer<typeof JudgePage>
/** Typed by the person, so that nobody drops the sandbox by a slip. */
export const UnsandboxedConsent = z.strictObject({ confirm: z.literal('run without a sandbox') })
