import { Link } from '@tanstack/react-router'

/** What was done, and what it adds up to. */
export function HistoryTabs() {
  return (
    <nav className="screen-tabs" aria-label="History">
      <Link to="/history" activeOptions={{ includeSearch: false }}>
        Attempts
      </Link>
      <Link to="/standing">Where you stand</Link>
    </nav>
  )
}
