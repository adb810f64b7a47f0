import './mock.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MockFormats } from '@warmstart/contract'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { MockHistory } from './mock-history.tsx'
import { MockSetup } from './mock-setup.tsx'
import { mockFormatsQuery } from './queries.ts'

const route = getRouteApi('/mock')

/** Choose an interview, go on with one, or look at what earlier ones showed. */
export function MockHomeScreen() {
  const formats = useQuery(mockFormatsQuery)
  const { format } = route.useSearch()
  return (
    <div className="mock-home">
      <ScreenHeading title="Mock interviews" />
      <p className="quiet intro">
        Practise the real thing: a timed interview that reacts to what you say, and a report that
        you can act on. It is for practice only and never answers for you in a real interview.
      </p>
      <MockHistory />
      <Loaded query={formats}>
        {(all) => {
          const chosen = all.formats.find(({ id, available }) => id === format && available)
          return (
            <>
              <h2 id="formats">Begin one</h2>
              <FormatList formats={all.formats} chosen={chosen?.id ?? null} />
              {chosen !== undefined && (
                <MockSetup key={chosen.id} format={chosen} domains={all.domains} />
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

interface FormatListProps {
  readonly formats: MockFormats['formats']
  readonly chosen: string | null
}

function FormatList({ formats, chosen }: FormatListProps) {
  return (
    <ul className="plain-list mock-formats" aria-labelledby="formats">
      {formats.map(({ id, title, summary, minutes, available, why }) => (
        <li key={id} data-chosen={id === chosen} data-available={available}>
          {available ? (
            <Link to="/mock" search={{ format: id }} resetScroll={false}>
              {title}
            </Link>
          ) : (
            <span className="quiet">{title}</span>
          )}
          <span className="small quiet">
            {available ? `${summary} ${minutes.map(minutesInWords).join(' or ')}.` : why}
          </span>
        </li>
      ))}
    </ul>
  )
}
