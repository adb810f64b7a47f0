import { z } from 'zod'
import { ItemId, TopicId } from './ids.ts'
import { CaseFact, CaseItem, QuestionItem, StoryItem } from './item.ts'
import {
  EquivalentMutant,
  FrozenCases,
  ProblemCase,
  ProblemInterview,
  ProblemItem,
  Strength,
} from './problem.ts'
import { Rendered } from './rendered.ts'
import { Rubric } from './rubric.ts'
import { CompiledComparison, CompiledFormula, CompiledGuide, CompiledTerm } from './study.ts'
import { Level, Taxonomy } from './taxonomy.ts'

export const FollowUp = z.strictObject({ level: Level, prompt: Rendered, answer: Rendered })
export type FollowUp = z.infer<typeof FollowUp>

/** What may be seen before an attempt. */
export const QuestionPrompt = z.strictObject({
  asked: Rendered,
  /** Other ways in which an interviewer says it. */
  alsoAskedAs: z.array(z.string()),
})
export type QuestionPrompt = z.infer<typeof QuestionPrompt>

/** What is hidden until an attempt or an explicit "show me". */
export const QuestionAnswer = z.strictObject({
  oneBreath: Rendered,
  threeMinutes: Rendered,
  listensFor: Rendered,
  approach: Rendered,
  tip: Rendered,
  mistakes: Rendered,
  followUps: z.array(FollowUp).min(3),
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

const compiled = { id: ItemId, contentVersion: z.string() }

export const CompiledQuestion = QuestionItem.extend({
  ...compiled,
  prompt: QuestionPrompt,
  answer: QuestionAnswer,
  rubric: Rubric,
})
export type CompiledQuestion = z.infer<typeof CompiledQuestion>

export const CompiledProblem = ProblemItem.extend({
  ...compiled,
  statement: Rendered,
  hints: z.array(Rendered),
  explanation: Rendered,
  starter: z.string(),
  solution: z.string(),
  wrong: z.array(z.strictObject({ name: z.string(), source: z.string(), fails: z.string() })),
  cases: z.array(ProblemCase).min(1),
  interview: ProblemInterview,
  /** Trusted Python of the author, where the problem has it. */
  scripts: z.strictObject({
    harness: z.string().optional(),
    checks: z.string().optional(),
    inputs: z.string().optional(),
    reference: z.string().optional(),
  }),
  equivalent: z.array(EquivalentMutant),
  frozen: FrozenCases.nullable(),
  strength: Strength.nullable(),
})
export type CompiledProblem = z.infer<typeof CompiledProblem>

export const CaseStage = z.strictObject({
  id: z.string(),
  minutes: z.number().positive(),
  title: z.string(),
  ask: Rendered,
  strong: Rendered,
  trap: Rendered,
})
export type CaseStage = z.infer<typeof CaseStage>

export const CompiledCase = CaseItem.extend({
  ...compiled,
  brief: Rendered,
  stages: z.array(CaseStage).min(1),
  facts: z.array(CaseFact),
  rubric: Rubric,
})
export type CompiledCase = z.infer<typeof CompiledCase>

export const CompiledStory = StoryItem.extend({
  ...compiled,
  prompt: QuestionPrompt,
  guide: Rendered,
  rubric: Rubric,
})
export type CompiledStory = z.infer<typeof CompiledStory>

export const CompiledItem = z.discriminatedUnion('kind', [
  CompiledQuestion,
  CompiledProblem,
  CompiledCase,
  CompiledStory,
])
export type CompiledItem = z.infer<typeof CompiledItem>

/** A node of the topic tree with its place in it. */
export const CompiledTopic = z.strictObject({
  id: TopicId,
  title: z.string(),
  summary: z.string(),
  map: z.boolean(),
  parent: TopicId.nullable(),
  children: z.array(TopicId),
})
export type CompiledTopic = z.infer<typeof CompiledTopic>

export const CheatSheetSection = z.strictObject({
  id: z.string(),
  title: z.string(),
  minutes: z.number().positive(),
  body: Rendered,
})
export type CheatSheetSection = z.infer<typeof CheatSheetSection>

export const BUNDLE_VERSION = 1

/** Everything under `content/`, checked and compiled. */
export const Bundle = z.strictObject({
  version: z.literal(BUNDLE_VERSION),
  /** Hash over all content. */
  contentVersion: z.string(),
  taxonomy: Taxonomy,
  topics: z.array(CompiledTopic),
  /** Technical terms of the field. */
  terms: z.array(z.string()).default([]),
  items: z.array(CompiledItem),
  cheatSheet: z.array(CheatSheetSection),
  glossary: z.array(CompiledTerm).default([]),
  comparisons: z.array(CompiledComparison).default([]),
  guides: z.array(CompiledGuide).default([]),
  formulas: z.array(CompiledFormula).default([]),
  /** Serialised MiniSearch index over items and topics. */
  searchIndex: z.string(),
})
export type Bundle = z.infer<typeof Bundle>
