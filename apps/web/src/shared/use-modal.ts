import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Opens a dialog in front of everything as soon as it is there, before the next key is pressed. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return dialog
}
