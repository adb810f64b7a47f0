import type { Assessment, CriterionResult, CriterionStatus, SelfRating } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'

/** Shape and word of each status; colour only comes on top. In the order in which they are shown. */
export const STATUS_SIGNS: Readonly<
  Record<CriterionStatus, { readonly shape: string; readonly word: string }>
> = {
  met: { shape: '●', word: 'met' },
  partly: { shape: '◐', word: 'partly' },
  contradicted: { shape: '✕', word: 'contradicted' },
  missing: { shape: '○', word: 'missing' },
  unclear: { shape: '?', word: 'unclear' },
}

const SHOWN_ORDER: readonly CriterionStatus[] = [
  'met',
  'partly',
  'missing',
  'contradicted',
  'unclear',
]

/** Points as they are shown: met first, then partly, missing, contradicted, unclear. */
export function shownOrder(criteria: readonly CriterionResult[]): readonly CriterionResult[] {
  const rank = (one: CriterionResult) => SHOWN_ORDER.indexOf(one.status)
  return [...criteria].sort((a, b) => rank(a) - rank(b))
}

/** How sure the assessor is: `confidence` is 1 − width of the 95 % interval. */
export function confidenceWord(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.75) return 'high'
  return confidence >= 0.5 ? 'medium' : 'low'
}

/** The result in one line: "4 of 6 points · rules · high confidence". Only met points count. */
export function headline(assessment: Assessment): string {
  const { criteria, assessor, confidence, outcome, score } = assessment
  if (outcome === 'cannot-judge') return `Not judged · ${assessor}`
  if (assessment.similarity)
    return `${percent(score)} like the model answer · ${assessor}, by similarity`
  const met = criteria.filter((one) => one.status === 'met').length
  return `${met} of ${criteria.length} points · ${assessor} · ${confidenceWord(confidence)} confidence`
}

/**
 * The point to say next: what was contradicted or missing before what was said partly, and the
 * weightiest of those. Null where every point was met.
 */
export function nextThingToSay(criteria: readonly CriterionResult[]): CriterionResult | null {
  const urgency = { contradicted: 2, missing: 2, unclear: 1, partly: 1, met: 0 } as const
  const open = criteria.filter((one) => one.status !== 'met')
  const [first = null] = open.sort(
    (a, b) => urgency[b.status] - urgency[a.status] || b.weight - a.weight,
  )
  return first
}

/** What each self-rating says, and the scores that go with it. The bands are our own choice. */
export const RATINGS: readonly {
  readonly value: SelfRating
  readonly word: string
  readonly means: string
  readonly band: readonly [number, number]
}[] = [
  { value: 1, word: 'blank', means: 'nothing came', band: [0, 0.3] },
  { value: 2, word: 'shaky', means: 'parts, with gaps', band: [0.2, 0.6] },
  { value: 3, word: 'fine', means: 'most of it', band: [0.5, 0.85] },
  { value: 4, word: 'sure', means: 'all of it, at ease', band: [0.75, 1] },
]

/**
 * Compares how it felt with how it went. Only an interval that lies wholly outside of the band of
 * the rating counts as a difference.
 */
export function selfCheck(
  rating: SelfRating,
  [low, high]: readonly [number, number],
): 'about right' | 'too sure' | 'too modest' {
  const [from, to] = RATINGS[rating - 1]?.band ?? [0, 1]
  if (high < from) return 'too sure'
  return low > to ? 'too modest' : 'about right'
}
