import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api } from '../../app/api.ts'
import { problemWords } from '../../shared/problem-words.ts'
import type { Asked, Round } from './interview-stages.ts'

interface ClarifyStageProps {
  readonly itemId: string
  readonly asked: readonly Asked[]
  readonly onChange: (part: Partial<Round>) => void
}

/** Ask the interviewer; facts of the problem come back, and nothing where no fact fits. */
export function ClarifyStage({ itemId, asked, onChange }: ClarifyStageProps) {
  const [question, setQuestion] = useState('')
  const ask = useMutation({
    mutationFn: (text: string) =>
      api.call('askClarification', { params: { itemId }, body: { question: text } }),
    onSuccess: ({ answers }, text) => {
      const said = answers.map(({ answer }) => answer)
      onChange({ asked: [...asked, { question: text, answers: said }] })
      announce(said.join(' ') || NO_FACT)
      setQuestion('')
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const text = question.trim()
    if (text !== '' && !ask.isPending) ask.mutate(text)
  }
  return (
    <>
      <p>What would you ask before you write a line? Inputs, sizes, edges, what counts as right.</p>
      <ol className="plain-list asked">
        {asked.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same question may be asked twice
          <li key={i}>
            <p className="you">{one.question}</p>
            {one.answers.length === 0 ? (
              <p className="quiet">{NO_FACT}</p>
            ) : (
              one.answers.map((answer) => <p key={answer}>{answer}</p>)
            )}
          </li>
        ))}
      </ol>
      <form className="ask" onSubmit={send}>
        <label className="visually-hidden" htmlFor="clarifying-question">
          Your question
        </label>
        <input
          id="clarifying-question"
          type="text"
          maxLength={600}
          value={question}
          placeholder="Can the array be empty?"
          onChange={(event) => setQuestion(event.target.value)}
        />
        <button type="submit" className="button" aria-disabled={ask.isPending}>
          Ask
        </button>
      </form>
      {ask.error && <p className="notice bad">{problemWords(ask.error).detail}</p>}
    </>
  )
}

const NO_FACT = '“There is nothing special about that here; take what is usual and say so.”'
