import './model.css'
import { useQuery } from '@tanstack/react-query'
import type { EndpointStatus, ModelPurpose } from '@warmstart/schema'
import { useState } from 'react'
import { Loaded } from '../../shared/loaded.tsx'
import { ConsentBox } from './consent-box.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { EndpointSwitch } from './endpoint-switch.tsx'
import { PURPOSES } from './purposes.ts'
import { modelQuery } from './queries.ts'
import { SpeechTrial } from './speech-trial.tsx'

/** The optional endpoints: a second opinion, and speech to text. Off until somebody turns one on. */
export function ModelSections() {
  return (
    <>
      <ModelSection purpose="grading" />
      <ModelSection purpose="transcription" />
    </>
  )
}

function ModelSection({ purpose }: { readonly purpose: ModelPurpose }) {
  const model = useQuery(modelQuery)
  const { title, anchor, intro } = PURPOSES[purpose]
  return (
    <section aria-labelledby={`${anchor}-title`} id={anchor} className="model-section">
      <h2 id={`${anchor}-title`}>{title}</h2>
      <p className="quiet">{intro}</p>
      <Loaded query={model} lines={4}>
        {(status) => <Endpoint purpose={purpose} endpoint={status[purpose]} />}
      </Loaded>
    </section>
  )
}

interface EndpointProps {
  readonly purpose: ModelPurpose
  readonly endpoint: EndpointStatus
}

function Endpoint({ purpose, endpoint }: EndpointProps) {
  const [editing, setEditing] = useState(false)
  const { source, enabled, acceptedAt } = endpoint
  return (
    <>
      <p className="model-state">
        <span aria-hidden="true">{source !== 'none' && enabled ? '●' : '○'}</span>{' '}
        <strong>{stateOf(purpose, endpoint)}</strong>
      </p>
      {endpoint.warnings.map((warning) => (
        <p key={warning} className="notice bad">
          {warning}
        </p>
      ))}
      {source === 'environment' ? (
        <p className="notice">
          The environment names this endpoint ({PURPOSES[purpose].variables}). Unset it to use the
          settings here.
        </p>
      ) : source === 'none' || editing ? (
        <EndpointForm purpose={purpose} endpoint={endpoint} onSaved={() => setEditing(false)} />
      ) : (
        <EndpointSwitch purpose={purpose} endpoint={endpoint} onEdit={() => setEditing(true)} />
      )}
      {source !== 'none' && enabled && purpose === 'grading' && (
        <ConsentBox url={endpoint.url ?? ''} acceptedAt={acceptedAt} />
      )}
      {source !== 'none' && enabled && purpose === 'transcription' && <SpeechTrial />}
    </>
  )
}

function stateOf(purpose: ModelPurpose, endpoint: EndpointStatus): string {
  const { source, enabled, model, url, keySet, acceptedAt } = endpoint
  if (source === 'none') return PURPOSES[purpose].off
  const where = `${model} at ${url}, ${keySet ? 'with a key' : 'without a key'}`
  if (!enabled) return `Off. ${where}.`
  return acceptedAt === null ? `On, but nothing is sent yet: ${where}.` : `On: ${where}.`
}
