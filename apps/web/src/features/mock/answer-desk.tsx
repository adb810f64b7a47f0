import { useEffect, useRef } from 'react'
import { useKeys } from '../../app/use-keys.ts'
import { wordCount } from '../../shared/amounts.ts'
import { CoachStrip } from './coach-strip.tsx'
import type { DeskProps } from './desk.tsx'
import { useDraftBox } from './use-draft-box.ts'

const MAX_CHARS = 20_000

/** Answer, ask, think, or go on. */
export function AnswerDesk({ session, open }: DeskProps) {
  const { send, view } = session
  const { text, write, clear } = useDraftBox({ session, open }, '')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const stage = open.id
  const say = (type: 'answered' | 'asked') => {
    if (text.trim() === '') return
    send(
      type === 'answered' ? { type, stage, text, spoken: false, words: [] } : { type, stage, text },
    )
    clear()
    box.current?.focus()
  }
  useKeys({ submit: () => say('answered') })
  const empty = text.trim() === ''
  return (
    <form
      className="desk"
      aria-label="Your answer"
      onSubmit={(event) => {
        event.preventDefault()
        say('answered')
      }}
    >
      <label htmlFor="mock-answer">Say it as you would say it aloud</label>
      <textarea
        id="mock-answer"
        ref={box}
        rows={5}
        value={text}
        maxLength={MAX_CHARS}
        onChange={(event) => write(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button main" aria-disabled={empty}>
          Answer
        </button>
        <button type="button" className="button" aria-disabled={empty} onClick={() => say('asked')}>
          Ask this instead
        </button>
        <button
          type="button"
          className="button plain"
          onClick={() => send({ type: 'thinking', stage })}
        >
          Let me think
        </button>
        <button
          type="button"
          className="button plain"
          onClick={() => send({ type: 'moved-on', stage })}
        >
          Go on
        </button>
        <span className="small quiet numbers">{wordCount(text)} words</span>
      </div>
      {view.coach && <CoachStrip session={session} open={open} text={text} />}
    </form>
  )
}
