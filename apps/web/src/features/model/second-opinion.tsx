import './model.css'
import { useQuery } from '@tanstack/react-query'
import type { OpinionView } from '@warmstart/contract'
import { useState } from 'react'
import { AskButton } from './ask-button.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import { Opinion } from './opinion.tsx'
import { modelQuery, opinionsQuery } from './queries.ts'
import { useAsk } from './use-ask.ts'

/**
 * What a language model says of an attempt, beside the rules. Shown where an endpoint is turned on
 * or where there are opinions already; otherwise nothing.
 */
export function SecondOpinion({ attemptId }: { readonly attemptId: string }) {
  const grading = useQuery(modelQuery).data?.grading
  const opinions = useQuery(opinionsQuery(attemptId)).data?.opinions ?? []
  const [asking, setAsking] = useState(false)
  const ask = useAsk(attemptId)
  const ready = grading?.enabled === true
  if (!ready && opinions.length === 0) return null
  return (
    <section aria-labelledby="opinion-title" className="second-opinion">
      <h3 id="opinion-title">Second opinion</h3>
      <Opinions opinions={opinions} />
      {ready && (
        <AskButton
          attemptId={attemptId}
          ask={ask}
          model={grading.model ?? ''}
          again={opinions.length > 0}
          onAsk={() => (grading.acceptedAt === null ? setAsking(true) : ask.start())}
        />
      )}
      {asking && grading && (
        <ConsentDialog
          url={grading.url ?? ''}
          attemptId={attemptId}
          onAccepted={ask.start}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

/** The newest one open, earlier ones folded away. */
function Opinions({ opinions }: { readonly opinions: readonly OpinionView[] }) {
  const [newest, ...earlier] = [...opinions].reverse()
  if (newest === undefined) return null
  return (
    <>
      <Opinion view={newest} />
      {earlier.length > 0 && (
        <details>
          <summary className="small">Earlier opinions ({earlier.length})</summary>
          {earlier.map((view) => (
            <Opinion key={view.opinion.id} view={view} />
          ))}
        </details>
      )}
    </>
  )
}
