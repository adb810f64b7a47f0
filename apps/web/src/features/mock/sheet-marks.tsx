import { MARK_WORDS, scoreOf, withTick } from './sheet-scores.ts'
import type { SheetScores } from './use-sheet-scores.ts'

interface PlaceProps {
  readonly marks: SheetScores
  /** The stage or row that is marked. */
  readonly about: string
}

interface MarkProps extends PlaceProps {
  readonly legend: string
}

/** A mark from 0 to 4; choosing the same again takes it back. */
export function Mark({ marks, about, legend }: MarkProps) {
  const { score } = scoreOf(marks.scores, about)
  return (
    <fieldset className="mark">
      <legend className="small quiet">{legend}</legend>
      <div className="choices">
        {MARK_WORDS.map((word, value) => (
          <label key={word} title={word}>
            <input
              type="radio"
              name={`mark-${about}`}
              aria-label={`${value}, ${word}`}
              checked={score === value}
              onChange={() => marks.change(about, { score: value })}
              onClick={() => score === value && marks.change(about, { score: null })}
            />
            {value}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface NoteProps extends PlaceProps {
  readonly label: string
  readonly rows: number
}

/** Words of the interviewer to one place. */
export function Note({ marks, about, label, rows }: NoteProps) {
  return (
    <label className="field note">
      <span className="small quiet">{label}</span>
      <textarea
        rows={rows}
        maxLength={4_000}
        value={scoreOf(marks.scores, about).note}
        onChange={(event) => marks.change(about, { note: event.target.value })}
      />
    </label>
  )
}

interface TickProps extends PlaceProps {
  readonly points: readonly { readonly id: string; readonly text: string }[]
}

/** Points that can be ticked while the candidate speaks. */
export function Ticks({ marks, about, points }: TickProps) {
  if (points.length === 0) return null
  const { ticked } = scoreOf(marks.scores, about)
  return (
    <>
      <h4>To tick</h4>
      <ul className="plain-list ticks">
        {points.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={(event) =>
                  marks.change(about, { ticked: withTick(ticked, id, event.target.checked) })
                }
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
