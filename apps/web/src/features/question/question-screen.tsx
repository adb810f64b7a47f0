import './question.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { AttemptResult, QuestionPage } from '@warmstart/contract'
import { Suspense, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { queryClient } from '../../app/api.ts'
import { attemptQuery, questionQuery, refreshAfterAttempt } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded, Skeleton } from '../../shared/loaded.tsx'
import { headline } from '../result/verdict.ts'
import { RunStrip } from '../run/run-strip.tsx'
import { useRun } from '../run/use-run.ts'
import { AnswerForm } from './answer-form.tsx'
import { GradedAnswer } from './lazy-parts.ts'
import { Prompt } from './prompt.tsx'
import { QuestionMeta } from './question-meta.tsx'
import { reveal } from './reveal.ts'

const route = getRouteApi('/questions/$itemId')

/** One question: read it, answer it, see what the answer showed. */
export function QuestionScreen() {
  const { itemId } = route.useParams()
  return <Visit key={itemId} itemId={itemId} />
}

function Visit({ itemId }: { readonly itemId: string }) {
  const search = route.useSearch()
  const query = useQuery(questionQuery(itemId))
  const run = useRun(itemId, search)
  // The draft inside must be that of this visit, not one from memory.
  const page = query.isFetchedAfterMount || query.error ? query.data : undefined
  return (
    <article className="question" data-graded={search.attempt !== undefined}>
      {run && <RunStrip run={run} answered={search.attempt !== undefined} />}
      <header>
        <ScreenHeading title={page?.summary.title ?? 'Question'} className="question-title" />
        {page && <QuestionMeta summary={page.summary} attempts={page.attempts} />}
      </header>
      <Loaded query={{ ...query, data: page }} lines={6}>
        {(loaded) => <Answering page={loaded} />}
      </Loaded>
    </article>
  )
}

function Answering({ page }: { readonly page: QuestionPage }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const itemId = page.summary.id
  const run = useRun(itemId, search)
  const [tries, setTries] = useState(0)
  const [fresh, setFresh] = useState(false)
  const show = (attempt: string | undefined) =>
    navigate({
      search: (now) => ({ ...now, attempt }),
      replace: attempt !== undefined,
      resetScroll: attempt === undefined,
    })
  const onGraded = (result: AttemptResult) => {
    queryClient.setQueryData(attemptQuery(result.attempt.id).queryKey, result)
    queryClient.setQueryData(
      questionQuery(itemId).queryKey,
      (before) => before && { ...before, draft: null, attempts: before.attempts + 1 },
    )
    refreshAfterAttempt()
    setFresh(true)
    announce(headline(result.attempt.assessment))
    void show(result.attempt.id)
  }
  // The result has just shown the answer, so the next attempt is one after seeing it.
  const again = async () => {
    await reveal(itemId).catch(() => undefined)
    await queryClient.refetchQueries(questionQuery(itemId))
    setTries(tries + 1)
    void show(undefined)
  }
  return (
    <>
      <Prompt prompt={page.prompt} prerequisites={page.prerequisites} />
      {search.attempt === undefined ? (
        <AnswerForm key={tries} page={page} search={search} onGraded={onGraded} />
      ) : (
        <Suspense fallback={<Skeleton lines={8} />}>
          <GradedAnswer
            attemptId={search.attempt}
            fresh={fresh}
            run={run}
            onAgain={() => void again()}
          />
        </Suspense>
      )}
    </>
  )
}
