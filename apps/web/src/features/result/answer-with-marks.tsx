import { useEffect, useMemo, useRef } from 'react'
import { type Evidence, meaningOf } from './evidence.ts'
import { type Segment, splitByMarks } from './split-marks.ts'
import { STATUS_SIGNS } from './verdict.ts'

interface AnswerWithMarksProps {
  readonly text: string
  readonly evidence: Evidence
  /** Sign of the selected point, or null. */
  readonly selected: string | null
  readonly onSelect: (sign: string) => void
}

/** Your own words; what belongs to a point is marked and carries the number of the point. */
export function AnswerWithMarks({ text, evidence, selected, onSelect }: AnswerWithMarksProps) {
  const segments = useMemo(() => splitByMarks(text, evidence.marks), [text, evidence])
  const box = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (selected === null) return
    const mark = box.current?.querySelector(`[data-marks~="${selected}"]`)
    mark?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <section className="your-answer" aria-label="Your answer">
      <h3>Your answer</h3>
      {text.trim() === '' ? (
        <p className="quiet">You handed in a blank.</p>
      ) : (
        <p className="words" ref={box} data-selecting={selected !== null}>
          {segments.map((segment) => (
            <Stretch
              key={segment.start}
              segment={segment}
              evidence={evidence}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </p>
      )}
    </section>
  )
}

interface StretchProps extends Omit<AnswerWithMarksProps, 'text'> {
  readonly segment: Segment
}

function Stretch({ segment, evidence, selected, onSelect }: StretchProps) {
  const { text, marks, ends } = segment
  if (marks.length === 0) return text
  const shown = selected !== null && marks.includes(selected) ? selected : marks[0]
  // A number never stands alone on the next line.
  const lastWord = ends.length === 0 ? text.length : text.trimEnd().search(/\S+$/)
  const status = meaningOf(evidence, shown ?? '')?.status
  return (
    <mark data-marks={marks.join(' ')} data-status={status} data-selected={shown === selected}>
      {text.slice(0, lastWord)}
      <span className="last-word">
        {text.slice(lastWord)}
        {ends.map((sign) => (
          <Footnote key={sign} sign={sign} evidence={evidence} onSelect={onSelect} />
        ))}
      </span>
    </mark>
  )
}

function Footnote({
  sign,
  evidence,
  onSelect,
}: Pick<StretchProps, 'evidence' | 'onSelect'> & { readonly sign: string }) {
  const meaning = meaningOf(evidence, sign)
  if (meaning === null) return null
  const { word } = STATUS_SIGNS[meaning.status]
  return (
    <button
      type="button"
      className="footnote"
      aria-label={`${sign}: ${word}: ${meaning.text}`}
      onClick={() => onSelect(sign)}
    >
      {sign}
    </button>
  )
}
