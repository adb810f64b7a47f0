import './speak.css'
import { useEffect, useId, useState } from 'react'
import { chooseMicrophone, chosenMicrophone, type Microphone, microphones } from './microphone.ts'
import { useSpeaking } from './use-speaking.ts'

/** Say a few words and hear them again, before it counts. Nothing is kept and nothing is sent. */
export function MicrophoneCheck() {
  const speaking = useSpeaking('none', () => undefined)
  const { state, level, failed, recordings, start, stop } = speaking
  const loudest = useLoudest(state === 'on', level)
  const last = recordings.at(-1)
  return (
    <section className="speak" aria-label="Check your microphone">
      <Devices key={state} disabled={state !== 'off'} />
      <p className="actions">
        <button type="button" className="button" onClick={state === 'on' ? stop : start}>
          {state === 'on' ? 'Stop and listen' : 'Say something'}
        </button>
        {state === 'on' && <meter min={0} max={1} value={level} aria-label="How loud you are" />}
      </p>
      <p className="small" role="status">
        {last !== undefined && state === 'off' && wordsFor(loudest)}
      </p>
      {last !== undefined && (
        // biome-ignore lint/a11y/useMediaCaption: the person has just said it
        <audio controls src={last.url} aria-label="What you said" />
      )}
      {failed !== null && (
        <p className="notice bad" role="alert">
          {failed}
        </p>
      )}
    </section>
  )
}

/** Below this next to nothing arrives. Chosen by ear. */
const SILENT = 0.02
const SOFT = 0.08

function wordsFor(loudest: number): string {
  if (loudest < SILENT) return 'Next to nothing arrived: is it muted, or another microphone?'
  if (loudest < SOFT) return 'It hears you softly: come closer or turn it up.'
  return 'It hears you.'
}

function useLoudest(isOn: boolean, level: number): number {
  const [loudest, setLoudest] = useState(0)
  useEffect(() => {
    if (isOn) setLoudest(0)
  }, [isOn])
  useEffect(() => {
    if (isOn) setLoudest((before) => Math.max(before, level))
  }, [isOn, level])
  return loudest
}

function Devices({ disabled }: { readonly disabled: boolean }) {
  const id = useId()
  const [found, setFound] = useState<readonly Microphone[]>([])
  const [chosen, setChosen] = useState(chosenMicrophone)
  useEffect(() => {
    let stopped = false
    const take = (all: readonly Microphone[]) => {
      if (!stopped) setFound(all)
    }
    void microphones().then(take, () => take([]))
    return () => {
      stopped = true
    }
  }, [])
  if (found.length < 2) return null
  return (
    <div className="field">
      <label htmlFor={id}>Microphone</label>
      <select
        id={id}
        value={chosen ?? ''}
        disabled={disabled}
        onChange={({ target }) => {
          const next = target.value === '' ? null : target.value
          chooseMicrophone(next)
          setChosen(next)
        }}
      >
        <option value="">That of the system</option>
        {found.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}
