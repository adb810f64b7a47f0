import type { AttemptResult } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import { uuidV7 } from '@warmstart/core/uuid-v7'
import { useState } from 'react'
import type { PracticeContext } from '../run/run.ts'
import { attemptToSend, type KeptDraft, type NewAttempt } from './draft.ts'
import { sendOnce } from './send-once.ts'
import type { DraftInHand } from './use-draft.ts'

/** Handing in an answer, at most once each. */
export interface HandIn {
  readonly sending: boolean
  /** What went wrong the last time, or null. */
  readonly failed: string | null
  send(): void
}

/** Sends an answer under an id that was kept before, so that sending twice counts once. */
export function useHandIn(
  itemId: string,
  context: PracticeContext,
  inHand: DraftInHand,
  onGraded: (result: AttemptResult) => void,
): HandIn {
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const send = async () => {
    setSending(true)
    setFailed(null)
    try {
      const body = await inHand.handIn((draft) =>
        attemptToSend(draft, freshAttempt(itemId, context, draft)),
      )
      const result = await sendOnce(body)
      inHand.done()
      onGraded(result)
    } catch (error) {
      setFailed(error instanceof ApiError ? error.message : 'The answer could not be sent.')
      setSending(false)
      inHand.keepOn()
    }
  }
  return { sending, failed, send: () => void send() }
}

function freshAttempt(itemId: string, context: PracticeContext, draft: KeptDraft): NewAttempt {
  return {
    id: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    itemId,
    response: { kind: 'text', text: draft.text },
    selfRating: draft.rating ?? 1,
    startedAt: draft.startedAt,
    activeMs: draft.activeMs,
    context,
  }
}
