import {
  Assessment,
  Attempt,
  AttemptContext,
  AttemptId,
  Card,
  Category,
  CheatSheetSection,
  CivilDate,
  CompiledTopic,
  Draft,
  ItemId,
  KINDS,
  Level,
  MAX_ANSWER_CHARS,
  MemoryExport,
  Millis,
  MockFormat,
  MockId,
  Pillar,
  PLANNED_KINDS,
  QuestionAnswer,
  QuestionPrompt,
  Response,
  Role,
  Round,
  SelfCheck,
  SelfRating,
  Settings,
  Source,
  Standing,
  Taxonomy,
  TopicId,
  VerdictStatus,
} from '@warmstart/schema'
import { z } from 'zod'
import { ItemLink } from './links.ts'
import { RevealedSolution } from './problem-payloads.ts'

/** What a list shows of a question. Nothing of the answer. */
export const QuestionSummary = z.strictObject({
  id: ItemId,
  title: z.string(),
  topic: TopicId,
  topics: z.array(TopicId),
  category: Category,
  pillars: z.array(Pillar),
  level: Level,
  roles: z.array(z.union([Role, z.literal('all')])),
  rounds: z.array(Round),
  minutes: z.number(),
  askedEverywhere: z.string().nullable(),
  /** Newest attempt that counts, if there is one. */
  progress: z.enum(['untried', 'weak', 'shaky', 'solid']),
  lastScore: z.number().nullable(),
  dueAt: Millis.nullable(),
})
export type QuestionSummary = z.infer<typeof QuestionSummary>

const commaList = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(item))
    .optional()

/** Filters of the question list; several values of one filter are joined by commas. */
export const QuestionFilter = z.strictObject({
  topic: commaList(TopicId),
  category: commaList(Category),
  pillar: commaList(Pillar),
  level: commaList(Level),
  role: commaList(Role),
  round: commaList(Round),
  progress: commaList(QuestionSummary.shape.progress),
  everywhere: z.enum(['true']).optional(),
  q: z.string().max(200).optional(),
})
export type QuestionFilter = z.infer<typeof QuestionFilter>

/** How many questions each value of a filter would leave, given the other filters. */
export const FacetCounts = z.record(z.string(), z.record(z.string(), z.number()))

export const QuestionList = z.strictObject({
  total: z.number(),
  questions: z.array(QuestionSummary),
  counts: FacetCounts,
})
export type QuestionList = z.infer<typeof QuestionList>

/** Key point as it may be shown with the answer: no slots and no phrasings. */
export const ShownPoint = z.strictObject({ id: z.string(), text: z.string(), weight: z.number() })

export const RevealedAnswer = z.strictObject({
  answer: QuestionAnswer,
  points: z.array(ShownPoint),
  sources: z.array(Source),
  related: z.array(ItemLink),
})
export type RevealedAnswer = z.infer<typeof RevealedAnswer>

export const QuestionPage = z.strictObject({
  summary: QuestionSummary,
  contentVersion: z.string(),
  prompt: QuestionPrompt,
  prerequisites: z.array(ItemLink),
  draft: Draft.nullable(),
  card: Card.nullable(),
  attempts: z.number(),
})
export type QuestionPage = z.infer<typeof QuestionPage>

export const NewAttempt = z.strictObject({
  id: AttemptId,
  itemId: ItemId,
  response: Response,
  selfRating: SelfRating,
  startedAt: Millis,
  activeMs: z.int().nonnegative(),
  context: AttemptContext,
  /** Hints that were open; for code. */
  hints: Attempt.shape.hints,
})
export type NewAttempt = z.infer<typeof NewAttempt>

/** What the learner decided on points in doubt, and the score that comes of it. */
export const SelfChecked = z.strictObject({
  /** What counts, at most one a point. */
  checks: z.array(SelfCheck),
  score: Assessment.shape.score,
  interval: Assessment.shape.interval,
})
export type SelfChecked = z.infer<typeof SelfChecked>

/** Whether a point was said, with words of the answer where they are marked. */
export const SelfCheckInput = z.strictObject({
  said: z.boolean().nullable(),
  quote: z.string().min(1).max(MAX_ANSWER_CHARS).nullable(),
})
export type SelfCheckInput = z.infer<typeof SelfCheckInput>

export const AttemptResult = z.strictObject({
  attempt: Attempt,
  card: Card,
  /** Day on which the item comes back, in the learner's time zone. */
  comesBack: CivilDate,
  /** The score beside that of the attempt, where the learner decided on points in doubt. */
  selfChecked: SelfChecked.nullable(),
  /** The answer to a question; null for a problem. */
  revealed: RevealedAnswer.nullable(),
  /** The reference solution, once the problem is solved or it was shown before. */
  solution: RevealedSolution.nullable(),
})
export type AttemptResult = z.infer<typeof AttemptResult>

export const AttemptSummary = z.strictObject({
  id: AttemptId,
  itemId: ItemId,
  title: z.string(),
  submittedAt: Millis,
  score: z.number().nullable(),
  /** With what the learner decided on points in doubt; null where nothing was. */
  selfScore: z.number().nullable(),
  assessor: Assessment.shape.assessor,
  /** What the judge said; null for words. */
  verdict: VerdictStatus.nullable(),
  selfRating: SelfRating,
  sawAnswer: z.boolean(),
  withdrawn: z.boolean(),
  context: AttemptContext,
  activeMs: z.number(),
})
export type AttemptSummary = z.infer<typeof AttemptSummary>

export const AttemptPage = z.strictObject({
  attempts: z.array(AttemptSummary),
  /** Cursor of the next page, or null at the end. */
  next: AttemptId.nullable(),
})
export type AttemptPage = z.infer<typeof AttemptPage>

export const QueueEntry = z.strictObject({
  itemId: ItemId,
  /** What it is: it decides which page opens. */
  itemKind: z.enum(PLANNED_KINDS),
  title: z.string(),
  level: Level,
  topic: TopicId,
  minutes: z.number(),
  kind: z.enum(['review', 'relearn', 'final-look', 'weak', 'new']),
  /** Why it is here, in a sentence for the learner. */
  reason: z.string(),
  /** Probability of recall now, or null for a new item. */
  recall: z.number().min(0).max(1).nullable(),
})
export type QueueEntry = z.infer<typeof QueueEntry>

export const DayPlan = z.strictObject({
  date: CivilDate,
  minutes: z.number(),
  entries: z.array(QueueEntry),
})
export type DayPlan = z.infer<typeof DayPlan>

export const Today = z.strictObject({
  date: CivilDate,
  interviewDate: CivilDate.nullable(),
  /** Days until the interview: 0 on the day, negative after it, null without a date. */
  daysLeft: z.number().nullable(),
  minutesPerDay: z.number(),
  /** Minutes spent on attempts today. */
  minutesDone: z.number(),
  attemptsToday: z.number(),
  /** What the day is for, in a sentence. */
  headline: z.string(),
  plan: DayPlan,
  tomorrow: DayPlan,
  drafts: z.array(
    z.strictObject({
      itemId: ItemId,
      itemKind: z.enum(PLANNED_KINDS),
      title: z.string(),
      updatedAt: Millis,
    }),
  ),
  /** The mock that is due; null where none is. */
  mock: z
    .strictObject({
      format: MockFormat,
      title: z.string(),
      minutes: z.number(),
      /** The mock to go on with; null for a new one. */
      mockId: MockId.nullable(),
      /** Why, in a sentence to the learner. */
      why: z.string(),
    })
    .nullable(),
})
export type Today = z.infer<typeof Today>

export const Plan = z.strictObject({ days: z.array(DayPlan) })
export type Plan = z.infer<typeof Plan>

export const SearchHit = z.strictObject({
  kind: z.enum([...KINDS, 'topic', 'term', 'comparison', 'guide', 'formula']),
  id: z.string(),
  title: z.string(),
  /** Topic of an item, parent of a topic, or what it is. */
  where: z.string(),
  score: z.number(),
})
export type SearchHit = z.infer<typeof SearchHit>
export const SearchResult = z.strictObject({ hits: z.array(SearchHit) })
export type SearchResult = z.infer<typeof SearchResult>

export const DraftInput = Draft.omit({ itemId: true, sawAnswerAt: true })
export type DraftInput = z.infer<typeof DraftInput>

export const GradeRequest = z.strictObject({
  itemId: ItemId,
  text: z.string().max(MAX_ANSWER_CHARS),
})

export const Meta = z.strictObject({
  version: z.string(),
  contentVersion: z.string(),
  edition: z.enum(['local', 'hosted']),
  questions: z.number(),
  /** What the person must be told, such as a data file that was set aside. */
  notices: z.array(z.strictObject({ code: z.string(), message: z.string() })),
})
export type Meta = z.infer<typeof Meta>

export const Warmup = z.strictObject({ questions: z.array(QuestionSummary) })

/** One line of `doctor`. */
export const DoctorCheck = z.strictObject({
  name: z.string(),
  state: z.enum(['fine', 'degraded', 'broken']),
  found: z.string(),
  fix: z.string().nullable(),
})
export const DoctorReport = z.strictObject({ checks: z.array(DoctorCheck) })
export type DoctorReport = z.infer<typeof DoctorReport>

export const ImportResult = z.strictObject({
  attempts: z.number(),
  withdrawals: z.number(),
  drafts: z.number(),
  opinions: z.number(),
  ownQuestions: z.number(),
  mocks: z.number(),
  selfChecks: z.number(),
  settings: z.number(),
})

/** Typed by the person, so that nothing is deleted by a slip. */
export const DeleteConfirmation = z.strictObject({ confirm: z.literal('delete everything') })

export const CheatSheet = z.strictObject({ sections: z.array(CheatSheetSection) })
export const TopicList = z.strictObject({ topics: z.array(CompiledTopic), taxonomy: Taxonomy })
export type TopicList = z.infer<typeof TopicList>
export const SettingsPayload = Settings
export const StandingPayload = Standing
export const ExportPayload = MemoryExport
export const Done = z.strictObject({ done: z.literal(true) })
