import type { Input } from '@warmstart/contract'
import type { Draft, SelfRating } from '@warmstart/schema'
import { responseText } from '../../shared/response-text.ts'

/** What is sent when an answer is handed in. */
export type NewAttempt = Input<'addAttempt'>['body']

/** An answer in progress as this browser keeps it. */
export interface KeptDraft {
  readonly text: string
  readonly rating: SelfRating | null
  readonly startedAt: number
  readonly activeMs: number
  readonly updatedAt: number
  /** What was handed in without hearing back; sent again unchanged, so it cannot count twice. */
  readonly pending: NewAttempt | null
}

const KEY = 'warmstart.draft.'

/** Name under which this browser keeps the draft of a question. */
export const draftKey = (itemId: string): string => KEY + itemId

/** An empty answer, begun at `now` (milliseconds since 1970). */
export const emptyDraft = (now: number): KeptDraft => ({
  text: '',
  rating: null,
  startedAt: now,
  activeMs: 0,
  updatedAt: 0,
  pending: null,
})

/** Reads a kept draft; null where there is none or where it is not readable. */
export function readDraft(json: string | null): KeptDraft | null {
  if (json === null) return null
  try {
    const value: unknown = JSON.parse(json)
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

function isKept(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false
  const { text, rating, startedAt, activeMs, updatedAt, pending } = value as Record<string, unknown>
  return (
    typeof text === 'string' &&
    (rating === null || [1, 2, 3, 4].includes(rating as number)) &&
    [startedAt, activeMs, updatedAt].every((n) => Number.isInteger(n) && Number(n) >= 0) &&
    (pending === null || (typeof pending === 'object' && 'id' in (pending as object)))
  )
}

/**
 * The draft to go on with: the newer one of what the server and what this browser kept. Where both
 * say the same or are equally new, this browser's, which also knows the rating and what was sent.
 */
export function newerDraft(
  server: Omit<Draft, 'itemId' | 'sawAnswerAt'> | null,
  kept: KeptDraft | null,
): KeptDraft | null {
  const sameText = kept !== null && kept.text === server?.text
  if (kept !== null && (server === null || sameText || kept.updatedAt >= server.updatedAt)) {
    return kept
  }
  if (server === null) return null
  const { text, startedAt, activeMs, updatedAt } = server
  return { text, startedAt, activeMs, updatedAt, rating: null, pending: null }
}

/**
 * What to send now: the attempt that may have been lost on its way, as long as answer and rating
 * are the same; otherwise a new one.
 */
export function attemptToSend(draft: KeptDraft, fresh: NewAttempt): NewAttempt {
  const { pending } = draft
  const same =
    pending !== null &&
    pending.itemId === fresh.itemId &&
    responseText(pending.response) === responseText(fresh.response) &&
    pending.selfRating === fresh.selfRating
  return same ? pending : fresh
}
