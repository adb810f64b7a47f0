import { useMutation } from '@tanstack/react-query'
import type { EndpointStatus, ModelPurpose } from '@warmstart/schema'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { PURPOSES } from './purposes.ts'
import { modelQuery } from './queries.ts'

interface EndpointSwitchProps {
  readonly purpose: ModelPurpose
  readonly endpoint: EndpointStatus
  readonly onEdit: () => void
}

/** Turn it on and off, change it, try it, remove it. */
export function EndpointSwitch({ purpose, endpoint, onEdit }: EndpointSwitchProps) {
  const [removing, setRemoving] = useState(false)
  const { enabled, url, model } = endpoint
  const change = useMutation({
    mutationFn: (to: 'on' | 'off' | 'gone') =>
      to === 'gone'
        ? api.call('removeModel', { params: { purpose } })
        : api.call('putModel', {
            body: { purpose, enabled: to === 'on', url: url ?? '', model: model ?? '' },
          }),
    onSuccess: (status) => {
      queryClient.setQueryData(modelQuery.queryKey, status)
      announce(status[purpose].enabled ? 'Turned on.' : 'Turned off.')
    },
  })
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={change.isPending}
          onClick={() => change.mutate(enabled ? 'off' : 'on')}
        >
          {enabled ? 'Turn it off' : 'Turn it on'}
        </button>
        <button type="button" className="button" onClick={onEdit}>
          Change it
        </button>
        <button type="button" className="button danger" onClick={() => setRemoving(true)}>
          Remove it …
        </button>
      </p>
      {enabled && purpose === 'grading' && <ConnectionTest model={model ?? ''} />}
      {change.error && (
        <p className="notice bad" role="alert">
          {problemWords(change.error).detail}
        </p>
      )}
      {removing && (
        <ConfirmDialog
          title="Remove the endpoint?"
          confirm="Remove it"
          cancel="Keep it"
          danger
          onConfirm={() => change.mutate('gone')}
          onClose={() => setRemoving(false)}
        >
          <p>{PURPOSES[purpose].onRemoved}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Asks the endpoint for its models; nothing of the person is sent. */
function ConnectionTest({ model }: { readonly model: string }) {
  const test = useMutation({ mutationFn: () => api.call('testModel', {}) })
  return (
    <div className="connection-test">
      <button
        type="button"
        className="button"
        aria-disabled={test.isPending}
        onClick={() => test.mutate()}
      >
        {test.isPending ? 'Trying …' : 'Test the connection'}
      </button>
      <div role="status">
        {test.data?.found && (
          <p className="notice good">It answers, and “{model}” is one of its models.</p>
        )}
        {test.data && !test.data.found && (
          <p className="notice">
            It answers, but “{model}” is not in its list
            {test.data.models.length > 0
              ? `: ${test.data.models.slice(0, 12).join(', ')}${test.data.models.length > 12 ? ' …' : ''}.`
              : ', which is empty.'}
          </p>
        )}
      </div>
      {test.error && (
        <p className="notice bad" role="alert">
          {problemWords(test.error).detail}
        </p>
      )}
    </div>
  )
}
