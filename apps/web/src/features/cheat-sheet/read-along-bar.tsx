import { clock, minutesInWords } from '../../shared/amounts.ts'
import type { Reading } from './use-reading.ts'

interface ReadAlongProps {
  readonly reading: Reading
  /** Length of the whole sheet. */
  readonly minutes: number
  readonly disabled: boolean
}

/** Starts and stops reading along, and shows the time that is left. */
export function ReadAlong({ reading, minutes, disabled }: ReadAlongProps) {
  const { place, state } = reading
  if (state === 'off') {
    return (
      <button type="button" className="button main" disabled={disabled} onClick={reading.start}>
        Read along, {minutesInWords(minutes)}
      </button>
    )
  }
  return (
    <div className="read-along">
      <span role="timer" className="numbers">
        {place && place.index !== -1 ? (
          <>
            <strong>{clock(place.leftMs)}</strong> left · section {clock(place.leftInSectionMs)}
          </>
        ) : (
          'That was all of it.'
        )}
      </span>
      {place && place.index !== -1 && (
        <button
          type="button"
          className="button"
          onClick={state === 'paused' ? reading.start : reading.pause}
        >
          {state === 'paused' ? 'Go on' : 'Pause'}
        </button>
      )}
      <button type="button" className="button plain" onClick={reading.stop}>
        Stop
      </button>
    </div>
  )
}
