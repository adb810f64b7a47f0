import { useQuery } from '@tanstack/react-query'
import { todayQuery, warmupQuery } from '../../app/queries.ts'
import {
  nextStep,
  type QuestionSearch,
  type RunName,
  type RunPlace,
  type RunStep,
  runLength,
  stepsOfToday,
  stepsOfWarmup,
} from './run.ts'
import { useGoToStep } from './start-run.ts'

/** The run that a question on the screen belongs to. */
export interface Run extends RunPlace {
  /** Number of questions in it, or null while that is loading. */
  readonly length: number | null
  /** What comes after this question; null at the end, undefined while that is loading. */
  readonly next: RunStep | null | undefined
  goOn(): void
  /** Puts this question off and goes on. */
  skip(): void
}

/** Reads the run from the address; null where the question was opened by itself. */
export function useRun(itemId: string, search: QuestionSearch): Run | null {
  const { run, timer } = search
  const steps = useSteps(run)
  const go = useGoToStep()
  if (run === undefined) return null
  const place = { run, at: search.at ?? 1, skipped: search.skipped?.split(',') ?? [] }
  const next = steps && nextStep(steps, itemId, place.skipped)
  const goOn = (skipped: readonly string[]) => {
    const step = steps && nextStep(steps, itemId, skipped)
    if (step) go(step, run, { at: place.at + 1, skipped }, timer)
  }
  return {
    ...place,
    length: steps ? runLength(steps, itemId, place) : null,
    next,
    goOn: () => goOn(place.skipped),
    skip: () => goOn([...place.skipped, itemId]),
  }
}

function useSteps(run: RunName | undefined): readonly RunStep[] | undefined {
  const today = useQuery({ ...todayQuery, enabled: run === 'today' || run === 'review' })
  const warmup = useQuery({ ...warmupQuery, enabled: run === 'warm-up' })
  if (run === 'warm-up') return warmup.data && stepsOfWarmup(warmup.data.questions)
  return today.data && stepsOfToday(today.data.plan.entries, run === 'review')
}
