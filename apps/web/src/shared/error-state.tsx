import { Link } from '@tanstack/react-router'
import { problemWords } from './problem-words.ts'

interface ErrorStateProps {
  readonly error: unknown
  readonly retry: () => void
}

/** What happened, what is safe, what to do. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const { title, detail, safe, gone } = problemWords(error)
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      <p className="quiet">{safe}</p>
      {gone ? (
        <Link to="/questions" className="button">
          All questions
        </Link>
      ) : (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}
