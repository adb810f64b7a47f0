import '../question/question.css'
import './history.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { AttemptResult } from '@warmstart/contract'
import { attemptQuery, attemptsQuery, problemQuery, questionQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { pageOf } from '../../shared/page-of.ts'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { reveal } from '../question/reveal.ts'
import { ResultView } from '../result/result-view.tsx'
import { WithdrawButton } from '../result/withdraw-button.tsx'
import { CodeResult } from './code-result.tsx'

const route = getRouteApi('/history/$attemptId')

/** A past attempt, shown as it was graded then. */
export function AttemptScreen() {
  const { attemptId } = route.useParams()
  return <Visit key={attemptId} attemptId={attemptId} />
}

function Visit({ attemptId }: { readonly attemptId: string }) {
  const attempt = useQuery(attemptQuery(attemptId))
  const itemId = attempt.data?.attempt.itemId
  const kind = attempt.data?.attempt.response.kind
  const isCode = kind === 'code'
  const question = useQuery({
    ...questionQuery(itemId ?? ''),
    enabled: itemId !== undefined && kind === 'text',
  })
  const problem = useQuery({ ...problemQuery(itemId ?? ''), enabled: isCode })
  const title =
    question.data?.summary.title ??
    problem.data?.summary.title ??
    (kind === 'lab' ? 'Lab' : 'Attempt')
  return (
    <article className="question" data-graded="true">
      <p className="run-strip small">
        <Link to="/history">History</Link>
      </p>
      <ScreenHeading title={title} className="question-title" />
      {question.data && (
        <section className="prompt" aria-label="The question">
          <RenderedHtml of={question.data.prompt.asked} className="prose asked" />
        </section>
      )}
      <Loaded query={attempt} lines={8}>
        {(result) =>
          result.attempt.response.kind === 'code' ? (
            <CodeResult result={result} actions={<PastActions result={result} />} />
          ) : (
            <ResultView result={result} actions={<PastActions result={result} />} />
          )
        }
      </Loaded>
    </article>
  )
}

const KIND_OF = { text: 'question', code: 'problem', lab: 'lab' } as const

function PastActions({ result }: { readonly result: AttemptResult }) {
  const { id, itemId, response } = result.attempt
  const kind = KIND_OF[response.kind]
  const navigate = useNavigate()
  const others = useInfiniteQuery(attemptsQuery(itemId)).data?.pages.flatMap((one) => one.attempts)
  // This page shows the answer, so the next attempt is one after seeing it.
  const again = async () => {
    if (kind === 'question') {
      await reveal(itemId).catch(() => undefined)
    }
    await navigate({ to: pageOf(kind), params: { itemId } })
  }
  const withdrawn = others?.find((one) => one.id === id)?.withdrawn ?? false
  return (
    <p className="actions">
      <button type="button" className="button main" onClick={() => void again()}>
        Try again
      </button>
      {others !== undefined && others.length > 1 && (
        <Link to="/history" search={{ item: itemId }} className="button">
          All {others.length} attempts
        </Link>
      )}
      <WithdrawButton attemptId={id} withdrawn={withdrawn} />
    </p>
  )
}
