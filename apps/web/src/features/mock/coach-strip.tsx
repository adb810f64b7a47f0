import type { CoachView } from '@warmstart/contract'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { api } from '../../app/api.ts'
import { count } from '../../shared/amounts.ts'
import { createLooks, type Looks } from './coach-looks.ts'
import type { DeskProps } from './desk.tsx'

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

/**
 * What the coach shows for the text. Each look is measured as `coach`, from the first change that
 * it answers until it is drawn.
 */
function useCoach(mockId: string, stage: string, text: string, shown: boolean): CoachView | null {
  const [coach, setCoach] = useState<CoachView | null>(null)
  const looks = useRef<Looks>(null)
  const newest = useRef(text)
  newest.current = text
  useEffect(() => {
    if (!shown) return
    const made = createLooks<CoachView | null>({
      async look(seen) {
        const body = { stage, text: seen, words: [] }
        return (await api.call('coachMock', { params: { mockId }, body })).coach
      },
      show(view, since) {
        flushSync(() => setCoach(view))
        performance.measure('coach', { start: since, end: performance.now() })
      },
      now: () => performance.now(),
      later: (ms, run) => void setTimeout(run, ms),
    })
    looks.current = made
    made.change(newest.current)
    return () => made.stop()
  }, [mockId, stage, shown])
  useEffect(() => {
    if (shown) looks.current?.change(text)
  }, [text, shown])
  return coach
}
