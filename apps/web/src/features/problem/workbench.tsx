import { useNavigate } from '@tanstack/react-router'
import type { ProblemPage } from '@warmstart/contract'
import { lazy, Suspense, useRef, useState } from 'react'
import { useKeys } from '../../app/use-keys.ts'
import { RatingField } from '../question/rating-field.tsx'
import { useDraft } from '../question/use-draft.ts'
import { RUN_HOMES } from '../run/run-strip.tsx'
import type { Run } from '../run/use-run.ts'
import { EditorPane } from './editor-pane.tsx'
import type { ProblemSearch } from './problem-search.ts'
import { SidePane } from './side-pane.tsx'
import { useJudgeRun } from './use-judge-run.ts'
import { useSubmit } from './use-submit.ts'

const RunOutcome = lazy(() =>
  import('./run-outcome.tsx').then((module) => ({ default: module.RunOutcome })),
)

interface WorkbenchProps {
  readonly page: ProblemPage
  readonly search: ProblemSearch
  readonly run: Run | null
}

/** The two panes of a problem: what is asked at the left, the code at the right. */
export function Workbench({ page, search, run }: WorkbenchProps) {
  const navigate = useNavigate()
  const inHand = useDraft(page)
  const { draft } = inHand
  const [hints, setHints] = useState(0)
  const [missing, setMissing] = useState<string | null>(null)
  const rating = useRef<HTMLFieldSetElement>(null)
  const judged = useJudgeRun(page.summary.id)
  const submit = useSubmit({ page, context: search.context ?? 'practice', inHand, hints })
  const start = search.blank === 'true' ? '' : (page.last?.source ?? page.starter)
  const code = draft.updatedAt === 0 && draft.text === '' ? start : draft.text
  const busy = judged.running || submit.sending

  const send = () => {
    if (busy) return
    if (draft.rating === null) {
      setMissing('First say how sure you are, 1 to 4. The verdict comes after it.')
      rating.current?.querySelector('input')?.focus()
      return
    }
    setMissing(null)
    judged.clear()
    submit.send(code)
  }
  const rate = (value: 1 | 2 | 3 | 4) => {
    setMissing(null)
    inHand.rate(value)
  }
  const runShown = () => judged.run(code)
  useKeys({
    submit: send,
    run: runShown,
    'rate-1': () => rate(1),
    'rate-2': () => rate(2),
    'rate-3': () => rate(3),
    'rate-4': () => rate(4),
    leave: () => {
      if (document.activeElement?.closest('.code-editor, textarea')) {
        ;(document.activeElement as HTMLElement).blur()
      } else
        void navigate({ to: search.run === undefined ? '/problems' : RUN_HOMES[search.run].to })
    },
  })
  return (
    <div className="workbench">
      <SidePane
        page={page}
        search={search}
        code={code}
        hints={hints}
        onHint={setHints}
        saveFirst={inHand.flush}
        result={submit.result}
      />
      <section className="work-pane" aria-label="Your code">
        <EditorPane
          code={code}
          saveState={inHand.saveState}
          busy={busy}
          onWrite={inHand.write}
          onRun={runShown}
          onSubmit={send}
          onReset={() => inHand.write(search.blank === 'true' ? '' : page.starter)}
        />
        <div className="hand-in">
          <RatingField
            ref={rating}
            value={draft.rating}
            onRate={rate}
            legend="How sure are you that it passes?"
          />
          <p className="actions">
            <button type="button" className="button" aria-disabled={busy} onClick={runShown}>
              {judged.running ? 'Running …' : 'Run'}
            </button>
            <button type="button" className="button main" aria-disabled={busy} onClick={send}>
              {submit.sending ? 'Judging …' : 'Submit'}
            </button>
          </p>
        </div>
        <p role="status" className="hint small">
          {missing}
        </p>
        <Suspense fallback={null}>
          <RunOutcome judged={judged} submit={submit} run={run} />
        </Suspense>
      </section>
    </div>
  )
}
