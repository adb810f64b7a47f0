import './speak.css'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { modelQuery } from '../model/queries.ts'
import { canRecognise } from './recogniser.ts'
import type { RecordingPlace } from './recording-store.ts'
import { Recordings } from './recordings.tsx'
import { type Said, type Speaking, useSpeaking } from './use-speaking.ts'
import { type Way, type WayOption, waysOf } from './ways.ts'

interface SpeakPanelProps {
  readonly onSaid: (said: Said) => void
  /** Where the recordings belong; left out, they go with the page. */
  readonly place?: RecordingPlace
}

/** Speak instead of typing: what is said lands in the answer box, to be looked over first. */
export function SpeakPanel({ onSaid, place }: SpeakPanelProps) {
  const { data } = useQuery(modelQuery)
  const ways = waysOf(data?.transcription, canRecognise())
  const [chosen, choose] = useState<Way | null>(null)
  const option = ways.find(({ way }) => way === chosen) ?? ways[0]
  const speaking = useSpeaking(option?.way ?? 'none', onSaid, place ?? null)
  if (option === undefined) return null
  return (
    <section className="speak" aria-label="Speak">
      <Ways ways={ways} chosen={option.way} disabled={speaking.state !== 'off'} onChoose={choose} />
      <p className="small quiet">{option.where}</p>
      {option.ask ? (
        <Agree url={data?.transcription.url ?? ''} />
      ) : (
        <Microphone speaking={speaking} way={option.way} />
      )}
      {speaking.failed !== null && (
        <p className="notice bad" role="alert">
          {speaking.failed}
        </p>
      )}
      <Recordings
        recordings={speaking.recordings}
        where={
          speaking.isKept
            ? 'kept in this browser until you delete them'
            : 'kept until you leave this page'
        }
        onRemove={speaking.remove}
      />
    </section>
  )
}

interface WaysProps {
  readonly ways: readonly WayOption[]
  readonly chosen: Way
  readonly disabled: boolean
  readonly onChoose: (way: Way) => void
}

function Ways({ ways, chosen, disabled, onChoose }: WaysProps) {
  const id = useId()
  if (ways.length === 1) return null
  return (
    <div className="field">
      <label htmlFor={id}>Turned into text by</label>
      <select
        id={id}
        value={chosen}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value as Way)}
      >
        {ways.map(({ way, name }) => (
          <option key={way} value={way}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Agree({ url }: { readonly url: string }) {
  const agree = async () => {
    await api.call('acceptModel', { body: { purpose: 'transcription', url } })
    await queryClient.invalidateQueries({ queryKey: modelQuery.queryKey })
  }
  return (
    <button type="button" className="button" onClick={() => void agree()}>
      Send my recordings there
    </button>
  )
}

function Microphone({ speaking, way }: { readonly speaking: Speaking; readonly way: Way }) {
  const { state, level, start, stop } = speaking
  return (
    <p className="actions">
      {state === 'on' ? (
        <button type="button" className="button main" onClick={stop}>
          Stop
        </button>
      ) : (
        <button type="button" className="button" disabled={state === 'hearing'} onClick={start}>
          {state === 'hearing' ? 'Turning it into text …' : 'Start speaking'}
        </button>
      )}
      {state === 'on' && (
        <>
          <meter min={0} max={1} value={level} aria-label="How loud you are" />
          <span className="small quiet" role="status">
            {way === 'endpoint' ? 'recording' : way === 'browser' ? 'listening' : 'recording only'}
          </span>
        </>
      )}
    </p>
  )
}
