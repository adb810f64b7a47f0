import { useMutation } from '@tanstack/react-query'
import { announce } from '../../app/announcer.tsx'
import { api } from '../../app/api.ts'
import { refreshAfterAttempt } from '../../app/queries.ts'
import { problemWords } from '../../shared/problem-words.ts'

interface WithdrawButtonProps {
  readonly attemptId: string
  /** True where it was undone before. */
  readonly withdrawn?: boolean
}

/** Undo: the attempt stays in the history and no longer counts. */
export function WithdrawButton({ attemptId, withdrawn = false }: WithdrawButtonProps) {
  const undo = useMutation({
    mutationFn: () => api.call('withdrawAttempt', { params: { attemptId } }),
    onSuccess: () => {
      refreshAfterAttempt()
      announce('Undone. This attempt no longer counts.')
    },
  })
  if (withdrawn || undo.isSuccess) {
    return <span className="quiet">Undone: this attempt no longer counts.</span>
  }
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-disabled={undo.isPending}
        onClick={() => undo.mutate()}
      >
        Undo this attempt
      </button>
      {undo.error && <span role="alert">{problemWords(undo.error).detail}</span>}
    </>
  )
}
