import { Link, useLocation } from '@tanstack/react-router'
import { ICONS } from '../shared/icons.tsx'

const PLACES = [
  { to: '/', icon: 'today', name: 'Today' },
  {
    to: '/questions',
    icon: 'practise',
    name: 'Practise',
    also: ['/problems', '/topics', '/own-questions'],
  },
  { to: '/mock', icon: 'mock', name: 'Mock' },
  { to: '/labs', icon: 'labs', name: 'Labs' },
  { to: '/review', icon: 'review', name: 'Review', wide: true },
  {
    ...{ to: '/cheat-sheet', icon: 'cheat-sheet', name: 'Cheat sheet' },
    also: ['/glossary', '/compare', '/formulas', '/guides', '/roles', '/references'],
  },
  { to: '/history', icon: 'history', name: 'History', also: ['/standing'] },
] as const satisfies readonly Place[]

interface Place {
  readonly to: string
  readonly icon: keyof typeof ICONS
  readonly name: string
  /** Further paths that belong to this place. */
  readonly also?: readonly string[]
  /** True where a phone leaves it out for want of room: Today's queue holds the same. */
  readonly wide?: boolean
}

interface RailProps {
  readonly onSearch: () => void
  readonly onKeys: () => void
}

/** The places to go: a rail at the left, on a phone a bar at the bottom. */
export function Rail({ onSearch, onKeys }: RailProps) {
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <header className="rail">
      <Link to="/" className="wordmark">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M5 16a7 7 0 0 1 14 0z" fill="currentColor" />
          <path d="M2.5 19.5h19" stroke="var(--ink)" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <span>Warmstart</span>
      </Link>
      <nav className="places" aria-label="Main">
        <ul className="plain-list">
          {PLACES.map((place) => (
            <li key={place.to} data-wide={(place as Place).wide}>
              <Link
                to={place.to}
                activeOptions={{ exact: place.to === '/', includeSearch: false }}
                {...(isWithin(place, path) ? { 'aria-current': 'page' as const } : {})}
              >
                {ICONS[place.icon]}
                <span>{place.name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools">
        <button type="button" onClick={onSearch}>
          {ICONS.search}
          <span>Search</span>
          <span className="key" aria-hidden="true">
            /
          </span>
        </button>
        <button type="button" className="keys-button" onClick={onKeys}>
          {ICONS.keys}
          <span>Keys</span>
          <span className="key" aria-hidden="true">
            ?
          </span>
        </button>
        <Link to="/settings">
          {ICONS.settings}
          <span>Settings</span>
        </Link>
      </div>
    </header>
  )
}

/** True where the address belongs to a place without beginning with its path. */
function isWithin(place: Place, path: string): boolean {
  return place.also?.some((one) => path === one || path.startsWith(`${one}/`)) ?? false
}
