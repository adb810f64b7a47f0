import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { wordCount } from '../../shared/amounts.ts'
import { AnswerTimer } from './answer-timer.tsx'
import type { TimerMode } from './countdown.ts'
import type { SaveState } from './draft-saver.ts'

/** Longest answer that the server takes, in characters. */
const MAX_CHARS = 20_000

const SAVE_WORDS: Readonly<Record<SaveState, string>> = {
  clean: '',
  saving: 'saving …',
  saved: 'saved',
  here: 'kept in this browser, saved when Warmstart is back',
}

interface AnswerBoxProps {
  readonly text: string
  readonly saveState: SaveState
  readonly timer: TimerMode | undefined
  readonly readOnly: boolean
  readonly onWrite: (text: string) => void
}

/** Where the answer is written: it grows with the text and says whether it is saved. */
export function AnswerBox({ text, saveState, timer, readOnly, onWrite }: AnswerBoxProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [firstWordAt, setFirstWordAt] = useState<number | null>(null)
  useGrowing(box, text)
  return (
    <div className="answer-box">
      <div className="answer-head">
        <label htmlFor={id}>Your answer</label>
        <AnswerTimer mode={timer} firstWordAt={firstWordAt} />
      </div>
      <textarea
        id={id}
        ref={box}
        rows={6}
        value={text}
        maxLength={MAX_CHARS}
        readOnly={readOnly}
        placeholder="Say it the way you would say it aloud."
        spellCheck="true"
        onChange={(event) => {
          setFirstWordAt((at) => at ?? Date.now())
          onWrite(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
      <p className="answer-foot small quiet">
        <span className="numbers">{wordCount(text)} words</span>
        <span role="status" className="save-state">
          {SAVE_WORDS[saveState]}
        </span>
      </p>
    </div>
  )
}

/** Where the browser cannot size a field by its content, its height follows the text. */
function useGrowing(box: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the text
  useLayoutEffect(() => {
    const field = box.current
    if (field === null || CSS.supports('field-sizing', 'content')) return
    field.style.blockSize = 'auto'
    field.style.blockSize = `${field.scrollHeight + 2}px`
  }, [box, text])
}
