import { Link } from '@tanstack/react-router'
import type { QuestionSummary, TopicList } from '@warmstart/contract'
import { useListKeys } from '../../app/use-list-keys.ts'
import { minutesInWords } from '../../shared/amounts.ts'
import { titleOf } from '../../shared/vocabulary.ts'
import { PROGRESS_SIGNS } from './progress-words.ts'

interface QuestionRowsProps {
  readonly questions: readonly QuestionSummary[]
  readonly words: TopicList | undefined
}

/** Questions, one a line; `j` and `k` move over them. */
export function QuestionRows({ questions, words }: QuestionRowsProps) {
  const list = useListKeys<HTMLUListElement>()
  return (
    <ul className="plain-list question-rows" ref={list}>
      {questions.map((question) => (
        <Row key={question.id} question={question} words={words} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly question: QuestionSummary
  readonly words: TopicList | undefined
}

function Row({ question, words }: RowProps) {
  const { shape, word } = PROGRESS_SIGNS[question.progress]
  return (
    <li>
      <Link to="/questions/$itemId" params={{ itemId: question.id }} data-row>
        {question.title}
      </Link>
      <p className="meta small quiet">
        <span>{titleOf(words, 'level', question.level)}</span>
        <span>{titleOf(words, 'category', question.category)}</span>
        <span className="numbers">{minutesInWords(question.minutes)}</span>
        {question.askedEverywhere !== null && <span>asked everywhere</span>}
      </p>
      <p className="progress small" data-progress={question.progress}>
        <span aria-hidden="true">{shape}</span> {word}
      </p>
    </li>
  )
}
