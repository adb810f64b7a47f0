import { Link } from '@tanstack/react-router'
import type { MockReport } from '@warmstart/schema'
import { lazy, Suspense } from 'react'
import { clock, percent, percentRange } from '../../shared/amounts.ts'
import { RATINGS, STATUS_SIGNS } from '../result/verdict.ts'

type Stage = MockReport['stages'][number]

const StageRecordings = lazy(() =>
  import('../speak/stage-recordings.tsx').then((all) => ({ default: all.StageRecordings })),
)

interface StagesProps {
  readonly mock: string
  readonly stages: readonly Stage[]
}

/** Each part with what was asked, what was said, and how it was judged. */
export function Stages({ mock, stages }: StagesProps) {
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">Part by part</h2>
      {stages.map((stage) => (
        <Part key={stage.id} mock={mock} stage={stage} />
      ))}
    </section>
  )
}

function Part({ mock, stage }: { readonly mock: string; readonly stage: Stage }) {
  const { title, question, score, interval, verdict, rating, usedMs, minutes, notes } = stage
  return (
    <details className="part" open={score === null || score < 0.8}>
      <summary>
        <span className="part-title">{title}</span>{' '}
        <span className="numbers">
          {score === null ? 'not judged' : percent(score)}
          {interval !== null && <span className="small quiet"> {percentRange(interval)}</span>}
        </span>
      </summary>
      <p className="meta small quiet">
        <span>
          {clock(usedMs)} of {clock(minutes * 60_000)}
        </span>
        {rating !== null && <span>you said: {RATINGS[rating - 1]?.word}</span>}
        {verdict !== null && (
          <span>
            judge: {verdict.status}, {verdict.passed} of {verdict.total} cases
          </span>
        )}
      </p>
      <p className="asked">{question}</p>
      <Words stage={stage} />
      <Suspense>
        <StageRecordings mock={mock} stage={stage.id} />
      </Suspense>
      <Story stage={stage} />
      <Points stage={stage} />
      <Exchanges stage={stage} />
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      <Practise stage={stage} />
    </details>
  )
}

const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const

/** The parts of a story, each with the words that show it. */
function Story({ stage: { star, text } }: { readonly stage: Stage }) {
  if (star === null || text.trim() === '') return null
  return (
    <>
      <h3 className="small">Parts of the story</h3>
      <ul className="plain-list small story-parts">
        {STORY_PARTS.map((part) => {
          const found = star[part]
          return (
            <li key={part}>
              <span className="sign" aria-hidden="true">
                {found === null ? '○' : '●'}
              </span>{' '}
              {part}
              {found === null ? (
                <span className="quiet"> not heard</span>
              ) : (
                <>
                  : <q>{found.quote}</q>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Words({ stage: { text, kind } }: { readonly stage: Stage }) {
  if (text.trim() === '') return <p className="quiet">You said nothing here.</p>
  if (kind === 'code') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls long lines
      <pre className="small said" tabIndex={0}>
        {text}
      </pre>
    )
  }
  return <blockquote className="said">{text}</blockquote>
}

function Points({ stage: { assessment, coachedPoints } }: { readonly stage: Stage }) {
  if (assessment === null || assessment.criteria.length === 0) return null
  return (
    <ul className="plain-list report-points">
      {assessment.criteria.map(({ id, text, status, evidence }) => {
        const { shape, word } = STATUS_SIGNS[status]
        const quote = evidence[0]?.quote
        return (
          <li key={id} data-status={status}>
            <span className="sign" aria-hidden="true">
              {shape}
            </span>
            <div>
              <p>
                {text} <span className="small quiet">{word}</span>
                {coachedPoints.includes(id) && (
                  <span className="small quiet"> · after a cue, counts half</span>
                )}
              </p>
              {quote !== undefined && <q className="small quiet">{quote}</q>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Exchanges({ stage: { exchanges } }: { readonly stage: Stage }) {
  if (exchanges.length === 0) return null
  return (
    <dl className="exchanges small">
      {exchanges.map(({ line, answer }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes
        <div key={i}>
          <dt>{line}</dt>
          <dd>{answer === '' ? <span className="quiet">no answer</span> : answer}</dd>
        </div>
      ))}
    </dl>
  )
}

function Practise({ stage: { itemKind, itemId, itemTitle } }: { readonly stage: Stage }) {
  if (itemKind !== 'question' && itemKind !== 'problem') return null
  return (
    <p className="small no-print">
      <Link
        to={itemKind === 'problem' ? '/problems/$itemId' : '/questions/$itemId'}
        params={{ itemId }}
      >
        Practise it: {itemTitle}
      </Link>
    </p>
  )
}
