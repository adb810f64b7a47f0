import './study.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Reference, References } from '@warmstart/contract'
import { useMemo } from 'react'
import { referencesQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { TextFilter } from '../practise/text-filter.tsx'
import { foundReferences } from './found-references.ts'
import { StudyTabs } from './study-tabs.tsx'

const route = getRouteApi('/references')

/** Every source that the content cites, by field, with what cites it and where. */
export function ReferencesScreen() {
  const references = useQuery(referencesQuery)
  return (
    <div className="study">
      <ScreenHeading title="References" />
      <StudyTabs />
      <Loaded query={references} lines={12}>
        {({ groups }) => <Groups groups={groups} />}
      </Loaded>
    </div>
  )
}

type Group = References['groups'][number]

function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useMemo(() => foundReferences(groups, q), [groups, q])
  const total = found.reduce((sum, { references }) => sum + references.length, 0)
  return (
    <>
      <search className="glossary-search no-print">
        <TextFilter
          value={q}
          onChange={(words) =>
            void navigate({ search: words === '' ? {} : { q: words }, replace: true })
          }
        />
        <p className="small quiet" role="status">
          {count(total, 'source')}
        </p>
      </search>
      {total === 0 && <p>No source has these words in its title, its authors or what cites it.</p>}
      {found.map(({ id, title, references }) => (
        <section key={id} aria-label={title}>
          <h2>{title}</h2>
          <ul className="plain-list references">
            {references.map((one) => (
              <Entry key={one.title} reference={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Entry({ reference: { title, authors, url, citedBy } }: { readonly reference: Reference }) {
  return (
    <li>
      <p>
        {url === undefined ? (
          <cite>{title}</cite>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            <cite>{title}</cite>
            <span className="visually-hidden"> (opens a new tab)</span>
          </a>
        )}
        {authors !== undefined && <span className="quiet"> {authors}</span>}
      </p>
      <details className="small">
        <summary>Cited by {count(citedBy.length, 'page')}</summary>
        <ul>
          {citedBy.map((one) => (
            <li key={`${one.kind} ${one.id} ${one.locator}`}>
              <CitingPage page={one} /> <span className="quiet">{one.locator}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function CitingPage({
  page: { kind, id, title },
}: {
  readonly page: Reference['citedBy'][number]
}) {
  switch (kind) {
    case 'question':
      return (
        <Link to="/questions/$itemId" params={{ itemId: id }}>
          {title}
        </Link>
      )
    case 'problem':
      return (
        <Link to="/problems/$itemId" params={{ itemId: id }}>
          {title}
        </Link>
      )
    case 'comparison':
      return (
        <Link to="/compare/$id" params={{ id }}>
          {title}
        </Link>
      )
    case 'guide':
      return (
        <Link to="/guides/$id" params={{ id }}>
          {title}
        </Link>
      )
    case 'formula':
      return (
        <Link to="/formulas" search={{ formula: id }}>
          {title}
        </Link>
      )
    default:
      return title
  }
}
