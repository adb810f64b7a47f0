import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'
import { modelQuery } from './queries.ts'
import { RequestPreview } from './request-preview.tsx'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

interface ConsentBoxProps {
  readonly url: string
  readonly acceptedAt: number | null
}

/** What is sent, word for word, and the consent to it. */
export function ConsentBox({ url, acceptedAt }: ConsentBoxProps) {
  const [open, setOpen] = useState(acceptedAt === null)
  const accept = useAccept(url)
  return (
    <details
      className="consent"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        What is sent{' '}
        {acceptedAt !== null && (
          <span className="quiet">· you agreed on {DAY.format(acceptedAt)}</span>
        )}
      </summary>
      {open && (
        <>
          <p>This is an example. With a real answer, only the question and the answer differ.</p>
          <RequestPreview attemptId={null} />
        </>
      )}
      {acceptedAt === null && (
        <p className="actions">
          <button
            type="button"
            className="button main"
            aria-disabled={accept.isPending}
            onClick={() => accept.mutate()}
          >
            I agree to this for {hostOf(url)}
          </button>
        </p>
      )}
      {accept.error && (
        <p className="notice bad" role="alert">
          {problemWords(accept.error).detail}
        </p>
      )}
    </details>
  )
}

/** Notes the consent for this address. */
export function useAccept(url: string, onAccepted: () => void = () => undefined) {
  return useMutation({
    mutationFn: () => api.call('acceptModel', { body: { purpose: 'grading', url } }),
    onSuccess: (status) => {
      queryClient.setQueryData(modelQuery.queryKey, status)
      announce('Noted.')
      onAccepted()
    },
  })
}

/** Host of an address, for a button. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
