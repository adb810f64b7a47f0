import type { CheatSheetSection } from '@warmstart/schema'
import { useEffect, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { useNow } from '../../shared/use-now.ts'
import { type ReadingPlace, readingPlace, startOfSection } from './read-along.ts'

/** A reading of the sheet against the clock. */
export interface Reading {
  readonly state: 'off' | 'running' | 'paused'
  /** Where the reader should be; null while it is off. */
  readonly place: ReadingPlace | null
  start(): void
  pause(): void
  stop(): void
  /** Sets the clock to the beginning of a section. */
  jump(index: number): void
}

/** Keeps the clock of a reading and scrolls to each section when its time comes. */
export function useReading(sections: readonly CheatSheetSection[]): Reading {
  const minutes = sections.map((section) => section.minutes)
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [spentMs, setSpentMs] = useState(0)
  const now = useNow(startedAt !== null)
  const elapsed = spentMs + (startedAt === null ? 0 : Math.max(0, now - startedAt))
  const state = startedAt !== null ? 'running' : spentMs > 0 ? 'paused' : 'off'
  const place = state === 'off' ? null : readingPlace(minutes, elapsed)
  const current = place === null || state === 'paused' ? undefined : sections[place.index]
  useEffect(() => {
    if (current === undefined) return
    document.getElementById(current.id)?.scrollIntoView({ block: 'start' })
    announce(`Now: ${current.title}`)
  }, [current])
  return {
    state,
    place,
    start: () => setStartedAt(Date.now()),
    pause() {
      setSpentMs(Math.max(1, elapsed))
      setStartedAt(null)
    },
    stop() {
      setSpentMs(0)
      setStartedAt(null)
    },
    jump(index) {
      if (state === 'off') return
      setSpentMs(Math.max(1, startOfSection(minutes, index)))
      if (startedAt !== null) setStartedAt(Date.now())
    },
  }
}
