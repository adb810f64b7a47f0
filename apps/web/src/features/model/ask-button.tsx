import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clock } from '../../shared/amounts.ts'
import { useNow } from '../../shared/use-now.ts'
import { progressQuery } from './queries.ts'
import type { Ask } from './use-ask.ts'

interface AskButtonProps {
  readonly attemptId: string
  readonly ask: Ask
  readonly model: string
  /** True where there is an opinion already. */
  readonly again: boolean
  readonly onAsk: () => void
}

/** Asks, shows how far it is, and lets the person stop. */
export function AskButton({ attemptId, ask, model, again, onAsk }: AskButtonProps) {
  if (ask.startedAt !== null)
    return <Running attemptId={attemptId} model={model} ask={ask} startedAt={ask.startedAt} />
  return (
    <>
      {ask.failed !== null && (
        <p className="notice bad" role="alert">
          There is no second opinion: {ask.failed}. The rules’ result stands.
        </p>
      )}
      {ask.cancelled && (
        <p className="quiet" role="status">
          Cancelled. The rules’ result stands.
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={onAsk}>
          {again ? 'Ask the model again' : 'Also ask the model'}
        </button>
        <span className="small quiet">
          {model} ·{' '}
          <Link to="/settings" hash="model">
            what is sent
          </Link>
        </span>
      </p>
    </>
  )
}

const PHASES = {
  idle: 'Starting',
  connecting: 'Waiting for the endpoint',
  waiting: 'It is reading your answer',
  reading: 'It is writing',
  retrying: 'It is busy; trying again soon',
} as const

function Running({
  attemptId,
  model,
  ask,
  startedAt,
}: Pick<AskButtonProps, 'attemptId' | 'model' | 'ask'> & { readonly startedAt: number }) {
  const progress = useQuery(progressQuery(attemptId)).data
  const now = useNow(true)
  const { phase, chars } = progress ?? { phase: 'idle', chars: 0 }
  return (
    <div className="actions asking">
      <p role="status">
        {PHASES[phase]}
        {chars > 0 && `, ${chars} characters so far`} …
      </p>
      <span className="numbers quiet" aria-hidden="true">
        {clock(now - startedAt)} · {model}
      </span>
      <button type="button" className="button" onClick={ask.cancel}>
        Cancel
      </button>
    </div>
  )
}
