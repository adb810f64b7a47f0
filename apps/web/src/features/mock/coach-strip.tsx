import type { CoachView } from '@warmstart/contract'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import { count } from '../../shared/amounts.ts'
import type { DeskProps } from './desk.tsx'

/** Shortest time between two looks of the coach at what is being typed. */
const LOOK_MS = 280

interface CoachStripProps extends DeskProps {
  readonly text: string
}

/** What the coach sees: unnamed progress, at most one cue, pace. It can be hidden. */
export function CoachStrip({ session, open, text }: CoachStripProps) {
  const { view, send } = session
  const coach = useCoach(view.id, open.id, text, view.coachShown)
  if (!view.coachShown) {
    return (
      <p className="coach">
        <button
          type="button"
          className="button plain"
          onClick={() => send({ type: 'coach-set', shown: true })}
        >
          Show the coach
        </button>
      </p>
    )
  }
  return (
    <aside className="coach" aria-label="Coach">
      {coach !== null && <Progress coach={coach} />}
      <p className="cue" role="status">
        {coach?.cue ?? coach?.habit ?? ''}
      </p>
      <p className="actions small">
        <button
          type="button"
          className="button"
          onClick={() => send({ type: 'stuck', stage: open.id })}
        >
          I’m stuck
        </button>
        <button
          type="button"
          className="button plain"
          onClick={() => send({ type: 'coach-set', shown: false })}
        >
          Hide the coach
        </button>
      </p>
    </aside>
  )
}

const SHAPES = { open: '○', half: '◐', full: '●' } as const

function Progress({ coach }: { readonly coach: CoachView }) {
  const { dots, starMissing, words, wordsPerMinute, fillers } = coach
  const full = dots.filter((dot) => dot === 'full').length
  return (
    <p className="small quiet coach-line">
      {dots.length > 0 && (
        <span className="dots">
          <span aria-hidden="true">{dots.map((dot) => SHAPES[dot]).join(' ')}</span>
          <span className="visually-hidden">
            {full} of {count(dots.length, 'point')} said
          </span>
        </span>
      )}
      {starMissing !== null && starMissing.length > 0 && (
        <span>still missing: {starMissing.join(', ')}</span>
      )}
      {wordsPerMinute !== null && (
        <span className="numbers">{Math.round(wordsPerMinute)} words/min</span>
      )}
      {words > 0 && fillers > 0 && <span>{count(fillers, 'filler')}</span>}
    </p>
  )
}

/** Asks the coach again when the text changed, never more than one look at a time. */
function useCoach(mockId: string, stage: string, text: string, shown: boolean): CoachView | null {
  const [coach, setCoach] = useState<CoachView | null>(null)
  const newest = useRef(text)
  newest.current = text
  useEffect(() => {
    if (!shown) return
    let stopped = false
    let looked: string | null = null
    const look = async () => {
      if (looked === newest.current) return
      const seen = newest.current
      looked = seen
      const began = performance.now()
      try {
        const body = { stage, text: seen, words: [] }
        const { coach: next } = await api.call('coachMock', { params: { mockId }, body })
        performance.measure('coach', { start: began, end: performance.now() })
        if (!stopped) setCoach(next)
      } catch {
        // The coach is a help, not a need: the next look may succeed.
        looked = null
      }
    }
    let busy = false
    const timer = setInterval(() => {
      if (busy) return
      busy = true
      void look().finally(() => {
        busy = false
      })
    }, LOOK_MS)
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [mockId, stage, shown])
  return coach
}
