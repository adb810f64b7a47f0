import { useEffect, useRef, useState } from 'react'
import { joined } from '../speak/ways.ts'
import type { DeskProps } from './desk.tsx'

const SAVE_MS = 2_000

/** The text of the box: shown at once, in the log after a pause and when the page goes away. */
export function useDraftBox({ session, open }: DeskProps, initial: string) {
  const [text, setText] = useState(open.draft === '' ? initial : open.draft)
  const newest = useRef(text)
  const saved = useRef(text)
  const { send } = session
  const save = useRef(() => {})
  const current = useRef(session)
  current.current = session
  save.current = () => {
    if (saved.current === newest.current) return
    saved.current = newest.current
    send({ type: 'drafted', stage: open.id, text: newest.current })
  }
  useEffect(() => {
    const timer = setInterval(() => save.current(), SAVE_MS)
    const leave = () => save.current()
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      if (current.current.openNow() === open.id) save.current()
    }
  }, [open.id])
  const write = (next: string) => {
    newest.current = next
    setText(next)
  }
  /** Empties the box after its text was handed in: nothing is left to save. */
  const clear = (next = '') => {
    write(next)
    saved.current = next
  }
  /** Adds what was said to what stands there. */
  const append = (said: string) => write(joined(newest.current, said))
  /** Says that the text was handed in as it is. */
  const handedIn = () => {
    saved.current = newest.current
  }
  return { text, write, append, clear, handedIn }
}
