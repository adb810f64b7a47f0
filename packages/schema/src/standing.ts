import { z } from 'zod'
import { Dimension, MockReport } from './mock-report.ts'
import { LifecycleStage, ReadinessPoint } from './taxonomy.ts'

const share = z.number().min(0).max(1)

/** How one of the five abilities stands, over everything that was answered. */
export const StandingAbility = z.strictObject({
  id: Dimension,
  title: z.string(),
  /** Null where nothing that speaks for it was graded yet. */
  score: share.nullable(),
  /** 95 % interval. */
  interval: z.tuple([share, share]).nullable(),
  /** Graded items, or criteria of the mock, that the score is the mean of. */
  from: z.number(),
  basis: z.enum(['answers', 'mock']),
  /** What to do to get a score; null where there is one. */
  why: z.string().nullable(),
})
export type StandingAbility = z.infer<typeof StandingAbility>

/** How far some topics are practised. */
export const Practised = z.strictObject({
  /** Questions and problems; how many of them were tried, and how many are solid. */
  items: z.number(),
  tried: z.number(),
  solid: z.number(),
  /** Mean of the newest scores; null where none was graded. */
  score: share.nullable(),
})
export type Practised = z.infer<typeof Practised>

/** How far a stage of the lifecycle is practised. */
export const StandingStage = LifecycleStage.extend(Practised.shape)
export type StandingStage = z.infer<typeof StandingStage>

/** Where a person stands: five abilities beside two reference shapes, and the stages of a project. */
export const Standing = z.strictObject({
  abilities: z.array(StandingAbility),
  profiles: MockReport.shape.profiles,
  stages: z.array(StandingStage),
  readiness: z.array(ReadinessPoint.extend(Practised.shape)),
  /** The finished mock that clarity and problem solving are taken from. */
  mock: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
})
export type Standing = z.infer<typeof Standing>
