import { useQuery } from '@tanstack/react-query'
import type { FollowUp } from '@warmstart/schema'
import { useId, useState } from 'react'
import { topicsQuery } from '../../app/queries.ts'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { titleOf } from '../../shared/vocabulary.ts'

interface FollowUpsProps {
  readonly itemId: string
  readonly followUps: readonly FollowUp[]
}

/** What an interviewer asks next. Answers are written for oneself and kept in this browser. */
export function FollowUps({ itemId, followUps }: FollowUpsProps) {
  const words = useQuery(topicsQuery).data
  return (
    <section aria-label="Follow-ups" className="follow-ups">
      <h3>Follow-ups</h3>
      <ol>
        {followUps.map((followUp, i) => (
          <li key={followUp.prompt.text}>
            <RenderedHtml of={followUp.prompt} />
            <p className="small quiet">{titleOf(words, 'level', followUp.level)}</p>
            <OwnAnswer place={`${itemId}.${i + 1}`} number={i + 1} />
            <details>
              <summary>Show the answer</summary>
              <RenderedHtml of={followUp.answer} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}

function OwnAnswer({ place, number }: { readonly place: string; readonly number: number }) {
  const id = useId()
  const key = `warmstart.follow-up.${place}`
  const [text, setText] = useState(() => read(key))
  const [begun] = useState(text !== '')
  return (
    <details open={begun}>
      <summary>Answer it here</summary>
      <label htmlFor={id} className="visually-hidden">
        Your answer to follow-up {number}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        placeholder="Not graded; kept in this browser."
        onChange={(event) => {
          setText(event.target.value)
          write(key, event.target.value)
        }}
      />
    </details>
  )
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Storage is blocked: the words last as long as the page.
  }
}
