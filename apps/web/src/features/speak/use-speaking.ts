import { useEffect, useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { listen } from './recogniser.ts'
import { base64Of, canRecord, type Recorded, type Recording, startRecording } from './recorder.ts'
import type { RecordingPlace } from './recording-store.ts'
import { useRecordings } from './use-recordings.ts'
import type { Way } from './ways.ts'

/** What was said, with times where the endpoint gives them. */
export interface Said {
  readonly text: string
  readonly words: readonly { text: string; startMs: number; endMs: number }[]
}

/** Speaking in progress. */
export interface Speaking {
  readonly state: 'off' | 'on' | 'hearing'
  readonly level: number
  readonly failed: string | null
  readonly recordings: readonly Recorded[]
  /** False where the recordings go with the page. */
  readonly isKept: boolean
  start(): void
  stop(): void
  remove(id: string): void
}

const METER_MS = 120

/**
 * Records, and turns what is said into text in the chosen way.
 *
 * @param place  where the recordings belong; null keeps them in this page only
 */
export function useSpeaking(
  way: Way,
  onSaid: (said: Said) => void,
  place: RecordingPlace | null = null,
): Speaking {
  const [state, setState] = useState<Speaking['state']>('off')
  const [level, setLevel] = useState(0)
  const [failed, setFailed] = useState<string | null>(null)
  const { recordings, isKept, add, remove } = useRecordings(place)
  const recording = useRef<Recording | null>(null)
  const quiet = useRef<(() => void) | null>(null)
  useEffect(
    () => () => {
      recording.current?.drop()
      quiet.current?.()
    },
    [],
  )
  useEffect(() => {
    if (state !== 'on') return
    const timer = setInterval(() => setLevel(recording.current?.level() ?? 0), METER_MS)
    return () => clearInterval(timer)
  }, [state])
  const start = async () => {
    setFailed(null)
    try {
      recording.current = canRecord() ? await startRecording() : null
      if (way === 'browser')
        quiet.current = listen(
          (text) => onSaid({ text, words: [] }),
          (why) => setFailed(`The browser stopped listening (${why}). The recording goes on.`),
        )
      setState('on')
    } catch {
      setFailed(
        'No microphone: allow it for this page in the browser, or check that one is connected.',
      )
    }
  }
  const stop = async () => {
    quiet.current?.()
    quiet.current = null
    const recorded = await recording.current?.stop()
    recording.current = null
    setLevel(0)
    if (recorded === undefined) return setState('off')
    add(recorded)
    if (way !== 'endpoint') return setState('off')
    setState('hearing')
    try {
      const body = { type: recorded.blob.type, audio: await base64Of(recorded.blob) }
      onSaid(await api.call('transcribe', { body }))
    } catch (error) {
      setFailed(`${problemWords(error).detail} Your recording is kept below.`)
    }
    setState('off')
  }
  return {
    ...{ state, level, failed, recordings, isKept },
    start: () => void start(),
    stop: () => void stop(),
    remove,
  }
}
