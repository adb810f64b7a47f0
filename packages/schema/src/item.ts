import { z } from 'zod'
import { CivilDate, InventoryId, ItemId, TopicId } from './ids.ts'
import { Category, Level, Pillar, Role, Round } from './taxonomy.ts'

/** Where a fact of an item can be looked up. */
export const Source = z.strictObject({
  title: z.string().min(3),
  authors: z.string().min(2).optional(),
  /** Chapter, section, page or equation. */
  locator: z.string().min(1),
  url: z.url().optional(),
})
export type Source = z.infer<typeof Source>

const ItemBase = z.strictObject({
  title: z.string().min(3).max(90),
  topic: TopicId,
  /** Further topics that it touches. */
  topics: z.array(TopicId).default([]),
  category: Category,
  pillars: z.array(Pillar).default([]),
  level: Level,
  /** Roles that it is asked for; `all` stands for every role. */
  roles: z.array(z.union([Role, z.literal('all')])).min(1),
  rounds: z.array(Round).min(1),
  /** Time that a good response takes. */
  minutes: z.number().positive().max(120),
  /** Set where it is asked nearly everywhere, with the reason. */
  askedEverywhere: z.string().min(10).max(240).optional(),
  prerequisites: z.array(ItemId).default([]),
  related: z.array(ItemId).default([]),
  inventory: z.array(InventoryId).min(1),
  sources: z.array(Source).min(1),
  authors: z.array(z.string().min(1)).min(1),
  status: z.enum(['draft', 'reviewed']),
  /** Day of the last review against the sources. */
  reviewed: CivilDate.optional(),
})

/** `item.yaml` of a concept, maths, behavioural or similar question. */
export const QuestionItem = ItemBase.extend({ kind: z.literal('question') })
export type QuestionItem = z.infer<typeof QuestionItem>

/** `item.yaml` of a coding problem. */
export const ProblemItem = ItemBase.extend({
  kind: z.literal('problem'),
  signature: z.strictObject({
    function: z
      .string()
      .regex(/^[a-z_][a-z0-9_]*$/, 'a Python function name such as "stable_softmax"'),
    parameters: z.array(z.strictObject({ name: z.string().min(1), type: z.string().min(1) })),
    returns: z.string().min(1),
  }),
  limits: z.strictObject({
    seconds: z.number().positive().max(20),
    memoryMb: z.int().min(32).max(2048),
  }),
  compare: z.strictObject({
    rtol: z.number().nonnegative().default(1e-7),
    atol: z.number().nonnegative().default(0),
  }),
  imports: z.enum(['numpy', 'pandas', 'scikit-learn']).default('numpy'),
  /** Modules and attributes that a submission may not use ("from scratch"). */
  forbidden: z.array(z.string().min(1)).default([]),
})
export type ProblemItem = z.infer<typeof ProblemItem>

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

/** One case of `cases.yaml` of a problem. Args and expected values are JSON or tagged arrays. */
export const ProblemCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** True where the learner sees the case. */
  shown: z.boolean(),
  /** What this case is there to catch. */
  why: z.string().min(5),
  args: z.array(z.json()),
  expect: z.json().optional(),
  /** A property that must hold instead of one expected value. */
  property: z.string().min(1).optional(),
  /** Where the expected value comes from, outside of the solution. */
  from: z.string().min(3),
  replaces: z.string().optional(),
})
export type ProblemCase = z.infer<typeof ProblemCase>

/** `facts.yaml` of a case: numbers that the interviewer gives when asked for them. */
export const CaseFact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Words in a clarifying question that ask for this fact. */
  asks: z.array(z.string().min(2)).min(1),
  answer: z.string().min(3),
})
export type CaseFact = z.infer<typeof CaseFact>
