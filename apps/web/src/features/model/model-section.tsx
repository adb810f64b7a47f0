import './model.css'
import { useQuery } from '@tanstack/react-query'
import type { ModelStatus } from '@warmstart/schema'
import { useState } from 'react'
import { Loaded } from '../../shared/loaded.tsx'
import { ConsentBox } from './consent-box.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { EndpointSwitch } from './endpoint-switch.tsx'
import { modelQuery } from './queries.ts'

/** The optional second opinion of a language model: off until somebody turns it on. */
export function ModelSection() {
  const model = useQuery(modelQuery)
  return (
    <section aria-labelledby="model-title" id="model" className="model-section">
      <h2 id="model-title">Model grader</h2>
      <p className="quiet">
        A language model of your choice can give a second opinion on an answer, when you ask for
        one. It stands beside the rules’ result and changes neither the score nor the plan. The
        guide is docs/models.md.
      </p>
      <Loaded query={model} lines={4}>
        {({ grading }) => <Endpoint grading={grading} />}
      </Loaded>
    </section>
  )
}

type Grading = ModelStatus['grading']

function Endpoint({ grading }: { readonly grading: Grading }) {
  const [editing, setEditing] = useState(false)
  const { source, enabled, acceptedAt } = grading
  return (
    <>
      <p className="model-state">
        <span aria-hidden="true">{source !== 'none' && enabled ? '●' : '○'}</span>{' '}
        <strong>{stateOf(grading)}</strong>
      </p>
      {grading.warnings.map((warning) => (
        <p key={warning} className="notice bad">
          {warning}
        </p>
      ))}
      {source === 'environment' ? (
        <p className="notice">
          The environment names this endpoint (WARMSTART_MODEL_URL, WARMSTART_MODEL_NAME,
          WARMSTART_MODEL_KEY). Unset it to use the settings here.
        </p>
      ) : source === 'none' || editing ? (
        <EndpointForm grading={grading} onSaved={() => setEditing(false)} />
      ) : (
        <EndpointSwitch grading={grading} onEdit={() => setEditing(true)} />
      )}
      {source !== 'none' && enabled && (
        <ConsentBox url={grading.url ?? ''} acceptedAt={acceptedAt} />
      )}
    </>
  )
}

function stateOf({ source, enabled, model, url, keySet, acceptedAt }: Grading): string {
  if (source === 'none') return 'Off. Answers are graded by rules on this machine.'
  const where = `${model} at ${url}, ${keySet ? 'with a key' : 'without a key'}`
  if (!enabled) return `Off. ${where}.`
  return acceptedAt === null ? `On, but nothing is sent yet: ${where}.` : `On: ${where}.`
}
