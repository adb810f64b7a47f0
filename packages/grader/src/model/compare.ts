import type { Assessment, CriterionResult, MisconceptionResult } from '@warmstart/schema'
import { clamp } from '../score.ts'

/**
 * How two verdicts on one point stand: `agree` the same; `near` one step apart; `differ` farther;
 * `open` where one of them cannot tell; `one-sided` where only one of them knows the point.
 */
export type Agreement = 'agree' | 'near' | 'differ' | 'open' | 'one-sided'

/** One point as both saw it. */
export interface ComparedPoint {
  readonly id: string
  readonly text: string
  readonly agreement: Agreement
  readonly rules: CriterionResult | null
  readonly model: CriterionResult | null
}

/** One misconception that at least one of them saw. */
export interface ComparedMisconception {
  readonly id: string
  readonly text: string
  readonly rules: MisconceptionResult | null
  readonly model: MisconceptionResult | null
}

/** Two assessments of one answer, side by side. Neither is changed and nothing is averaged. */
export interface Comparison {
  /** In the order of the rules' assessment. */
  readonly points: readonly ComparedPoint[]
  readonly misconceptions: readonly ComparedMisconception[]
  /** Points with each agreement. */
  readonly counts: Readonly<Record<Agreement, number>>
  /**
   * 95 % interval of the rules' score in the light of the model's verdicts: narrower where they
   * agree, wider where they differ. The score itself stays.
   */
  readonly interval: readonly [number, number]
  /** 1 − width of that interval. */
  readonly confidence: number
}

/**
 * Odds that a verdict of a model is right, 3 to 1. Chosen below what is published for strong models
 * on single rubric points (about 4 to 1), because small models are used here too.
 */
const MODEL_ODDS = 3
const Z95 = 1.96

/** Statuses on one scale, for how far apart two of them are. */
const STEPS = { met: 3, partly: 2, missing: 1, contradicted: 0 } as const

/** Puts the rules' assessment and a model's side by side. */
export function compareAssessments(rules: Assessment, model: Assessment): Comparison {
  const points = joined(rules.criteria, model.criteria).map(
    ([id, mine, theirs]): ComparedPoint => ({
      id,
      text: (mine ?? theirs)?.text ?? id,
      agreement: agreementOf(mine, theirs),
      rules: mine,
      model: theirs,
    }),
  )
  const misconceptions = joined(rules.misconceptions, model.misconceptions).map(
    ([id, mine, theirs]): ComparedMisconception => ({
      id,
      text: (mine ?? theirs)?.text ?? id,
      rules: mine,
      model: theirs,
    }),
  )
  const interval = intervalOf(rules, model.outcome === 'graded' ? points : [])
  return {
    points,
    misconceptions,
    counts: countsOf(points),
    interval,
    confidence: 1 - (interval[1] - interval[0]),
  }
}

/** Both by id, those of the first list in its order and then what only the second has. */
function joined<T extends { readonly id: string }>(
  first: readonly T[],
  second: readonly T[],
): [string, T | null, T | null][] {
  const rest = new Map(second.map((one) => [one.id as string, one]))
  const rows = first.map((one): [string, T | null, T | null] => {
    const other = rest.get(one.id) ?? null
    rest.delete(one.id)
    return [one.id, one, other]
  })
  return [...rows, ...[...rest].map(([id, one]): [string, T | null, T | null] => [id, null, one])]
}

function agreementOf(rules: CriterionResult | null, model: CriterionResult | null): Agreement {
  if (rules === null || model === null) return 'one-sided'
  if (rules.status === 'unclear' || model.status === 'unclear') return 'open'
  const distance = Math.abs(STEPS[rules.status] - STEPS[model.status])
  if (distance === 0) return 'agree'
  return distance === 1 ? 'near' : 'differ'
}

function countsOf(points: readonly ComparedPoint[]): Comparison['counts'] {
  const counts = { agree: 0, near: 0, differ: 0, open: 0, 'one-sided': 0 }
  for (const { agreement } of points) counts[agreement]++
  return counts
}

/**
 * The rules' interval with every point's doubt made smaller by agreement and larger by
 * disagreement. A near verdict, an open one and a point that only one of them knows change nothing.
 */
function intervalOf(rules: Assessment, points: readonly ComparedPoint[]): [number, number] {
  if (rules.outcome !== 'graded') return rules.interval
  const total = rules.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const agreements = new Map(points.map(({ id, agreement }) => [id, agreement]))
  const changed = [...agreements.values()].some((one) => one === 'agree' || one === 'differ')
  if (total === 0 || !changed) return rules.interval
  const variance = rules.criteria.reduce((sum, { id, weight, probability }) => {
    const sure = surer(Math.max(probability, 1 - probability), agreements.get(id))
    return sum + (weight / total) ** 2 * sure * (1 - sure)
  }, 0)
  const half = Z95 * Math.sqrt(variance)
  return [clamp(rules.score - half), clamp(rules.score + half)]
}

/** How sure a verdict is, ½ to 1, after another one. Doubt is greatest at ½. */
function surer(sure: number, agreement: Agreement | undefined): number {
  if (agreement !== 'agree' && agreement !== 'differ') return sure
  if (sure === 1) return 1
  const odds = (sure / (1 - sure)) * (agreement === 'agree' ? MODEL_ODDS : 1 / MODEL_ODDS)
  return Math.max(0.5, odds / (1 + odds))
}
