import { useMutation } from '@tanstack/react-query'
import type { QuestionPage } from '@warmstart/contract'
import { Suspense, useState } from 'react'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { Skeleton } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { OwnReferences, RevealedAnswer } from './lazy-parts.ts'
import { reveal } from './reveal.ts'

interface ShowAnswerProps {
  readonly page: QuestionPage
  /** Saves what is written: a draft that is older than the look at the answer is not taken. */
  readonly saveFirst: () => Promise<void>
}

/** The answer on request, which the next attempt then remembers. */
export function ShowAnswer({ page, saveFirst }: ShowAnswerProps) {
  const { id, title } = page.summary
  const [asking, setAsking] = useState(false)
  const seen = page.draft?.sawAnswerAt != null
  const show = useMutation({
    mutationFn: async () => {
      await saveFirst()
      return reveal(id)
    },
  })
  if (show.data) {
    return (
      <section className="shown-answer" aria-label="The answer">
        <p className="notice">
          You have seen the answer. What you hand in now is marked “after seeing the answer”.
        </p>
        <Suspense fallback={<Skeleton />}>
          {'references' in show.data ? (
            <OwnReferences references={show.data.references} />
          ) : (
            <RevealedAnswer itemId={id} revealed={show.data} withPoints />
          )}
        </Suspense>
      </section>
    )
  }
  return (
    <div className="show-answer">
      <button
        type="button"
        className="button plain"
        aria-disabled={show.isPending}
        onClick={() => (seen ? show.mutate() : setAsking(true))}
      >
        {seen ? 'Show the answer again' : 'Show me the answer'}
      </button>
      {seen && <span className="small quiet">Seen before: this is marked with the attempt.</span>}
      {show.error && <p className="notice bad">{problemWords(show.error).detail}</p>}
      {asking && (
        <ConfirmDialog
          title="Show the answer?"
          confirm="Show it"
          cancel="Keep trying"
          onConfirm={() => show.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>
            It counts as seen: your next attempt at “{title}” is marked “after seeing the answer”.
            What you have written stays.
          </p>
        </ConfirmDialog>
      )}
    </div>
  )
}
