import type { MockView } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import type { MockAction } from '@warmstart/schema'

/** An action that the server has not confirmed yet. The key makes sending it twice harmless. */
export interface PendingAction {
  readonly key: string
  readonly action: MockAction
}

/** What the room shows: the mock as the server last told it, and what is on its way. */
export interface SessionState {
  readonly view: MockView
  /** When `view` came, in milliseconds since 1970: clocks go on from there. */
  readonly at: number
  readonly pending: readonly PendingAction[]
  readonly link: 'fine' | 'sending' | 'lost'
  /** Why the last action was refused, or null. */
  readonly refused: string | null
}

/** What a session needs of its surroundings. */
export interface SessionPorts {
  act(after: number, actions: readonly PendingAction[]): Promise<MockView>
  read(after: number): Promise<MockView>
  now(): number
  newKey(): string
  wait(ms: number): Promise<void>
  /** Keeps what is not confirmed, so that a crash of the tab loses nothing. */
  keep(pending: readonly PendingAction[]): void
  changed(state: SessionState): void
}

/** A mock in progress. */
export interface Session {
  state(): SessionState
  /** Sends an action after those before it; of drafts of one stage only the newest waits. */
  send(action: MockAction): void
  stop(): void
}

const MOST_AT_ONCE = 50
const RETRY_MS = [500, 1000, 2000, 4000] as const

/**
 * Keeps a room and the log on the server in step: one request at a time, in order, sent again while
 * the server does not answer. What the server refuses is dropped, and the mock is read again.
 *
 * @param kept  actions of an earlier tab that were not confirmed
 */
export function createSession(
  view: MockView,
  kept: readonly PendingAction[],
  ports: SessionPorts,
): Session {
  let state: SessionState = { view, at: ports.now(), pending: kept, link: 'fine', refused: null }
  let busy = false
  let stopped = false
  /** How many of the pending ones are in the request that is under way. */
  let inFlight = 0
  const set = (part: Partial<SessionState>) => {
    state = { ...state, ...part }
    ports.changed(state)
  }
  const setPending = (pending: readonly PendingAction[]) => {
    ports.keep(pending)
    set({ pending })
  }
  const run = async () => {
    if (busy) return
    busy = true
    let failures = 0
    while (!stopped && state.pending.length > 0) {
      const batch = state.pending.slice(0, MOST_AT_ONCE)
      inFlight = batch.length
      set({ link: failures === 0 ? 'sending' : 'lost' })
      try {
        const next = await ports.act(state.view.seq, batch)
        failures = 0
        inFlight = 0
        set({ view: merged(state.view, next), at: ports.now(), link: 'fine', refused: null })
        setPending(state.pending.slice(batch.length))
      } catch (error) {
        inFlight = 0
        if (mayPass(error)) {
          set({ link: 'lost' })
          await ports.wait(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 4000)
        } else await refuse(batch, error)
      }
    }
    busy = false
  }
  const refuse = async (batch: readonly PendingAction[], error: unknown) => {
    // A draft that came too late is in the answer already: nobody needs to hear of it.
    const isSilent = batch.every(({ action }) => action.type === 'drafted')
    const refused = isSilent ? null : wordsFor(error)
    setPending(state.pending.slice(batch.length))
    try {
      const next = await ports.read(state.view.seq)
      set({ view: merged(state.view, next), at: ports.now(), link: 'fine', refused })
    } catch {
      set({ link: 'lost', refused })
    }
  }
  if (kept.length > 0) void run()
  return {
    state: () => state,
    send(action) {
      const sent = state.pending.slice(0, inFlight)
      const waiting = withoutOlderDraft(state.pending.slice(inFlight), action)
      setPending([...sent, ...waiting, { key: ports.newKey(), action }])
      void run()
    },
    stop() {
      stopped = true
    },
  }
}

/** Of several drafts in a row only the newest is of use. */
function withoutOlderDraft(
  pending: readonly PendingAction[],
  action: MockAction,
): readonly PendingAction[] {
  const last = pending.at(-1)?.action
  const isNewer = action.type === 'drafted' && last?.type === 'drafted'
  return isNewer && last.stage === action.stage ? pending.slice(0, -1) : pending
}

/** The newer view with the lines of both; each line once. */
export function merged(before: MockView, next: MockView): MockView {
  const newest = before.lines.at(-1)?.seq ?? 0
  const added = next.lines.filter(({ seq }) => seq > newest)
  return { ...next, lines: [...before.lines, ...added] }
}

const wordsFor = (error: unknown) =>
  error instanceof ApiError && error.status === 409
    ? 'That came too late: the interview had gone on.'
    : `${error instanceof Error ? error.message : String(error)}.`

const mayPass = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500)
