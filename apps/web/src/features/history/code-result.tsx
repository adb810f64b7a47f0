import '../problem/problem.css'
import type { AttemptResult } from '@warmstart/contract'
import type { ReactNode } from 'react'
import { responseText } from '../../shared/response-text.ts'
import { VerdictView } from '../problem/verdict-view.tsx'

interface CodeResultProps {
  readonly result: AttemptResult
  readonly actions: ReactNode
}

/** A past submission: its verdict and its code. */
export function CodeResult({ result, actions }: CodeResultProps) {
  const { attempt } = result
  return (
    <div className="work-pane">
      {attempt.sawAnswer && <p className="notice">Made after seeing the solution.</p>}
      {attempt.verdict !== undefined && <VerdictView verdict={attempt.verdict} />}
      <section aria-label="The code">
        <pre className="output source">{responseText(attempt.response)}</pre>
      </section>
      {actions}
    </div>
  )
}
