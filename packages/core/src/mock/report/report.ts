import { delivery, RULES_VERSION } from '@warmstart/grader'
import {
  DIMENSIONS,
  type DimensionResult,
  type MockCalibration,
  type MockComparison,
  type MockReport,
  type StageReport,
} from '@warmstart/schema'
import { allText, type MockWorld } from '../grading.ts'
import type { MockInHand } from '../use-cases.ts'
import { nextStepsOf, strengthsOf } from './advice.ts'
import { dimensionsOf } from './dimensions.ts'
import { meanOf, share } from './estimate.ts'
import { humanReport } from './human.ts'
import { scorecardOf } from './scorecard.ts'
import { deliverySummary, stageReport } from './stage-report.ts'
import { timelineOf } from './timeline.ts'

/**
 * What a mock showed: a fold over its log and the content, without a clock and without randomness,
 * so that the same log gives the same report.
 *
 * @param before  the last mock of the same format, to compare with; null without one
 */
export function mockReport(
  world: MockWorld,
  mock: MockInHand,
  before: MockInHand | null,
): MockReport {
  const { plan, events, state } = mock
  const stages = stageReports(world, mock)
  const dimensions = dimensionsOf(world, stages)
  const scorecard = scorecardOf(stages, state.stages)
  const overall = overallOf(stages)
  const text = state.stages.map(allText).filter(Boolean).join('\n\n')
  const words = state.stages.flatMap(({ answers }) => answers.flatMap((one) => one.words))
  const { id, format, title, role, level, seed, minutes, createdAt } = plan
  const coached = state.stages.flatMap((one) => one.coached)
  const count = (what: string) => coached.filter((one) => one.what === what).length
  return {
    ...{ id, format, title, role, level, seed, minutes, createdAt },
    clockMs: state.clockMs,
    endedEarly: state.stages.some(({ why }) => why === 'ended'),
    rules: RULES_VERSION,
    overall,
    summary: summaryOf(stages, overall),
    dimensions,
    profiles: PROFILES,
    stages,
    scorecard,
    human: humanReport(world, plan, state.humanScores, stages),
    delivery: stages.every((one) => one.delivery === null)
      ? null
      : deliverySummary(delivery({ text, words, jargon: [] })),
    calibration: calibrationOf(stages),
    strengths: strengthsOf(stages, scorecard),
    nextSteps: nextStepsOf(world, stages),
    coach: { cues: count('cue'), hints: count('hint'), calm: count('calm') },
    timeline: timelineOf(plan, events),
    comparison: before === null ? null : comparisonOf(world, before, dimensions),
    limits: limitsOf(stages, dimensions),
  }
}

const stageReports = (world: MockWorld, { state }: MockInHand): StageReport[] =>
  state.stages.flatMap((stage) => stageReport(world, state, stage) ?? [])

/** The two reference shapes of the radar. */
export const PROFILES: MockReport['profiles'] = {
  ideal: Object.fromEntries(DIMENSIONS.map((id) => [id, 1])),
  typical: Object.fromEntries(
    DIMENSIONS.map((id) => [id, id === 'problem-solving' ? 'decent' : 'weaker'] as const),
  ),
  note: 'The ideal meets every criterion. Typical candidates are told to be decent at solving problems and weaker elsewhere; the source gives no numbers, so none are drawn.',
}

function overallOf(stages: readonly StageReport[]): MockReport['overall'] {
  const mean = meanOf(
    stages.flatMap(({ score, interval, kind }) =>
      score === null || interval === null
        ? []
        : [{ estimate: { value: score, interval }, weight: kind === 'code' ? 2 : 1 }],
    ),
  )
  return mean && { score: mean.value, interval: [mean.interval[0], mean.interval[1]] }
}

function summaryOf(stages: readonly StageReport[], overall: MockReport['overall']): string {
  const asked = stages.length
  const said = stages.filter(({ text, verdict }) => text.trim() !== '' || verdict !== null).length
  if (asked === 0)
    return 'The interview ended before anything was asked, so there is nothing to judge.'
  if (said === 0) {
    return `None of ${asked} ${asked === 1 ? 'question' : 'questions'} was answered, so there is nothing to assess but that. Start with one sentence next time.`
  }
  const parts = `${said} of ${asked} ${asked === 1 ? 'stage was' : 'stages were'} answered.`
  if (overall === null) return `${parts} What was said could not be judged by rules.`
  const [low, high] = overall.interval
  const range = `${percent(low)} to ${percent(high)}`
  return `${parts} By rules they hold ${percent(overall.score)} per cent of what was asked for (95 % interval: ${range}).`
}

const percent = (value: number): string => String(Math.round(100 * value))

/** A rating of 1 to 4 as a share. */
const ratingShare = (rating: number): number => (rating - 1) / 3
/** Apart by less than this, feeling and result agree. Chosen. */
const CLOSE = 0.15

function calibrationOf(stages: readonly StageReport[]): MockCalibration {
  const pairs = stages.flatMap(({ id, rating, score, kind }) =>
    rating !== null && score !== null && (kind === 'question' || kind === 'code')
      ? [{ stage: id, rating, score }]
      : [],
  )
  if (pairs.length === 0) {
    return {
      pairs,
      bias: null,
      text: 'Without ratings there is nothing to compare the result with.',
    }
  }
  const sum = pairs.reduce((all, { rating, score }) => all + ratingShare(rating) - score, 0)
  const bias = Math.round((1000 * sum) / pairs.length) / 1000
  const text =
    Math.abs(bias) < CLOSE
      ? 'Your ratings and the results agree, on average.'
      : bias > 0
        ? 'It felt better than it went. Look at the points that stayed open.'
        : 'It went better than it felt.'
  return { pairs, bias, text }
}

function comparisonOf(
  world: MockWorld,
  before: MockInHand,
  now: readonly DimensionResult[],
): MockComparison {
  const stages = stageReports(world, before)
  const old = new Map(dimensionsOf(world, stages).map((one) => [one.id, one]))
  return {
    id: before.plan.id,
    createdAt: before.plan.createdAt,
    overallBefore: overallOf(stages)?.score ?? null,
    dimensions: now.map(({ id, score, interval }) => {
      const was = old.get(id)
      const both = interval !== null && was?.interval != null
      return {
        id,
        before: was?.score ?? null,
        now: score === null ? null : share(score),
        withinNoise: both ? overlap(interval, was.interval as [number, number]) : null,
      }
    }),
  }
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] <= b[1] && b[0] <= a[1]

function limitsOf(
  stages: readonly StageReport[],
  dimensions: readonly DimensionResult[],
): string[] {
  const unjudged = stages.filter(({ score }) => score === null).length
  const limits: (string | false)[] = [
    'Rules look for the points of a rubric in your words. They can miss a point that is said in an unusual way, and they do not hear tone or see a whiteboard.',
    unjudged > 0 &&
      `${unjudged} of ${stages.length} stages could not be judged and count for nothing.`,
    stages.some(({ exchanges }) => exchanges.some(({ assessment }) => assessment !== null)) &&
      'Answers to deeper questions are compared with the author’s words; their intervals are wide.',
    stages.some(({ delivery }) => delivery !== null && delivery.wordsPerMinute === null) &&
      'Pace is not judged where an answer was typed.',
  ]
  const gaps = dimensions.flatMap(({ title, why }) => (why === null ? [] : [`${title}: ${why}`]))
  return [...limits.filter((one) => one !== false), ...gaps]
}
