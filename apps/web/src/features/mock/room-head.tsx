import { useState } from 'react'
import { clock } from '../../shared/amounts.ts'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { useNow } from '../../shared/use-now.ts'
import type { RoomSession } from './use-mock-session.ts'
import type { Voice } from './use-voice.ts'

interface RoomHeadProps {
  readonly session: RoomSession
  readonly voice: Voice
}

/** Where the interview is, how much time is left, and the way out. */
export function RoomHead({ session, voice }: RoomHeadProps) {
  const { view, at, send, link } = session
  const [ending, setEnding] = useState(false)
  const running = view.phase === 'running' && !view.paused
  const now = useNow(running)
  const passed = running ? Math.max(0, now - at) : 0
  const stages = view.rounds.flatMap((round) => round.stages)
  const place = stages.findIndex(({ id }) => id === view.open?.id) + 1
  return (
    <div className="room-head">
      {view.open !== null && (
        <p className="where">
          <strong>{view.open.title}</strong>{' '}
          <span className="small quiet">
            part {place} of {stages.length}
          </span>
        </p>
      )}
      {view.open !== null && (
        <p className="numbers clocks" role="timer">
          <Left name="this part" ms={view.open.leftMs - passed} />
          <Left name="round" ms={view.open.roundLeftMs - passed} />
        </p>
      )}
      <div className="actions">
        {view.phase === 'running' && (
          <button
            type="button"
            className="button"
            onClick={() => send({ type: view.paused ? 'started' : 'paused' })}
          >
            {view.paused ? 'Go on' : 'Pause'}
          </button>
        )}
        {voice.possible && (
          <label className="check small">
            <input
              type="checkbox"
              checked={voice.on}
              onChange={(event) => voice.set(event.target.checked)}
            />
            read aloud
          </label>
        )}
        <button type="button" className="button plain" onClick={() => setEnding(true)}>
          End the interview
        </button>
      </div>
      <p role="status" className="small quiet link-state">
        {link === 'lost' &&
          'Warmstart does not answer. What you write is kept here and sent later.'}
        {view.paused && 'Paused. The clock stands still.'}
      </p>
      {ending && (
        <ConfirmDialog
          title="End the interview?"
          confirm="End it"
          cancel="Stay"
          danger
          onConfirm={() => send({ type: 'ended' })}
          onClose={() => setEnding(false)}
        >
          <p>What you answered so far is reported. What was not asked counts as not asked.</p>
        </ConfirmDialog>
      )}
    </div>
  )
}

function Left({ name, ms }: { readonly name: string; readonly ms: number }) {
  const over = ms < 0
  return (
    <span data-over={over}>
      {over ? `${clock(-ms)} over` : clock(ms)} <span className="small quiet">{name}</span>
    </span>
  )
}
