import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { QuestionSummary } from '@warmstart/contract'
import { topicsQuery } from '../../app/queries.ts'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { isOwnId } from '../../shared/own-id.ts'
import { titleOf } from '../../shared/vocabulary.ts'

interface QuestionMetaProps {
  readonly summary: QuestionSummary
  /** Attempts made so far. */
  readonly attempts: number
}

/** Level, roles, rounds, time and topic of a question. */
export function QuestionMeta({ summary, attempts }: QuestionMetaProps) {
  const words = useQuery(topicsQuery).data
  const roles = summary.roles.includes('all')
    ? 'all roles'
    : summary.roles.map((role) => titleOf(words, 'role', role)).join(', ')
  const rounds = summary.rounds.map((round) => titleOf(words, 'round', round)).join(', ')
  return (
    <div className="small quiet">
      <p className="question-meta">
        <span>{titleOf(words, 'level', summary.level)}</span>
        {isOwnId(summary.id) ? (
          <span>
            your question,{' '}
            <Link to="/own-questions/$itemId" params={{ itemId: summary.id }}>
              change it
            </Link>
          </span>
        ) : (
          <>
            <span>{roles}</span>
            <span>{rounds}</span>
            <Link to="/questions" search={{ topic: summary.topic }}>
              {titleOf(words, 'topic', summary.topic)}
            </Link>
          </>
        )}
        <span>{minutesInWords(summary.minutes)}</span>
        {attempts > 0 && (
          <Link to="/history" search={{ item: summary.id }}>
            {count(attempts, 'earlier attempt')}
          </Link>
        )}
      </p>
      {summary.askedEverywhere !== null && (
        <p>Asked nearly everywhere: {summary.askedEverywhere}</p>
      )}
    </div>
  )
}
