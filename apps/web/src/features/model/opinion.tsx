import type { OpinionView } from '@warmstart/contract'
import type { CriterionResult } from '@warmstart/schema'
import { count, percent, percentRange } from '../../shared/amounts.ts'
import { shortened } from '../result/point-list.tsx'
import { STATUS_SIGNS } from '../result/verdict.ts'
import { agreementWords, inTwo, secondsInWords, summaryOf } from './opinion-words.ts'

/** One opinion: who gave it, how it compares, and both verdicts on every point. */
export function Opinion({ view }: { readonly view: OpinionView }) {
  const { opinion, comparison } = view
  const { assessment, model, endpoint, tookMs, voided, unanswered } = opinion
  return (
    <div className="opinion">
      <p>
        <strong>{model}</strong>{' '}
        {assessment.outcome === 'graded' ? (
          <>
            sees <span className="numbers">{percent(assessment.score)}</span>{' '}
            <span className="quiet">({percentRange(assessment.interval)})</span>
          </>
        ) : (
          'could not judge this answer'
        )}{' '}
        <span className="quiet small">
          · model at {endpoint} · {secondsInWords(tookMs)}
        </span>
      </p>
      <p>{summaryOf(view)}</p>
      {voided > 0 && (
        <p className="notice">
          {count(voided, 'verdict')} of the model {voided === 1 ? 'is' : 'are'} void: the words that
          it quoted do not show it, or are not in your answer.
        </p>
      )}
      {unanswered > 0 && (
        <p className="notice">The model left {count(unanswered, 'point')} without a verdict.</p>
      )}
      <ol className="plain-list compared">
        {comparison.points.map((point) => (
          <li key={point.id} data-agreement={point.agreement}>
            <p className="point-text">{point.text}</p>
            <Verdict who="rules" result={point.rules} />
            <Verdict who="model" result={point.model} />
            <p className="agreement small">{agreementWords(point.agreement)}</p>
            <ModelEvidence result={point.model} />
          </li>
        ))}
      </ol>
      <Beliefs view={view} />
    </div>
  )
}

function Verdict({
  who,
  result,
}: {
  readonly who: 'rules' | 'model'
  readonly result: CriterionResult | null
}) {
  const { shape, word } = result ? STATUS_SIGNS[result.status] : { shape: '–', word: 'not asked' }
  return (
    <p className="verdict" data-status={result?.status}>
      <span className="small quiet">{who}</span>{' '}
      <span className="sign" aria-hidden="true">
        {shape}
      </span>{' '}
      <span className="status-word">{word}</span>
    </p>
  )
}

function ModelEvidence({ result }: { readonly result: CriterionResult | null }) {
  if (result === null) return null
  const quotes = result.evidence.map(({ quote }) => quote)
  return (
    <>
      {quotes.length > 0 && (
        <p className="small quiet said">the model quotes “{shortened(quotes.join(' … '))}”</p>
      )}
      {result.note !== undefined && <p className="small quiet said">{result.note}</p>}
    </>
  )
}

/** Misconceptions, and who saw them. */
function Beliefs({ view }: { readonly view: OpinionView }) {
  const { misconceptions } = view.comparison
  if (misconceptions.length === 0) return null
  return (
    <ul className="plain-list beliefs">
      {misconceptions.map((one) => (
        <li key={one.id}>
          <span className="status-word">{inTwo(one.rules !== null, one.model !== null)}</span>:{' '}
          {one.text}
        </li>
      ))}
    </ul>
  )
}
