import { Link } from '@tanstack/react-router'

/** Words, code or one's own: the lists of what can be practised. */
export function PractiseTabs() {
  return (
    <nav className="screen-tabs" aria-label="What to practise">
      <Link to="/questions" activeOptions={{ includeSearch: false }}>
        Questions
      </Link>
      <Link to="/problems" activeOptions={{ includeSearch: false }}>
        Code
      </Link>
      <Link to="/topics">Topics</Link>
      <Link to="/own-questions">Your questions</Link>
    </nav>
  )
}
