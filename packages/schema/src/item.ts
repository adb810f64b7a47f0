import { z } from 'zod'
import { ItemBase } from './item-base.ts'
import { ProblemItem } from './problem.ts'

/** `item.yaml` of a concept, maths, behavioural or similar question. */
export const QuestionItem = ItemBase.extend({
  kind: z.literal('question'),
  /** True where the answer tells what the person did: situation, task, action, result. */
  story: z.boolean().optional(),
})
export type QuestionItem = z.infer<typeof QuestionItem>

/** `item.yaml` of an ML system-design case. */
export const CaseItem = ItemBase.extend({ kind: z.literal('case') })
export type CaseItem = z.infer<typeof CaseItem>

/** `item.yaml` of a behavioural story to build (situation, task, action, result). */
export const StoryItem = ItemBase.extend({
  kind: z.literal('story'),
  theme: z.enum([
    'success',
    'failure',
    'conflict',
    'challenge',
    'ambiguity',
    'leadership',
    'ethics',
    'learning',
  ]),
})
export type StoryItem = z.infer<typeof StoryItem>

/** `item.yaml` of any kind. */
export const Item = z.discriminatedUnion('kind', [QuestionItem, ProblemItem, CaseItem, StoryItem])
export type Item = z.infer<typeof Item>

export const KINDS = ['question', 'problem', 'case', 'story'] as const
export type Kind = (typeof KINDS)[number]

/** What can come back: an item of the content, or a lab, which is code and not content. */
export const PLANNED_KINDS = [...KINDS, 'lab'] as const
export type PlannedKind = (typeof PLANNED_KINDS)[number]

/** `facts.yaml` of a case: numbers that the interviewer gives when asked for them. */
export const CaseFact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Words in a clarifying question that ask for this fact. */
  asks: z.array(z.string().min(2)).min(1),
  answer: z.string().min(3),
})
export type CaseFact = z.infer<typeof CaseFact>
