import { useEffect, useRef, useSyncExternalStore } from 'react'
import { createStore } from '../shared/store.ts'
import { commandFor, type KeyCommand } from './key-map.ts'

const KEY = 'warmstart.single-keys'

const singleKeys = createStore(readSingleKeys())

function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Whether keys such as `j` and `/` work, and how to turn them on and off. Kept in this browser. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get)
  return [
    on,
    (next) => {
      singleKeys.set(next)
      try {
        localStorage.setItem(KEY, next ? 'on' : 'off')
      } catch {
        // Storage is blocked: the choice holds until the page is left.
      }
    },
  ]
}

/** What a screen does on the commands that it knows. */
export type KeyHandlers = { readonly [C in KeyCommand]?: (event: KeyboardEvent) => void }

/**
 * Listens to the keys of a screen while it is shown. An open dialog keeps all keys to itself, and
 * a handler that is given wins over the browser.
 */
export function useKeys(handlers: KeyHandlers): void {
  const newest = useRef(handlers)
  newest.current = handlers
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) {
        return
      }
      const command = commandFor({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        inText: isText(event.target),
        singleKeys: singleKeys.get(),
      })
      const handler = command === null ? undefined : newest.current[command]
      if (handler === undefined) return
      event.preventDefault()
      handler(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range'])

/** True where a key press types something. */
export function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}
