import { type ReactNode, useId } from 'react'
import { useModal } from './use-modal.ts'

interface ConfirmDialogProps {
  readonly title: string
  readonly confirm: string
  readonly cancel: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before something that cannot simply be taken back. Open while it is rendered. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useModal()
  const title = useId()
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
      <div className="actions">
        <button
          type="button"
          className={`button ${props.danger ? 'danger' : 'main'}`}
          onClick={() => {
            props.onConfirm()
            dialog.current?.close()
          }}
        >
          {props.confirm}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {props.cancel}
        </button>
      </div>
    </dialog>
  )
}
