import { Link } from '@tanstack/react-router'

/** Words or code: the two lists of what can be practised. */
export function PractiseTabs() {
  return (
    <nav className="practise-tabs" aria-label="What to practise">
      <Link to="/questions" activeOptions={{ includeSearch: false }}>
        Questions
      </Link>
      <Link to="/problems" activeOptions={{ includeSearch: false }}>
        Code
      </Link>
    </nav>
  )
}
