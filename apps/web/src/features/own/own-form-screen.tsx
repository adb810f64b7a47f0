import './own.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { OwnQuestion } from '@warmstart/schema'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { bodyOf, newOwnId, type OwnQuestionBody } from './own-fields.ts'
import { DetailFields, PromptField, ReferenceFields } from './own-form-fields.tsx'
import { ownQuestionQuery } from './queries.ts'

/** Writes a new question. */
export function OwnNewScreen() {
  return (
    <div className="own-form">
      <ScreenHeading title="Add a question" />
      <OwnForm question={null} />
    </div>
  )
}

/** Changes a question. */
export function OwnEditScreen() {
  const { itemId = '' } = useParams({ strict: false })
  const question = useQuery(ownQuestionQuery(itemId))
  return (
    <div className="own-form">
      <ScreenHeading title="Change your question" />
      <Loaded query={question} lines={8}>
        {(loaded) => <OwnForm key={loaded.updatedAt} question={loaded} />}
      </Loaded>
    </div>
  )
}

interface OwnFormProps {
  /** Null for a new one. */
  readonly question: OwnQuestion | null
}

function OwnForm({ question }: OwnFormProps) {
  const navigate = useNavigate()
  // One id for all tries, so that sending twice adds one question.
  const [tail] = useState(() => crypto.randomUUID().slice(0, 8))
  const save = useMutation({
    mutationFn: (body: OwnQuestionBody) => {
      const itemId = question?.id ?? newOwnId(body.title ?? body.prompt, tail)
      return api.call('putOwnQuestion', { params: { itemId }, body })
    },
    onSuccess: () => {
      announce('Saved.')
      for (const key of ['own-questions', 'own-question', 'question', 'today'])
        void queryClient.invalidateQueries({ queryKey: [key] })
      void navigate({ to: '/own-questions' })
    },
  })
  return (
    <form
      aria-label="Your question"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(bodyOf(new FormData(event.currentTarget)))
      }}
    >
      <PromptField prompt={question?.prompt ?? ''} />
      <ReferenceFields references={question?.references ?? []} />
      <DetailFields question={question} />
      {save.error && (
        <p className="notice bad" role="alert">
          {problemWords(save.error).detail} What you wrote is still here.
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button main" aria-disabled={save.isPending}>
          Save
        </button>
        <Link to="/own-questions" className="button">
          Leave it
        </Link>
      </p>
    </form>
  )
}
