import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { pageOf } from '../../shared/page-of.ts'
import type { TimerMode } from '../question/countdown.ts'
import { type RunName, type RunPlace, type RunStep, searchOfStep } from './run.ts'

/** Goes to a step of a run; without a place it begins the run. */
export function useGoToStep(): (
  step: RunStep,
  run: RunName,
  place?: Omit<RunPlace, 'run'>,
  timer?: TimerMode,
) => void {
  const navigate = useNavigate()
  // Where a run can begin, its screen is loaded ahead.
  useEffect(() => void import('../question/question-screen.tsx').catch(() => undefined), [])
  return (step, run, place = { at: 1, skipped: [] }, timer) =>
    void navigate({
      to: pageOf(step.itemKind),
      params: { itemId: step.itemId },
      search: searchOfStep(step, { run, ...place }, timer),
    })
}
