import type { AttemptResult, ProblemPage } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import { uuidV7 } from '@warmstart/core/uuid-v7'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { queryClient } from '../../app/api.ts'
import { attemptQuery, problemQuery, refreshAfterAttempt } from '../../app/queries.ts'
import { attemptToSend, type KeptDraft, type NewAttempt } from '../question/draft.ts'
import { sendOnce } from '../question/send-once.ts'
import type { DraftInHand } from '../question/use-draft.ts'
import type { PracticeContext } from '../run/run.ts'

/** Handing in code, at most once each. */
export interface Submit {
  readonly sending: boolean
  readonly failed: string | null
  readonly result: AttemptResult | null
  send(source: string): void
}

interface SubmitOptions {
  readonly page: ProblemPage
  readonly context: PracticeContext
  readonly inHand: DraftInHand
  /** Hints that are open. */
  readonly hints: number
}

/** Judges code on every case and keeps it; the editor goes on with it as the next draft. */
export function useSubmit({ page, context, inHand, hints }: SubmitOptions): Submit {
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const [result, setResult] = useState<AttemptResult | null>(null)
  const itemId = page.summary.id
  const send = async (source: string) => {
    setSending(true)
    setFailed(null)
    try {
      const body = await inHand.handIn((draft) =>
        attemptToSend(draft, freshAttempt(itemId, context, draft, source, hints)),
      )
      const given = await sendOnce(body)
      inHand.done()
      inHand.restart(source)
      setResult(given)
      queryClient.setQueryData(attemptQuery(given.attempt.id).queryKey, given)
      queryClient.setQueryData(problemQuery(itemId).queryKey, (before) =>
        before === undefined ? before : { ...before, draft: null, attempts: before.attempts + 1 },
      )
      refreshAfterAttempt()
      announce(given.attempt.verdict?.message ?? 'Judged.')
    } catch (error) {
      setFailed(error instanceof ApiError ? error.message : 'The code could not be sent.')
      inHand.keepOn()
    } finally {
      setSending(false)
    }
  }
  return { sending, failed, result, send: (source) => void send(source) }
}

function freshAttempt(
  itemId: string,
  context: PracticeContext,
  draft: KeptDraft,
  source: string,
  hints: number,
): NewAttempt {
  return {
    id: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    itemId,
    response: { kind: 'code', language: 'python', source },
    selfRating: draft.rating ?? 1,
    startedAt: draft.startedAt,
    activeMs: draft.activeMs,
    context,
    ...(hints === 0 ? {} : { hints }),
  }
}
