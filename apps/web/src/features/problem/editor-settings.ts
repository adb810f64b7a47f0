import { useSyncExternalStore } from 'react'
import { createStore } from '../../shared/store.ts'

/** How a person likes to write code; kept in this browser. */
export type EditorChoice = 'editor' | 'vim' | 'plain'

const KEY = 'warmstart.editor'
const CHOICES: readonly EditorChoice[] = ['editor', 'vim', 'plain']

const choice = createStore<EditorChoice>(readChoice())

function readChoice(): EditorChoice {
  try {
    const kept = localStorage.getItem(KEY)
    return CHOICES.find((one) => one === kept) ?? 'editor'
  } catch {
    return 'editor'
  }
}

/** The chosen editor, and how to change it. */
export function useEditorChoice(): readonly [EditorChoice, (next: EditorChoice) => void] {
  const now = useSyncExternalStore(choice.subscribe, choice.get)
  return [
    now,
    (next) => {
      choice.set(next)
      try {
        localStorage.setItem(KEY, next)
      } catch {
        // Storage is blocked: the choice holds until the page is left.
      }
    },
  ]
}
