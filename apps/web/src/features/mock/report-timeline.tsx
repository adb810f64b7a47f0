import type { MockReport } from '@warmstart/schema'
import { useId, useState } from 'react'
import { clock } from '../../shared/amounts.ts'

const WHO = { interviewer: 'Interviewer', candidate: 'You', coach: 'Coach', clock: '' } as const

/** Everything that happened, to be read or gone through step by step. */
export function Timeline({ report: { timeline } }: { readonly report: MockReport }) {
  const id = useId()
  const [at, setAt] = useState(timeline.length)
  if (timeline.length === 0) return null
  const shown = timeline.slice(0, at)
  return (
    <section aria-labelledby="timeline" className="timeline">
      <h2 id="timeline">Replay</h2>
      <div className="field no-print">
        <label htmlFor={id}>
          Up to {clock(timeline[at - 1]?.clockMs ?? 0)}, {at} of {timeline.length} steps
        </label>
        <input
          id={id}
          type="range"
          min={1}
          max={timeline.length}
          value={at}
          onChange={(event) => setAt(Number(event.target.value))}
        />
      </div>
      <details>
        <summary>The whole conversation</summary>
        <ol className="plain-list">
          {shown.map(({ seq, clockMs, by, act, text }) => (
            <li key={seq} data-by={by}>
              <span className="small quiet numbers">{clock(clockMs)}</span>{' '}
              <span className="small quiet">
                {WHO[by]} {act}
              </span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
