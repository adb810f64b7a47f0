import { useMutation } from '@tanstack/react-query'
import type { EndpointChange, EndpointStatus, ModelPurpose } from '@warmstart/schema'
import { useId } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { changeOf } from './endpoint-fields.ts'
import { PURPOSES } from './purposes.ts'
import { modelQuery } from './queries.ts'

interface EndpointFormProps {
  readonly purpose: ModelPurpose
  readonly endpoint: EndpointStatus
  readonly onSaved: () => void
}

/** Address, model and key of the endpoint. The key goes in and never comes back. */
export function EndpointForm({ purpose, endpoint, onSaved }: EndpointFormProps) {
  const id = useId()
  const { url, model, keySet } = endpoint
  const { title, placeholder, help } = PURPOSES[purpose]
  const save = useMutation({
    mutationFn: (body: EndpointChange) => api.call('putModel', { body }),
    onSuccess: (status) => {
      queryClient.setQueryData(modelQuery.queryKey, status)
      announce('Saved.')
      onSaved()
    },
  })
  return (
    <form
      aria-label={`${title}: endpoint`}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(changeOf(purpose, new FormData(event.currentTarget)))
      }}
    >
      <div className="field">
        <label htmlFor={`${id}url`}>Address</label>
        <input
          id={`${id}url`}
          name="url"
          type="url"
          required
          maxLength={500}
          defaultValue={url ?? ''}
          placeholder={placeholder.url}
          aria-describedby={`${id}url-help`}
        />
        <p className="small quiet" id={`${id}url-help`}>
          {help} Another address forgets the key and your consent.
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}model`}>Model</label>
        <input
          id={`${id}model`}
          name="model"
          type="text"
          required
          maxLength={200}
          defaultValue={model ?? ''}
          placeholder={placeholder.model}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}key`}>Key</label>
        <input
          id={`${id}key`}
          name="key"
          type="password"
          maxLength={500}
          autoComplete="off"
          placeholder={keySet ? 'set; leave empty to keep it' : 'only where the endpoint wants one'}
          aria-describedby={`${id}key-help`}
        />
        <p className="small quiet" id={`${id}key-help`}>
          Kept in a file that only you can read, apart from your data. It is never shown again and
          never in an export.
        </p>
        {keySet && (
          <label className="check">
            <input type="checkbox" name="forgetKey" /> Forget the key that is set
          </label>
        )}
      </div>
      <p className="actions">
        <button type="submit" className="button main" aria-disabled={save.isPending}>
          Save
        </button>
        {url !== null && (
          <button type="button" className="button" onClick={onSaved}>
            Leave it
          </button>
        )}
      </p>
      {save.error && (
        <p className="notice bad" role="alert">
          {problemWords(save.error).detail}
        </p>
      )}
    </form>
  )
}
