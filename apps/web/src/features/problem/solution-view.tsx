import { useMutation } from '@tanstack/react-query'
import type { ProblemPage, RevealedSolution } from '@warmstart/contract'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { ItemLinks } from '../../shared/item-links.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { Sources } from '../answer/sources.tsx'

interface SolutionViewProps {
  readonly page: ProblemPage
  /** Saves what is written: a draft that is older than the look at the solution is not taken. */
  readonly saveFirst: () => Promise<void>
  /** Given where the newest submission has opened it. */
  readonly solution: RevealedSolution | null
}

/** The reference solution: after it was solved, or on request. */
export function SolutionView({ page, saveFirst, solution }: SolutionViewProps) {
  const { id, title, progress } = page.summary
  const [asking, setAsking] = useState(false)
  const reveal = useMutation({
    mutationFn: async () => {
      await saveFirst()
      return api.call('revealSolution', { params: { itemId: id } })
    },
  })
  const shown = solution ?? reveal.data
  if (shown) return <Solution of={shown} />
  const free = progress === 'solid' || page.draft?.sawAnswerAt != null
  return (
    <div className="state">
      <h2>The solution is closed</h2>
      <p>
        It opens by itself when your code is accepted. If you look now, your next submission is
        marked “after seeing the answer”, and the problem comes back sooner.
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={reveal.isPending}
        onClick={() => (free ? reveal.mutate() : setAsking(true))}
      >
        Show me the solution
      </button>
      {reveal.error && <p className="notice bad">{problemWords(reveal.error).detail}</p>}
      {asking && (
        <ConfirmDialog
          title="Show the solution?"
          confirm="Show it"
          cancel="Keep trying"
          onConfirm={() => reveal.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>
            It counts as seen: your next submission to “{title}” is marked. Your code stays as it
            is.
          </p>
        </ConfirmDialog>
      )}
    </div>
  )
}

function Solution({ of }: { readonly of: RevealedSolution }) {
  const { complexity } = of.interview
  return (
    <section aria-label="Solution">
      <pre className="output source">{of.solution}</pre>
      <RenderedHtml of={of.explanation} className="prose" />
      <p>
        Time <code>{complexity.time}</code>, memory <code>{complexity.memory}</code>:{' '}
        {complexity.why}
      </p>
      <ItemLinks links={of.related} />
      <Sources sources={of.sources} />
    </section>
  )
}
