import type { MockView } from '@warmstart/contract'
import { useEffect, useRef, useState } from 'react'

/** Reading the interviewer's lines aloud. */
export interface Voice {
  readonly possible: boolean
  readonly on: boolean
  set(on: boolean): void
}

const KEY = 'warmstart:mock-voice'

/** Speaks what the interviewer says while it is switched on, by the browser's own voice. */
export function useVoice(view: MockView): Voice {
  const possible = 'speechSynthesis' in window
  const [on, setOn] = useState(() => possible && localStorage.getItem(KEY) === 'on')
  const heard = useRef(view.lines.at(-1)?.seq ?? 0)
  useEffect(() => {
    const lines = view.lines.filter(({ seq, by }) => by === 'interviewer' && seq > heard.current)
    heard.current = view.lines.at(-1)?.seq ?? heard.current
    if (!on) return
    for (const { text } of lines) speechSynthesis.speak(new SpeechSynthesisUtterance(text))
  }, [view, on])
  useEffect(() => () => (possible ? speechSynthesis.cancel() : undefined), [possible])
  const set = (next: boolean) => {
    setOn(next)
    localStorage.setItem(KEY, next ? 'on' : 'off')
    if (!next) speechSynthesis.cancel()
  }
  return { possible, on, set }
}
