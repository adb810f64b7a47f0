import type { MockView } from '@warmstart/contract'
import { uuidV7 } from '@warmstart/core/uuid-v7'
import type { MockAction } from '@warmstart/schema'
import { useEffect, useRef, useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import {
  createSession,
  type PendingAction,
  type Session,
  type SessionState,
} from './mock-session.ts'

const TICK_MS = 7_000
const keyOf = (id: string) => `warmstart:mock:${id}`

/** An id that no other device makes. */
export const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

/** A mock in a room: its state as it changes, and how to act in it. */
export interface RoomSession extends SessionState, Pick<Session, 'send'> {
  /** Id of the stage that is open at this moment, also after the last rendering. */
  openNow(): string | null
}

/** Plays a mock. */
export function useMockSession(first: MockView): RoomSession {
  const { id } = first
  const [state, setState] = useState<SessionState>({
    ...{ view: first, at: Date.now(), pending: [], link: 'fine', refused: null },
  })
  const session = useRef<Session | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one session for each mock
  useEffect(() => {
    const made = createSession(first, keptActions(id), {
      act: (after, actions) =>
        api.call('actOnMock', { params: { mockId: id }, body: { after, actions: [...actions] } }),
      read: (after) => api.call('getMock', { params: { mockId: id }, query: { after } }),
      now: Date.now,
      newKey: newId,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      keep: (pending) => keepActions(id, pending),
      changed: setState,
    })
    session.current = made
    return () => {
      made.stop()
      for (const key of ['mocks', 'today', 'attempts'])
        void queryClient.invalidateQueries({ queryKey: [key] })
      queryClient.removeQueries({ queryKey: ['mock', id] })
    }
  }, [id])
  const { phase, paused } = state.view
  useTick(phase === 'running' && !paused, () => session.current?.send({ type: 'ticked' }))
  return {
    ...state,
    send: (action: MockAction) => session.current?.send(action),
    openNow: () => session.current?.state().view.open?.id ?? null,
  }
}

/** Tells the interviewer that the room is open: it watches the time and the silence by this. */
function useTick(running: boolean, tick: () => void): void {
  const newest = useRef(tick)
  newest.current = tick
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      if (!document.hidden) newest.current()
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [running])
}

function keepActions(id: string, pending: readonly PendingAction[]): void {
  const kept = pending.filter(({ action }) => action.type !== 'ticked')
  try {
    if (kept.length === 0) localStorage.removeItem(keyOf(id))
    else localStorage.setItem(keyOf(id), JSON.stringify(kept))
  } catch {
    // Full or forbidden storage: the server's log is what counts.
  }
}

function keptActions(id: string): readonly PendingAction[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]')
    return Array.isArray(kept) ? (kept as readonly PendingAction[]) : []
  } catch {
    return []
  }
}
