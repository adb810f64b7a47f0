import { useEffect, useRef, useState } from 'react'

/** Steps a second that can be chosen. */
export const SPEEDS = [1, 4, 15, 60] as const

/** Plays a run forward. */
export interface Player {
  readonly playing: boolean
  readonly speed: number
  setSpeed(speed: number): void
  /** Starts, at the end from the beginning again; or stops. */
  toggle(): void
  stop(): void
}

/** Moves the step on, in time with the frames of the screen; stops at the end. */
export function usePlayer(step: number, total: number, goTo: (step: number) => void): Player {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<number>(SPEEDS[1])
  const newest = useRef({ step, total, goTo })
  newest.current = { step, total, goTo }
  useEffect(() => {
    if (!playing) return
    let since: number | null = null
    let frame = requestAnimationFrame(function tick(time) {
      const { step, total, goTo } = newest.current
      since ??= time
      const due = Math.floor(((time - since) * speed) / 1000 + 0.01)
      if (due > 0) {
        since += (due * 1000) / speed
        goTo(Math.min(step + due, total - 1))
      }
      if (step + due >= total - 1) setPlaying(false)
      else frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, speed])
  return {
    ...{ playing, speed, setSpeed },
    toggle() {
      if (!playing && step >= total - 1) goTo(0)
      setPlaying(!playing && total > 1)
    },
    stop: () => setPlaying(false),
  }
}
