import type { MockView } from '@warmstart/contract'
import { useEffect, useRef } from 'react'

type Line = MockView['lines'][number]

const WHO = { interviewer: 'Interviewer', candidate: 'You', coach: 'Coach' } as const

/** Cues stand in the coach's strip while they matter; the log of the room shows the rest. */
const isShown = ({ act }: Line) => act !== 'cue'

/** What was said, newest last. A screen reader hears new lines. */
export function Conversation({ lines }: { readonly lines: readonly Line[] }) {
  const shown = lines.filter(isShown)
  const end = useRef<HTMLLIElement>(null)
  const newest = shown.at(-1)?.seq
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest line
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [newest])
  return (
    <ol className="plain-list conversation" role="log" aria-label="The interview">
      {shown.map((line) => (
        <li key={line.seq} data-by={line.by} data-act={line.act}>
          <span className="small quiet who">{WHO[line.by]}</span>
          <p>{line.text}</p>
        </li>
      ))}
      <li ref={end} aria-hidden="true" className="end" />
    </ol>
  )
}
