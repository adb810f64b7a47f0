import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProblemSummary } from '@warmstart/contract'
import { topicsQuery } from '../../app/queries.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { minutesInWords, percent } from '../../shared/amounts.ts'
import { titleOf } from '../../shared/vocabulary.ts'
import { PROGRESS_SIGNS } from '../practise/progress-words.ts'
import { DIFFICULTY, type ProblemsSearch } from './problem-filters.ts'

const COLUMNS = [
  { sort: 'title', word: 'Problem' },
  { sort: 'level', word: 'Difficulty' },
  { sort: null, word: 'Focus' },
  { sort: null, word: 'Time' },
  { sort: 'progress', word: 'Status' },
  { sort: 'strength', word: 'Strength of the tests' },
] as const

interface ProblemTableProps {
  readonly problems: readonly ProblemSummary[]
  readonly search: ProblemsSearch
}

/** Problems, one a row; `j` and `k` move over them, headings sort. */
export function ProblemTable({ problems, search }: ProblemTableProps) {
  const body = useListKeys<HTMLTableSectionElement>()
  const sorted = search.sort ?? 'level'
  return (
    <table className="problem-table">
      <caption className="visually-hidden">Problems</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ sort, word }) => (
            <th key={word} scope="col" aria-sort={sort === sorted ? 'ascending' : undefined}>
              {sort === null ? (
                word
              ) : (
                <Link to="/problems" search={{ ...search, sort }} replace>
                  {word}
                </Link>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {problems.map((problem) => (
          <Row key={problem.id} problem={problem} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ problem }: { readonly problem: ProblemSummary }) {
  const words = useQuery(topicsQuery).data
  const { shape, word } = PROGRESS_SIGNS[problem.progress]
  const { strength } = problem
  return (
    <tr>
      <th scope="row">
        <Link to="/problems/$itemId" params={{ itemId: problem.id }} data-row>
          {problem.title}
        </Link>
      </th>
      <td data-level={problem.level}>{DIFFICULTY[problem.level]}</td>
      <td>{titleOf(words, 'topic', problem.topic)}</td>
      <td className="numbers">{minutesInWords(problem.minutes)}</td>
      <td data-progress={problem.progress}>
        <span aria-hidden="true">{shape}</span> {word}
      </td>
      <td className="numbers">
        {strength === null ? (
          <span className="quiet">not measured</span>
        ) : (
          <span title={`${strength.killed} of ${strength.total} planted mistakes are caught`}>
            {percent(strength.share)}
          </span>
        )}
      </td>
    </tr>
  )
}
