import './points-in-doubt.css'
import type { AttemptResult } from '@warmstart/contract'
import type { CriterionResult, SelfCheck } from '@warmstart/schema'
import { useId, useMemo } from 'react'
import { problemWords } from '../../shared/problem-words.ts'
import { responseText } from '../../shared/response-text.ts'
import { shortened } from './point-list.tsx'
import { sentencesOf } from './sentences.ts'
import { type Tap, useTap } from './use-tap.ts'

/** The points on which the rules are not sure, for the learner to decide with a tap each. */
export function PointsInDoubt({ result }: { readonly result: AttemptResult }) {
  const { attempt, selfChecked } = result
  const { selfCheck = [], criteria } = attempt.assessment
  const text = responseText(attempt.response)
  const sentences = useMemo(() => sentencesOf(text), [text])
  const tap = useTap(attempt.id)
  const points = selfCheck.flatMap((id) => criteria.filter((one) => one.id === id))
  return (
    <section aria-label="Check these yourself" className="notice points-in-doubt">
      <p>
        The rules are not sure about {points.length === 1 ? 'this point' : 'these points'}. Did you
        say it? Compare each with your words. What you tap decides beside the rules, not in their
        place; tap again to take it back.
      </p>
      <ul className="plain-list">
        {points.map((point) => (
          <PointInDoubt
            key={point.id}
            point={point}
            check={selfChecked?.checks.find(({ pointId }) => pointId === point.id)}
            sentences={sentences}
            onTap={tap.mutate}
          />
        ))}
      </ul>
      {tap.error && <p role="alert">Not kept. {problemWords(tap.error).detail}</p>}
    </section>
  )
}

interface PointInDoubtProps {
  readonly point: CriterionResult
  /** What was tapped last, unless it was taken back. */
  readonly check: SelfCheck | undefined
  readonly sentences: readonly string[]
  readonly onTap: (tap: Tap) => void
}

const CHOICES = [
  [true, 'I said it'],
  [false, 'I did not'],
] as const

function PointInDoubt({ point, check, sentences, onTap }: PointInDoubtProps) {
  const id = useId()
  const pointId = point.id
  return (
    <li>
      <fieldset>
        <legend id={id} className="point-text">
          {point.text}
        </legend>
        <div className="actions">
          {CHOICES.map(([said, words]) => {
            const pressed = check?.said === said
            return (
              <button
                key={words}
                type="button"
                className="button"
                aria-pressed={pressed}
                onClick={() => onTap({ pointId, said: pressed ? null : said, quote: null })}
              >
                <span aria-hidden="true">{pressed ? '●' : '○'}</span> {words}
              </button>
            )
          })}
        </div>
      </fieldset>
      {check?.said && sentences.length > 0 && (
        <p className="where small">
          <label htmlFor={`${id}w`}>Where, if you want to mark it:</label>
          <select
            id={`${id}w`}
            aria-describedby={id}
            value={check.quote?.quote ?? ''}
            onChange={({ target }) => onTap({ pointId, said: true, quote: target.value || null })}
          >
            <option value="">not marked</option>
            {withQuote(sentences, check).map((sentence) => (
              <option key={sentence} value={sentence}>
                {shortened(sentence)}
              </option>
            ))}
          </select>
        </p>
      )}
    </li>
  )
}

/** The sentences, and the marked words where they are none of them. */
function withQuote(sentences: readonly string[], { quote }: SelfCheck): readonly string[] {
  return quote === null ? sentences : [...new Set([...sentences, quote.quote])]
}
