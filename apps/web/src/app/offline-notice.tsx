import { useEffect, useSyncExternalStore } from 'react'
import { announce } from './announcer.tsx'
import { api, queryClient } from './api.ts'
import { connection } from './connection.ts'

const ASK_AGAIN_MS = 3_000

/** Says that the server does not answer, and asks again until it does. */
export function OfflineNotice() {
  const state = useSyncExternalStore(connection.subscribe, connection.get)
  useEffect(() => {
    if (state !== 'away') return
    const timer = setInterval(() => void askAgain(), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [state])
  if (state !== 'away') return null
  return (
    <p className="offline" role="alert">
      <strong>Warmstart does not answer.</strong> What you write is kept in this browser. Start it
      again in the terminal; this page goes on by itself.
    </p>
  )
}

async function askAgain(): Promise<void> {
  try {
    await api.call('getMeta', {})
  } catch {
    return
  }
  announce('Warmstart is back.')
  const failed = {
    predicate: (query: { state: { status: string } }) => query.state.status === 'error',
  }
  await queryClient.refetchQueries(failed)
}
