import { useQuery } from '@tanstack/react-query'
import type { AttemptResult, NewAttempt } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import { civilDate } from '@warmstart/core/civil-date'
import type { LabId } from '@warmstart/core/labs'
import { uuidV7 } from '@warmstart/core/uuid-v7'
import type { AttemptId, CivilDate, ItemId, SelfRating } from '@warmstart/schema'
import { useRef, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { queryClient } from '../../app/api.ts'
import { attemptQuery, refreshAfterAttempt, settingsQuery } from '../../app/queries.ts'
import { sendOnce } from '../../features/question/send-once.ts'
import type { PracticeContext } from '../../features/run/run.ts'
import { partsOf } from './parts.ts'
import type { TaskHand } from './task.ts'

/** Longest time that counts as spent on one exercise: whoever leaves the page open is not working. */
const MOST_ACTIVE_MS = 15 * 60_000

/** Keeping the exercise of a lab as an attempt, at most once each. */
export interface HandIn {
  readonly kept: AttemptResult | null
  readonly fault: string | null
  readonly today: CivilDate
  /** Notes when the work on it began. */
  begin(): void
  refuse(why: string): void
  send(
    hand: TaskHand,
    checked: Readonly<Record<string, boolean>>,
    address: string,
    rating: SelfRating,
  ): Promise<void>
  /** Sends the same once more, after it failed. */
  again(): Promise<void>
  /** Makes ready for another exercise. */
  forget(): void
}

/** Sends what was checked under an id of its own, so that sending twice counts once. */
export function useHandIn(lab: LabId, context: PracticeContext): HandIn {
  const [kept, setKept] = useState<AttemptResult | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const begun = useRef<number | null>(null)
  const body = useRef<NewAttempt | null>(null)
  const zone = useQuery(settingsQuery).data?.timeZone
  const again = async () => {
    if (body.current === null) return
    setFault(null)
    try {
      const result = await sendOnce(body.current)
      queryClient.setQueryData(attemptQuery(result.attempt.id).queryKey, result)
      refreshAfterAttempt()
      setKept(result)
      announce(`${Math.round(result.attempt.assessment.score * 100)} percent right. Kept.`)
    } catch (error) {
      const why = error instanceof ApiError ? error.message : 'the server did not answer.'
      setFault(`The attempt was not kept: ${why}`)
    }
  }
  return {
    ...{ kept, fault, again },
    today: civilDate(Date.now(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    begin() {
      begun.current ??= Date.now()
    },
    refuse: setFault,
    send(hand, checked, address, selfRating) {
      const now = Date.now()
      const startedAt = begun.current ?? now
      body.current = {
        id: uuidV7(now, crypto.getRandomValues(new Uint8Array(10))) as AttemptId,
        itemId: `lab-${lab}` as ItemId,
        response: { kind: 'lab', address, parts: partsOf(hand, checked) },
        selfRating,
        startedAt,
        activeMs: Math.min(now - startedAt, MOST_ACTIVE_MS),
        context,
      }
      return again()
    },
    forget() {
      begun.current = null
      body.current = null
      setKept(null)
      setFault(null)
    },
  }
}
