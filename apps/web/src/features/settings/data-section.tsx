import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { count } from '../../shared/amounts.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { readExport } from './read-export.ts'

/** Everything that is kept about you: take it away, add to it, delete it. */
export function DataSection() {
  const [deleting, setDeleting] = useState(false)
  const take = useMutation({ mutationFn: download })
  return (
    <section aria-labelledby="data-title" id="data">
      <h2 id="data-title">Your data</h2>
      <p className="quiet">
        Attempts, drafts and settings are in one file on this machine, recordings in this browser.
        Nothing is sent elsewhere, unless you set up an endpoint above and use it. An export holds
        neither its key nor a recording; deleting everything deletes them, too.
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={() => take.mutate()}>
          Export everything
        </button>
        {take.error && <span role="alert">{problemWords(take.error).detail}</span>}
      </p>
      <ImportField />
      <p>
        <button type="button" className="button danger" onClick={() => setDeleting(true)}>
          Delete everything …
        </button>
      </p>
      {deleting && <DeleteDialog onClose={() => setDeleting(false)} />}
    </section>
  )
}

async function download(): Promise<void> {
  const data = await api.call('exportData', {})
  const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `warmstart-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

function ImportField() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const add = useMutation({
    mutationFn: async (file: File) =>
      api.call('importData', { body: readExport(await file.text()) }),
    onSuccess: () => {
      announce('Imported.')
      void queryClient.invalidateQueries()
    },
    onSettled: () => {
      if (input.current) input.current.value = ''
    },
  })
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) add.mutate(file)
  }
  return (
    <div className="field">
      <label htmlFor={id}>Import an export</label>
      <input id={id} ref={input} type="file" accept=".json,application/json" onChange={chosen} />
      {add.isPending && <p role="status">Importing …</p>}
      {add.data && (
        <p className="notice good" role="status">
          Added {count(add.data.attempts, 'attempt')}, {count(add.data.drafts, 'draft')},{' '}
          {count(add.data.withdrawals, 'undone attempt')},{' '}
          {count(add.data.opinions, 'second opinion')}, {count(add.data.selfChecks, 'self-check')},{' '}
          {count(add.data.ownQuestions, 'question of yours', 'questions of yours')}
          {add.data.settings > 0 ? ' and the settings' : ''}. What was there already is unchanged.
        </p>
      )}
      {add.error && (
        <p className="notice bad" role="alert">
          This file was not imported; nothing was changed. {problemWords(add.error).detail}
        </p>
      )}
    </div>
  )
}
