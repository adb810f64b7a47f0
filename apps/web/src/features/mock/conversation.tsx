import type { MockView } from '@warmstart/contract'
import { useEffect, useRef } from 'react'

type Line = MockView['lines'][number]

const WHO = { interviewer: 'Interviewer', candidate: 'You', coach: 'Coach' } as const

/** Cues stand in the coach's strip while they matter; the log of the room shows the rest. */
const isShown = ({ act }: Line) => act !== 'cue'

/** What was said, newest last. A screen reader hears new lines. */
export function Conversation({ lines }: { readonly lines: readonly Line[] }) {
  const shown = lines.filter(isShown)
  const end = useRef<HTMLDivElement>(null)
  const newest = shown.at(-1)?.seq
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest line
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  return (
    <div className="conversation" role="log" aria-label="The interview">
      <ol className="plain-list">
        {shown.map((line) => (
          <li key={line.seq} data-by={line.by} data-act={line.act}>
            <span className="small quiet who">{WHO[line.by]}</span>
            <p>{line.text}</p>
          </li>
        ))}
      </ol>
      <div ref={end} />
    </div>
  )
}
