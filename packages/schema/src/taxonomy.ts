import { z } from 'zod'
import { TopicId } from './ids.ts'

/** Seniority that a question is asked at. Difficulty rises in this order. */
export const LEVELS = ['junior', 'mid', 'senior'] as const
export const Level = z.enum(LEVELS)
export type Level = z.infer<typeof Level>

/** Roles that a candidate can prepare for. */
export const ROLES = [
  'data-scientist',
  'ml-engineer',
  'ai-engineer',
  'research',
  'cv-engineer',
  'nlp-engineer',
  'ai-product-manager',
  'ai-lead',
] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** Rounds of an interview process. */
export const ROUNDS = [
  'recruiter-screen',
  'ml-concepts',
  'ml-coding',
  'system-design',
  'behavioural',
  'project-deep-dive',
  'domain',
  'take-home',
] as const
export const Round = z.enum(ROUNDS)
export type Round = z.infer<typeof Round>

/** Categories of the question bank; the first six are the classic ones of an ML interview. */
export const CATEGORIES = [
  'theory',
  'maths-stats',
  'algorithms',
  'practice',
  'evaluation',
  'deployment',
  'deep-learning',
  'generative-ai',
  'system-design',
  'coding',
  'behavioural',
  'ethics',
] as const
export const Category = z.enum(CATEGORIES)
export type Category = z.infer<typeof Category>

/** Eight pillars of knowledge; a question can rest on several. */
export const PILLARS = [
  'paradigms',
  'fundamental-algorithms',
  'neural-networks',
  'preprocessing-features',
  'evaluation-metrics',
  'bias-variance-regularisation',
  'probability-statistics',
  'deployment-mlops',
] as const
export const Pillar = z.enum(PILLARS)
export type Pillar = z.infer<typeof Pillar>

const described = <T extends z.ZodType>(id: T) =>
  z.strictObject({ id, title: z.string().min(1), summary: z.string().min(1) })

/** Something to be ready in: a line of the readiness list. */
export const ReadinessPoint = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  title: z.string().min(1),
  /** What one should be able to do; of a stage, why it weighs so much. */
  summary: z.string().min(1),
  /** Topics that belong to it, with all below them. */
  topics: z.array(TopicId).min(1),
})
export type ReadinessPoint = z.infer<typeof ReadinessPoint>

/** A stage of a project, with how much interviews make of it: our own weighting, 1 to 5. */
export const LifecycleStage = ReadinessPoint.extend({ weight: z.int().min(1).max(5) })
export type LifecycleStage = z.infer<typeof LifecycleStage>

/** `content/taxonomy.yaml`: the words for levels, roles, rounds, categories, pillars and stages. */
export const Taxonomy = z.strictObject({
  levels: z.array(described(Level)),
  roles: z.array(
    described(Role).extend({
      /** Relative weight of each category in a mix of questions for this role. */
      mix: z.partialRecord(Category, z.number().positive()),
    }),
  ),
  rounds: z.array(described(Round).extend({ minutes: z.int().positive() })),
  categories: z.array(described(Category)),
  pillars: z.array(described(Pillar)),
  stages: z.array(LifecycleStage),
  /** What to tick off before an interview. */
  readiness: z.array(ReadinessPoint),
})
export type Taxonomy = z.infer<typeof Taxonomy>

/** A node of the topic tree as it is authored. */
export interface TopicNode {
  readonly id: TopicId
  readonly title: string
  readonly summary?: string | undefined
  /** True for the 41 nodes of the mind map. */
  readonly map?: boolean | undefined
  readonly children?: readonly TopicNode[] | undefined
}

export const TopicNode: z.ZodType<TopicNode> = z.strictObject({
  id: TopicId,
  title: z.string().min(1),
  summary: z.string().min(1).optional(),
  map: z.boolean().optional(),
  get children() {
    return z.array(TopicNode).optional()
  },
})

/** `content/topics.yaml`: one root. */
export const TopicTree = z.strictObject({ root: TopicNode })
export type TopicTree = z.infer<typeof TopicTree>
