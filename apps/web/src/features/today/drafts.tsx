import { Link } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { todayQuery } from '../../app/queries.ts'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { pageOf } from '../../shared/page-of.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { forgetDraft } from '../question/kept-draft.ts'

type DraftLink = Today['drafts'][number]

/** Answers that were begun and not handed in. */
export function Drafts({ drafts }: { readonly drafts: readonly DraftLink[] }) {
  const [leaving, setLeaving] = useState<DraftLink | null>(null)
  if (drafts.length === 0) return null
  return (
    <div className="drafts">
      <h2>Continue where you left</h2>
      <ul className="plain-list">
        {drafts.map((draft) => (
          <li key={draft.itemId}>
            <Link to={pageOf(draft.itemKind)} params={{ itemId: draft.itemId }}>
              {draft.title}
            </Link>
            <button
              type="button"
              className="button plain small"
              aria-label={`Throw away the draft of ${draft.title}`}
              onClick={() => setLeaving(draft)}
            >
              Throw away
            </button>
          </li>
        ))}
      </ul>
      {leaving && (
        <ConfirmDialog
          title="Throw this draft away?"
          confirm="Throw it away"
          cancel="Keep it"
          danger
          onConfirm={() => void throwAway(leaving.itemId).catch(sayWhy)}
          onClose={() => setLeaving(null)}
        >
          <p>What you wrote on “{leaving.title}” is deleted. This cannot be taken back.</p>
        </ConfirmDialog>
      )}
    </div>
  )
}

const sayWhy = (error: unknown) => announce(problemWords(error).detail)

async function throwAway(itemId: string): Promise<void> {
  await api.call('deleteDraft', { params: { itemId } })
  forgetDraft(itemId)
  await queryClient.invalidateQueries(todayQuery)
}
