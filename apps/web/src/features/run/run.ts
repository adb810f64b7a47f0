import type { QuestionSummary, Today } from '@warmstart/contract'
import type { TimerMode } from '../question/countdown.ts'

type Entry = Today['plan']['entries'][number]

/** A series of questions that is gone through one after the other. */
export type RunName = 'today' | 'review' | 'warm-up'

/** Context under which an attempt of this app is kept. */
export type PracticeContext = 'practice' | 'review' | 'warm-up'

/** Where somebody stands in a run; all of it is in the address. */
export interface RunPlace {
  readonly run: RunName
  /** 1 for the first question. */
  readonly at: number
  /** Questions put off in this run. */
  readonly skipped: readonly string[]
}

/** One question of a run. */
export interface RunStep {
  readonly itemId: string
  /** Decides which page opens. */
  readonly itemKind: Entry['itemKind']
  readonly title: string
  readonly minutes: number
  readonly context: PracticeContext
}

/** What the address of a question can say, beside the question itself. */
export interface QuestionSearch {
  readonly context?: PracticeContext | undefined
  readonly run?: RunName | undefined
  readonly at?: number | undefined
  /** Ids joined by commas. */
  readonly skipped?: string | undefined
  readonly timer?: TimerMode | undefined
  /** Attempt whose result is shown. */
  readonly attempt?: string | undefined
}

const REVIEW_KINDS: ReadonlySet<string> = new Set(['review', 'relearn', 'final-look'])

/** True for what comes back, in contrast to what is new or weak. */
export const isReview = (entry: Pick<Entry, 'kind'>): boolean => REVIEW_KINDS.has(entry.kind)

/** What is still to do today, as steps; with `onlyReviews` without new and weak questions. */
export function stepsOfToday(entries: readonly Entry[], onlyReviews: boolean): readonly RunStep[] {
  return entries
    .filter((entry) => !onlyReviews || isReview(entry))
    .map((entry) => ({
      itemId: entry.itemId,
      itemKind: entry.itemKind,
      title: entry.title,
      minutes: entry.minutes,
      context: isReview(entry) ? 'review' : 'practice',
    }))
}

/** What is still to do of the warm-up, as steps. */
export function stepsOfWarmup(questions: readonly QuestionSummary[]): readonly RunStep[] {
  return questions
    .filter((question) => question.progress === 'untried')
    .map(({ id, title, minutes }) => ({
      ...{ itemId: id, itemKind: 'question', title, minutes },
      context: 'warm-up',
    }))
}

/**
 * The step after the one on the screen: the first that is neither that one nor put off.
 *
 * @param steps  what is still to do, which may or may not hold the current one
 */
export function nextStep(
  steps: readonly RunStep[],
  currentId: string,
  skipped: readonly string[],
): RunStep | null {
  return steps.find((step) => step.itemId !== currentId && !skipped.includes(step.itemId)) ?? null
}

/** How many questions the run has, seen from where somebody stands. */
export function runLength(
  steps: readonly RunStep[],
  currentId: string,
  { at, skipped }: RunPlace,
): number {
  const left = steps.filter(
    (step) => step.itemId !== currentId && !skipped.includes(step.itemId),
  ).length
  return at + left
}

/** The address of a step: what goes into the query string. */
export function searchOfStep(
  step: RunStep,
  place: RunPlace,
  timer: TimerMode | undefined,
): QuestionSearch {
  return {
    ...(step.context === 'practice' ? {} : { context: step.context }),
    run: place.run,
    at: place.at,
    ...(place.skipped.length > 0 ? { skipped: place.skipped.join(',') } : {}),
    ...(timer === undefined ? {} : { timer }),
  }
}
