import { Link } from '@tanstack/react-router'

/** The kinds of pages that are read. */
export function StudyTabs() {
  return (
    <nav className="screen-tabs" aria-label="What to read">
      <Link to="/cheat-sheet" activeOptions={{ includeSearch: false }}>
        Cheat sheet
      </Link>
      <Link to="/glossary" activeOptions={{ includeSearch: false }}>
        Glossary
      </Link>
      <Link to="/compare">Comparisons</Link>
      <Link to="/formulas" activeOptions={{ includeSearch: false }}>
        Formulas
      </Link>
      <Link to="/guides">Guides</Link>
      <Link to="/roles">Roles</Link>
      <Link to="/references" activeOptions={{ includeSearch: false }}>
        References
      </Link>
    </nav>
  )
}
