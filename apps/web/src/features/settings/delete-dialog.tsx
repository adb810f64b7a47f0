import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { useModal } from '../../shared/use-modal.ts'
import { deleteAllRecordings } from '../speak/recording-store.ts'
import { forgetEverything } from './forget-everything.ts'

const WORDS = 'delete everything'

/** Deletes all data after the words were typed. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useModal()
  const [typed, setTyped] = useState('')
  const ready = typed.trim().toLowerCase() === WORDS
  const wipe = useMutation({
    mutationFn: () => api.call('deleteData', { body: { confirm: WORDS } }),
    onSuccess: async () => {
      forgetEverything()
      // A browser that keeps nothing has nothing to delete.
      await deleteAllRecordings().catch(() => undefined)
      location.assign('/')
    },
  })
  return (
    <dialog ref={dialog} aria-labelledby="delete-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) wipe.mutate()
        }}
      >
        <h2 id="delete-title">Delete everything?</h2>
        <p>
          All attempts, drafts, reviews, recordings and settings are deleted from this machine. This
          cannot be taken back; an export made before can be imported again.
        </p>
        <div className="field">
          <label htmlFor="delete-words">
            Type <strong>{WORDS}</strong>
          </label>
          <input
            id="delete-words"
            type="text"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <div className="actions">
          <button type="submit" className="button danger" disabled={!ready || wipe.isPending}>
            Delete everything
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
        </div>
        {wipe.error && <p role="alert">{problemWords(wipe.error).detail}</p>}
      </form>
    </dialog>
  )
}
