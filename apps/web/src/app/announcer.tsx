import { useSyncExternalStore } from 'react'
import { createStore } from '../shared/store.ts'

const spoken = createStore('')

/** Lets a screen reader say something when it is done with what it says now. */
export function announce(text: string): void {
  // A no-break space at the end makes the same words news again.
  spoken.set(spoken.get() === text ? `${text}\u00a0` : text)
}

/** The live region that {@link announce} writes to; stands once in the frame. */
export function Announcer() {
  const text = useSyncExternalStore(spoken.subscribe, spoken.get)
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {text}
    </div>
  )
}
