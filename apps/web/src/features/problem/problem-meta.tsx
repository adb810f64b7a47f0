import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProblemPage } from '@warmstart/contract'
import { topicsQuery } from '../../app/queries.ts'
import { count, minutesInWords, percent } from '../../shared/amounts.ts'
import { titleOf } from '../../shared/vocabulary.ts'
import { DIFFICULTY } from '../problems/problem-filters.ts'

/** Difficulty, focus, time, what is allowed, and how strong the tests are. */
export function ProblemMeta({ page }: { readonly page: ProblemPage }) {
  const words = useQuery(topicsQuery).data
  const { summary, limits, attempts } = page
  const { level, topic, minutes, imports, strength } = summary
  return (
    <p className="question-meta small quiet">
      <span>{DIFFICULTY[level]}</span>
      <Link to="/problems" search={{ topic }}>
        {titleOf(words, 'topic', topic)}
      </Link>
      <span>{minutesInWords(minutes)}</span>
      <span>{imports}</span>
      <span>
        {limits.seconds} s and {limits.memoryMb} MB a case
      </span>
      {strength !== null && (
        <span title={`${strength.killed} of ${strength.total} planted mistakes are caught`}>
          tests catch {percent(strength.share)} of planted mistakes
        </span>
      )}
      {attempts > 0 && <span>{count(attempts, 'submission')}</span>}
    </p>
  )
}
