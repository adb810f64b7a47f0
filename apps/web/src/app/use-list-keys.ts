import { type RefObject, useRef } from 'react'
import { useKeys } from './use-keys.ts'

/** Lets `j` and `k` move the focus over the links with `data-row` inside of a list. */
export function useListKeys<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null)
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by
    rows[next]?.focus()
  }
  useKeys({ next: () => move(1), previous: () => move(-1) })
  return list
}
