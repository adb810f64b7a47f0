import './own.css'
import { useQuery } from '@tanstack/react-query'
import type { AttemptResult } from '@warmstart/contract'
import { civilDate } from '@warmstart/core/civil-date'
import type { SimilarityResult } from '@warmstart/schema'
import { type ReactNode, useEffect, useRef } from 'react'
import { settingsQuery } from '../../app/queries.ts'
import { percentRange } from '../../shared/amounts.ts'
import { dayInWords, distanceInWords } from '../../shared/civil-date.ts'
import { responseText } from '../../shared/response-text.ts'
import { BesideTheGrade } from '../result/beside-the-grade.tsx'
import { type Mark, splitByMarks } from '../result/split-marks.ts'
import { headline, RATINGS } from '../result/verdict.ts'
import { answerMarks, referenceMarks } from './similarity-marks.ts'

interface OwnResultProps {
  readonly result: AttemptResult
  readonly similarity: SimilarityResult
  readonly takeFocus: boolean
  readonly actions: ReactNode
}

/** What an answer shares with the model answer of an own question, and what that can tell. */
export function OwnResult({ result, similarity, takeFocus, actions }: OwnResultProps) {
  const { attempt, comesBack } = result
  const { assessment } = attempt
  const zone = useQuery(settingsQuery).data?.timeZone
  const today = civilDate(Date.now(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  const judged = assessment.outcome === 'graded'
  const title = useFocus(takeFocus)
  return (
    <div className="result own-result">
      <section aria-labelledby="result-title">
        <h2 id="result-title" ref={title} tabIndex={-1}>
          {headline(assessment)}
        </h2>
        {judged && (
          <p className="quiet">
            Teachers’ grades of answers like this one mostly lie within{' '}
            {percentRange(assessment.interval)}: this is a rough measure.
          </p>
        )}
        <p className="notice">{similarity.note}</p>
        {attempt.sawAnswer && <p className="notice">Made after seeing the answer.</p>}
        <Legend />
        <div className="side-by-side">
          <Marked
            title="Your answer"
            text={responseText(attempt.response)}
            marks={answerMarks(similarity)}
          />
          <Marked
            title="The closest model answer"
            text={similarity.reference}
            marks={referenceMarks(similarity)}
          />
        </div>
        <div className="afterwards">
          <p className="self-check">
            Your own rating: <strong>{RATINGS[attempt.selfRating - 1]?.word}</strong> (
            {attempt.selfRating} of 4). This comparison is too rough to say that you were wrong.
          </p>
          <p className="comes-back">
            Comes back on <strong>{dayInWords(comesBack, today)}</strong>{' '}
            <span className="quiet">({distanceInWords(comesBack, today)})</span>
          </p>
          {actions}
        </div>
        <BesideTheGrade attempt={attempt} />
      </section>
    </div>
  )
}

function Legend() {
  return (
    <ul className="plain-list small legend">
      <li>
        <mark data-tone="shared">shared words</mark>
      </li>
      <li>
        <mark data-tone="turned">turned round: one side denies it</mark>
      </li>
      <li>
        <mark data-tone="missing">not found in your answer</mark>
      </li>
    </ul>
  )
}

interface MarkedProps {
  readonly title: string
  readonly text: string
  readonly marks: readonly Mark[]
}

function Marked({ title, text, marks }: MarkedProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {text.trim() === '' ? (
        <p className="quiet">You handed in a blank.</p>
      ) : (
        <p className="typed">
          {splitByMarks(text, marks).map(({ text: words, start, marks: [tone] }) =>
            tone === undefined ? (
              words
            ) : (
              <mark key={start} data-tone={tone}>
                {words}
              </mark>
            ),
          )}
        </p>
      )}
    </section>
  )
}

/** Moves the focus to the result when it replaces the form. */
function useFocus(takeFocus: boolean) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takeFocus) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [takeFocus])
  return title
}
