import { clock } from '../../shared/amounts.ts'
import type { Recorded } from './recorder.ts'

interface RecordingsProps {
  readonly recordings: readonly Recorded[]
  /** Where they are kept, for the name of the list. */
  readonly where: string
  readonly onRemove: (id: string) => void
}

/** Recordings to listen to again, each with a button that deletes it. */
export function Recordings({ recordings, where, onRemove }: RecordingsProps) {
  if (recordings.length === 0) return null
  return (
    <>
      <p className="small quiet">Recordings, {where}:</p>
      <ul className="plain-list recordings" aria-label={`Recordings, ${where}`}>
        {recordings.map(({ id, url, ms }, i) => (
          <li key={id}>
            <span className="small quiet numbers">{clock(ms)}</span>
            {/* biome-ignore lint/a11y/useMediaCaption: the transcript stands in the answer */}
            <audio controls src={url} aria-label={`Recording ${i + 1}`} />
            <button type="button" className="button plain" onClick={() => onRemove(id)}>
              Delete<span className="visually-hidden"> recording {i + 1}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
