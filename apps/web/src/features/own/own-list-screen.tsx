import '../practise/practise.css'
import './own.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OwnQuestionList } from '@warmstart/contract'
import { useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useListKeys } from '../../app/use-list-keys.ts'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { titleOf } from '../../shared/vocabulary.ts'
import { PractiseTabs } from '../practise/practise-tabs.tsx'
import { PROGRESS_SIGNS } from '../practise/progress-words.ts'
import { ownListQuery } from './queries.ts'

type OwnRow = OwnQuestionList['questions'][number]

/** Questions that the person added: answer, change, delete. */
export function OwnListScreen() {
  const list = useQuery(ownListQuery)
  return (
    <div className="practise own-list">
      <header>
        <ScreenHeading title="Your questions" />
        <Link to="/own-questions/new" className="button main">
          Add a question
        </Link>
      </header>
      <PractiseTabs />
      <p className="quiet own-intro">
        Your own prompts with model answers. There is no rubric: an answer is compared with the
        closest model answer, word by word, and the result says what that can tell. They come back
        like all other questions.
      </p>
      <Loaded query={list} lines={6}>
        {({ questions }) => (questions.length === 0 ? <None /> : <Rows questions={questions} />)}
      </Loaded>
    </div>
  )
}

function None() {
  return (
    <div className="state">
      <h2>No question of yours yet</h2>
      <p>
        Add one that you were asked, or that you fear, with the answer that you would like to give.
      </p>
    </div>
  )
}

function Rows({ questions }: { readonly questions: readonly OwnRow[] }) {
  const list = useListKeys<HTMLUListElement>()
  return (
    <>
      <p role="status" className="total quiet">
        {count(questions.length, 'question')}
      </p>
      <ul className="plain-list own-rows" ref={list}>
        {questions.map((row) => (
          <Row key={row.summary.id} row={row} />
        ))}
      </ul>
    </>
  )
}

function Row({ row: { summary, references } }: { readonly row: OwnRow }) {
  const { id, title, level, minutes, progress } = summary
  const words = useQuery(topicsQuery).data
  const { shape, word } = PROGRESS_SIGNS[progress]
  return (
    <li>
      <div>
        <Link to="/questions/$itemId" params={{ itemId: id }} className="title" data-row>
          {title}
        </Link>
        <p className="small quiet">
          {titleOf(words, 'level', level)} · {minutesInWords(minutes)} ·{' '}
          {count(references, 'model answer')} ·{' '}
          <span data-progress={progress}>
            <span aria-hidden="true">{shape}</span> {word}
          </span>
        </p>
      </div>
      <p className="row-actions small">
        <Link to="/own-questions/$itemId" params={{ itemId: id }} className="button plain">
          Change<span className="visually-hidden">: {title}</span>
        </Link>
        <DeleteButton id={id} title={title} />
      </p>
    </li>
  )
}

function DeleteButton({ id, title }: { readonly id: string; readonly title: string }) {
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => api.call('deleteOwnQuestion', { params: { itemId: id } }),
    onSuccess: () => {
      announce('Deleted.')
      for (const key of ['own-questions', 'today', 'attempts', 'question'])
        void queryClient.invalidateQueries({ queryKey: [key] })
    },
  })
  return (
    <>
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        Delete<span className="visually-hidden">: {title}</span>
      </button>
      {remove.error && <span role="alert">{problemWords(remove.error).detail}</span>}
      {asking && (
        <ConfirmDialog
          title="Delete this question?"
          confirm="Delete it"
          cancel="Keep it"
          danger
          onConfirm={() => remove.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>
            “{title}” goes, with its model answers and your draft. Your attempts on it stay in the
            history.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
