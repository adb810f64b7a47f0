import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recorded } from './recorder.ts'
import {
  deleteRecording,
  type KeptRecording,
  keepRecording,
  type RecordingPlace,
  recordingsOf,
} from './recording-store.ts'

/** Recordings of one place, and what can be done with them. */
export interface RecordingsInHand {
  readonly recordings: readonly Recorded[]
  /** False where they go with the page: without a place, or where the browser keeps nothing. */
  readonly isKept: boolean
  add(recorded: Recorded): void
  remove(id: string): void
}

/** The recordings of a stage, kept in this browser; without a place, in this page only. */
export function useRecordings(place: RecordingPlace | null): RecordingsInHand {
  const [recordings, setRecordings] = useState<readonly Recorded[]>([])
  const [isKept, setIsKept] = useState(place !== null)
  const urls = useRef(new Set<string>())
  const mock = place?.mock ?? null
  const stage = place?.stage ?? null
  useEffect(() => {
    let stopped = false
    if (mock !== null) {
      recordingsOf(mock).then(
        (all) => {
          if (stopped) return
          const found = all.filter((one) => one.stage === stage).map(playable)
          for (const { url } of found) urls.current.add(url)
          setRecordings(found)
        },
        () => setIsKept(false),
      )
    }
    return () => {
      stopped = true
    }
  }, [mock, stage])
  useEffect(() => {
    const made = urls.current
    return () => {
      for (const url of made) URL.revokeObjectURL(url)
    }
  }, [])
  const add = useCallback(
    (recorded: Recorded) => {
      urls.current.add(recorded.url)
      setRecordings((all) => [...all, recorded])
      if (mock === null || stage === null) return
      const { id, ms, blob } = recorded
      keepRecording({ ...{ id, ms, blob, mock, stage }, at: Date.now() }).catch(() =>
        setIsKept(false),
      )
    },
    [mock, stage],
  )
  const remove = useCallback(
    (id: string) => {
      setRecordings((all) => all.filter((one) => one.id !== id))
      if (mock !== null) void deleteRecording(id).catch(() => setIsKept(false))
    },
    [mock],
  )
  return { recordings, isKept, add, remove }
}

const playable = ({ id, ms, blob }: KeptRecording): Recorded => ({
  ...{ id, ms, blob },
  url: URL.createObjectURL(blob),
})
