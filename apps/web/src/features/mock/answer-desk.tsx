import type { SpokenWord } from '@warmstart/schema'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useKeys } from '../../app/use-keys.ts'
import { wordCount } from '../../shared/amounts.ts'
import { after } from '../speak/ways.ts'
import { CoachStrip } from './coach-strip.tsx'
import type { DeskProps } from './desk.tsx'
import { StageButtons } from './stage-buttons.tsx'
import { useDraftBox } from './use-draft-box.ts'

const MAX_CHARS = 20_000

const SpeakPanel = lazy(() =>
  import('../speak/speak-panel.tsx').then((all) => ({ default: all.SpeakPanel })),
)

/** Answer, ask, think, or go on. */
export function AnswerDesk({ session, open }: DeskProps) {
  const { send, view } = session
  const { text, write, append, clear } = useDraftBox({ session, open }, '')
  const box = useRef<HTMLTextAreaElement>(null)
  const [speaking, setSpeaking] = useState(false)
  const [heard, setHeard] = useState<readonly SpokenWord[] | null>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const stage = open.id
  const say = (type: 'answered' | 'asked') => {
    if (text.trim() === '') return
    const spoken = heard !== null
    if (type === 'asked') send({ type, stage, text })
    else send({ type, stage, text, spoken, words: [...(heard ?? [])] })
    setHeard(null)
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
        <StageButtons session={session} open={open} />
        <button
          type="button"
          className="button plain"
          aria-expanded={speaking}
          onClick={() => setSpeaking(!speaking)}
        >
          {speaking ? 'Type only' : 'Speak'}
        </button>
        <span className="small quiet numbers">{wordCount(text)} words</span>
      </div>
      {speaking && (
        <Suspense>
          <SpeakPanel
            key={stage}
            place={{ mock: view.id, stage }}
            onSaid={({ text: said, words }) => {
              setHeard((before) => after(before ?? [], words))
              append(said)
            }}
          />
        </Suspense>
      )}
      {view.coach && <CoachStrip session={session} open={open} text={text} />}
    </form>
  )
}
