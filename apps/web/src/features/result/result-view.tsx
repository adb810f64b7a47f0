import './result.css'
import { useQuery } from '@tanstack/react-query'
import type { AttemptResult } from '@warmstart/contract'
import { civilDate } from '@warmstart/core/civil-date'
import type { CivilDate, CriterionResult } from '@warmstart/schema'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { settingsQuery } from '../../app/queries.ts'
import { dayInWords, distanceInWords } from '../../shared/civil-date.ts'
import { Skeleton } from '../../shared/loaded.tsx'
import { responseText } from '../../shared/response-text.ts'
import { RevealedAnswer } from '../answer/revealed-answer.tsx'
import { AnswerWithMarks } from './answer-with-marks.tsx'
import { BesideTheGrade } from './beside-the-grade.tsx'
import { evidenceOf } from './evidence.ts'
import { FlagList } from './flag-list.tsx'
import { MisconceptionList } from './misconception-list.tsx'
import { PointList } from './point-list.tsx'
import { ScoreLine } from './score-line.tsx'
import { SelfCheck } from './self-check.tsx'
import { headline, nextThingToSay } from './verdict.ts'

interface ResultViewProps {
  readonly result: AttemptResult
  /** True where the result has just replaced the form. */
  readonly takeFocus?: boolean
  /** Buttons: next, again, undo. */
  readonly actions: ReactNode
}

const OwnResult = lazy(() =>
  import('../own/own-result.tsx').then((module) => ({ default: module.OwnResult })),
)

const PointsInDoubt = lazy(() =>
  import('./points-in-doubt.tsx').then((module) => ({ default: module.PointsInDoubt })),
)
const YourScore = lazy(() =>
  import('./your-score.tsx').then((module) => ({ default: module.YourScore })),
)

/** What an answer showed: against a rubric, or against the model answers of an own question. */
export function ResultView({ result, takeFocus = false, actions }: ResultViewProps) {
  const { similarity } = result.attempt.assessment
  if (similarity === undefined) {
    return <RubricResult result={result} takeFocus={takeFocus} actions={actions} />
  }
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <OwnResult result={result} similarity={similarity} takeFocus={takeFocus} actions={actions} />
    </Suspense>
  )
}

/** Evidence first, then the next thing to say, then the model answer. */
function RubricResult({ result, takeFocus = false, actions }: ResultViewProps) {
  const { attempt, revealed, comesBack, selfChecked } = result
  const { assessment } = attempt
  const evidence = useMemo(
    () => evidenceOf(assessment, selfChecked?.checks),
    [assessment, selfChecked],
  )
  const [selected, setSelected] = useState<string | null>(null)
  const today = useToday()
  const title = useFocusOnArrival(takeFocus)
  const judged = assessment.outcome === 'graded'
  return (
    <div className="result">
      <section aria-labelledby="result-title">
        <h2 id="result-title" ref={title} tabIndex={-1}>
          {headline(assessment)}
        </h2>
        {judged ? <ScoreLine assessment={assessment} /> : <CannotJudge />}
        <Suspense>{selfChecked && <YourScore of={selfChecked} />}</Suspense>
        {attempt.sawAnswer && <p className="notice">Made after seeing the answer.</p>}
        <FlagList flags={assessment.flags} />
        <Suspense>{assessment.selfCheck && <PointsInDoubt result={result} />}</Suspense>
        <div className="evidence">
          <AnswerWithMarks
            text={responseText(attempt.response)}
            evidence={evidence}
            selected={selected}
            onSelect={setSelected}
          />
          <div className="verdicts">
            <PointList evidence={evidence} selected={selected} onSelect={setSelected} />
            <MisconceptionList evidence={evidence} selected={selected} onSelect={setSelected} />
          </div>
          <div className="afterwards">
            <SelfCheck rating={attempt.selfRating} assessment={assessment} />
            {judged && <NextThing point={nextThingToSay(notSaid(result))} />}
            <p className="comes-back">
              Comes back on <strong>{dayInWords(comesBack, today)}</strong>{' '}
              <span className="quiet">({distanceInWords(comesBack, today)})</span>
            </p>
            {actions}
          </div>
        </div>
        <BesideTheGrade attempt={attempt} />
      </section>
      {revealed !== null && <RevealedAnswer itemId={attempt.itemId} revealed={revealed} />}
    </div>
  )
}

/** The day it is for the learner. */
function useToday(): CivilDate {
  const zone = useQuery(settingsQuery).data?.timeZone
  return civilDate(Date.now(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
}

function CannotJudge() {
  return (
    <p className="notice">
      The rules cannot judge this answer, so there is no score, and none is made up. Compare it with
      the points and the model answer below yourself; your own rating decides when it comes back.
    </p>
  )
}

/** The points but for those of which the learner says that they were said. */
function notSaid({ attempt, selfChecked }: AttemptResult): readonly CriterionResult[] {
  const said = selfChecked?.checks.filter((check) => check.said).map(({ pointId }) => pointId)
  return attempt.assessment.criteria.filter(({ id }) => !said?.includes(id))
}

function NextThing({ point }: { readonly point: CriterionResult | null }) {
  return (
    <div className="next-thing">
      <h3>The next thing to say</h3>
      <p>{point === null ? 'Nothing is missing. Say it shorter next time.' : point.text}</p>
    </div>
  )
}

/** Moves the focus and the view to the result when it replaces the form. */
function useFocusOnArrival(takeFocus: boolean) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takeFocus) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [takeFocus])
  return title
}
