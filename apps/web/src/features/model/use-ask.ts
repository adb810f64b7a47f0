import { ApiError } from '@warmstart/contract/client'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { opinionsQuery } from './queries.ts'

/** A question to the model and how it goes. */
export interface Ask {
  /** When it was asked, in milliseconds since 1970; null while none is running. */
  readonly startedAt: number | null
  /** What went wrong the last time, or null. */
  readonly failed: string | null
  readonly cancelled: boolean
  start(): void
  cancel(): void
}

type Last = { readonly failed: string | null; readonly cancelled: boolean }

/** Asks the model about an attempt; leaving the page ends the question. */
export function useAsk(attemptId: string): Ask {
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const [last, setLast] = useState<Last>({ failed: null, cancelled: false })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start = async () => {
    if (running.current !== null) return
    const controller = new AbortController()
    running.current = controller
    setStartedAt(Date.now())
    setLast({ failed: null, cancelled: false })
    try {
      const view = await api.call(
        'askModel',
        { params: { attemptId } },
        { signal: controller.signal },
      )
      const { queryKey } = opinionsQuery(attemptId)
      queryClient.setQueryData(queryKey, (before) => ({
        opinions: [...(before?.opinions ?? []), view],
      }))
      announce('The second opinion is there.')
    } catch (error) {
      const cancelled = controller.signal.aborted
      setLast({ cancelled, failed: cancelled ? null : wordsOf(error) })
    } finally {
      running.current = null
      setStartedAt(null)
    }
  }
  return {
    ...last,
    startedAt,
    start: () => void start(),
    cancel: () => running.current?.abort(),
  }
}

function wordsOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'The reason is not known.'
}
