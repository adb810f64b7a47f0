import { useMemo, useState } from 'react'
import { checkTask, type Entries, entryFault, type Task, type TaskHand } from './task.ts'

/** A task with what was entered so far. */
export interface OpenTask {
  readonly hand: TaskHand | null
  /** True after a try to check. */
  readonly tried: boolean
  /** Checks all fields; null where something is not written as it must be. */
  check(): Readonly<Record<string, boolean>> | null
}

interface Held {
  readonly key: string
  readonly entries: Entries
  readonly checked: Readonly<Record<string, boolean>> | null
  readonly tried: boolean
}

/**
 * Holds the entries of a task.
 *
 * @param task  null where there is none now
 * @param key  tells tasks apart: with another key the entries are empty again
 */
export function useTask(task: Task | null, key: string): OpenTask {
  const [stored, setHeld] = useState<Held>(() => empty(key))
  const held = stored.key === key ? stored : empty(key)
  const hand = useMemo(() => {
    if (task === null) return null
    const set = (changes: Entries) =>
      setHeld((before) => {
        const now = before.key === key ? before : empty(key)
        return now.checked ? now : { ...now, entries: { ...now.entries, ...changes } }
      })
    return { task, entries: held.entries, checked: held.checked, set }
  }, [task, key, held.entries, held.checked])
  return {
    hand,
    tried: held.tried,
    check() {
      if (task === null) return null
      const wrong = task.fields.some((field) => entryFault(field, held.entries[field.id] ?? ''))
      const checked = wrong ? null : checkTask(task, held.entries)
      setHeld({ ...held, checked, tried: true })
      return checked
    },
  }
}

const empty = (key: string): Held => ({ key, entries: {}, checked: null, tried: false })
