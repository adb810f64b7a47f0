import type { CriterionStatus } from '@warmstart/schema'
import type { Evidence, ShownCriterion } from './evidence.ts'
import { STATUS_SIGNS } from './verdict.ts'

/** Which point is selected, and how to select another. */
export interface Selection {
  readonly evidence: Evidence
  /** Sign of the selected point, or null. */
  readonly selected: string | null
  readonly onSelect: (sign: string | null) => void
}

/** The points of the rubric and how each came out. */
export function PointList({ evidence, selected, onSelect }: Selection) {
  return (
    <section aria-label="Points">
      <h3>Points</h3>
      <ol className="plain-list points">
        {evidence.criteria.map((point) => (
          <li key={point.id} data-status={point.status} data-selected={selected === point.sign}>
            <Point point={point} selected={selected} onSelect={onSelect} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Point({
  point,
  selected,
  onSelect,
}: Omit<Selection, 'evidence'> & { readonly point: ShownCriterion }) {
  const { shape, word } = STATUS_SIGNS[point.status]
  const isSelected = selected === point.sign
  const quotes = point.evidence.map((span) => span.quote)
  return (
    <>
      <span className="sign" aria-hidden="true">
        {shape}
      </span>
      <div>
        <p className="point-text">{point.text}</p>
        <p className="small quiet">
          <span className="status-word">{word}</span>
          {point.note !== undefined && ` · ${point.note}`}
          {point.note === undefined && ABSENT[point.status]}
          {point.said !== null && (
            <>
              {' '}
              · <strong>you: {point.said ? 'said' : 'not said'}</strong>
            </>
          )}
        </p>
        {quotes.length > 0 && (
          <button
            type="button"
            className="quote small"
            aria-pressed={isSelected}
            onClick={() => onSelect(isSelected ? null : point.sign)}
          >
            <sup>{point.sign}</sup> you said “{shortened(quotes.join(' … '))}”
          </button>
        )}
      </div>
    </>
  )
}

/** What a status says of a point that has no note. */
const ABSENT: Readonly<Partial<Record<CriterionStatus, string>>> = {
  missing: ' · not found in your answer',
  unclear: ' · it cannot be told from your words',
}

const LONGEST_QUOTE = 120

/** A quote that is cut after a word where it is long. */
export function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST_QUOTE) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`
}
