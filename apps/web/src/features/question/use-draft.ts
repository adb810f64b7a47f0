import type { Draft, SelfRating } from '@warmstart/schema'
import { useEffect, useRef, useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { todayQuery } from '../../app/queries.ts'
import { type ActiveClock, pauseClock, signOfLife, startClock } from './active-clock.ts'
import { emptyDraft, type KeptDraft, type NewAttempt, newerDraft } from './draft.ts'
import { createDraftSaver, type SaveState } from './draft-saver.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts'

/** What a page says of an item that is answered on it. */
export interface AnsweredPage {
  readonly summary: { readonly id: string }
  readonly draft: Draft | null
}

/** An answer in progress and what can be done with it. */
export interface DraftInHand {
  readonly draft: KeptDraft
  readonly saveState: SaveState
  write(text: string): void
  rate(rating: SelfRating): void
  /** Keeps what is about to be sent, and stops saving; gives the draft to send. */
  handIn(make: (draft: KeptDraft) => NewAttempt): Promise<NewAttempt>
  /** Goes on saving after handing in failed. */
  keepOn(): void
  /** Forgets the draft after it was handed in. */
  done(): void
  /** Begins the next attempt from a text, with a new clock, after one was handed in. */
  restart(text: string): void
  /** Sends what is not saved yet at once. */
  flush(): Promise<void>
}

type Saved = Pick<KeptDraft, 'text' | 'startedAt' | 'activeMs' | 'updatedAt'>

/** Keeps an answer as it is typed: at once in this browser, after a pause on the server. */
export function useDraft(page: AnsweredPage): DraftInHand {
  const itemId = page.summary.id
  const [draft, setDraft] = useState<KeptDraft>(
    () => newerDraft(page.draft, keptDraft(itemId)) ?? emptyDraft(Date.now()),
  )
  const [saveState, setSaveState] = useState<SaveState>('clean')
  const newest = useRef(draft)
  const clock = useRef<ActiveClock>(startClock(draft.activeMs, Date.now()))
  const [saver] = useState(() =>
    createDraftSaver<Saved>({
      put: (body, options) => save(itemId, body, options),
      onState: setSaveState,
    }),
  )
  useEffect(() => catchUp(page, newest.current, saver.change), [page, saver])
  useSignsOfLife(clock, saver.flush)

  const change = (part: Partial<KeptDraft>) => {
    const now = Date.now()
    clock.current = signOfLife(clock.current, now)
    const { activeMs } = clock.current
    const next = { ...newest.current, ...part, activeMs, updatedAt: now }
    newest.current = next
    keepDraft(itemId, next)
    setDraft(next)
    return next
  }
  return {
    draft,
    saveState,
    write: (text) => saver.change(savedPart(change({ text }))),
    rate: (rating) => void change({ rating }),
    async handIn(make) {
      const attempt = make(change({}))
      change({ pending: attempt })
      await saver.settle()
      return attempt
    },
    keepOn: () => saver.change(savedPart(newest.current)),
    done: () => forgetDraft(itemId),
    restart(text) {
      const now = Date.now()
      clock.current = startClock(0, now)
      newest.current = { ...emptyDraft(now), text }
      setDraft(newest.current)
    },
    flush: () => saver.flush(),
  }
}

const savedPart = ({ text, startedAt, activeMs, updatedAt }: KeptDraft): Saved => ({
  text,
  startedAt,
  activeMs,
  updatedAt,
})

/** Sends what this browser knows and the server does not, such as words typed while it was away. */
function catchUp(page: AnsweredPage, draft: KeptDraft, send: (draft: Saved) => void): void {
  const known = page.draft?.updatedAt ?? 0
  if (draft.updatedAt > known && draft.text !== (page.draft?.text ?? '')) send(savedPart(draft))
}

async function save(
  itemId: string,
  body: Saved,
  options: { readonly keepalive: boolean },
): Promise<void> {
  await api.call('putDraft', { params: { itemId }, body }, options)
  void queryClient.invalidateQueries(todayQuery)
}

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Counts the time while somebody is there, and saves what is left when the page goes away. */
function useSignsOfLife(
  clock: { current: ActiveClock },
  flush: (options?: { readonly keepalive?: boolean }) => Promise<void>,
): void {
  useEffect(() => {
    const alive = () => {
      clock.current = signOfLife(clock.current, Date.now())
    }
    const away = () => {
      clock.current = pauseClock(clock.current, Date.now())
      void flush({ keepalive: true })
    }
    const seen = () => (document.visibilityState === 'hidden' ? away() : alive())
    for (const sign of SIGNS) document.addEventListener(sign, alive, { passive: true })
    document.addEventListener('visibilitychange', seen)
    addEventListener('pagehide', away)
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, alive)
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('pagehide', away)
      void flush()
    }
  }, [clock, flush])
}
