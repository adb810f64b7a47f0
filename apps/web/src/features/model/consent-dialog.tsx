import { useId } from 'react'
import { problemWords } from '../../shared/problem-words.ts'
import { useModal } from '../../shared/use-modal.ts'
import { hostOf, useAccept } from './consent-box.tsx'
import { RequestPreview } from './request-preview.tsx'

interface ConsentDialogProps {
  readonly url: string
  readonly attemptId: string
  readonly onAccepted: () => void
  readonly onClose: () => void
}

/** Shows the very request before the first answer goes to an address, and asks. */
export function ConsentDialog({ url, attemptId, onAccepted, onClose }: ConsentDialogProps) {
  const dialog = useModal()
  const title = useId()
  const accept = useAccept(url, () => {
    dialog.current?.close()
    onAccepted()
  })
  return (
    <dialog ref={dialog} aria-labelledby={title} className="consent-dialog" onClose={onClose}>
      <h2 id={title}>Send this to {hostOf(url)}?</h2>
      <p>
        Your answer leaves Warmstart for this endpoint. You are asked once for each address; you can
        turn it off in the settings.
      </p>
      <RequestPreview attemptId={attemptId} />
      {accept.error && (
        <p className="notice bad" role="alert">
          {problemWords(accept.error).detail}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button main"
          aria-disabled={accept.isPending}
          onClick={() => accept.mutate()}
        >
          Agree and ask
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Send nothing
        </button>
      </div>
    </dialog>
  )
}
