import './study.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { GlossaryTerm } from '@warmstart/contract'
import { useEffect, useMemo } from 'react'
import { glossaryQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { ItemLinks } from '../../shared/item-links.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { TextFilter } from '../practise/text-filter.tsx'
import { byLetter, foundTerms } from './found-terms.ts'
import { StudyTabs } from './study-tabs.tsx'

const route = getRouteApi('/glossary')

/** Every term of the field in one sentence each, found while typing. */
export function GlossaryScreen() {
  const glossary = useQuery(glossaryQuery)
  return (
    <div className="study">
      <ScreenHeading title="Glossary" />
      <StudyTabs />
      <Loaded query={glossary} lines={12}>
        {({ terms }) => <Terms terms={terms} />}
      </Loaded>
    </div>
  )
}

function Terms({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const { q = '', term } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useMemo(() => foundTerms(terms, q), [terms, q])
  const groups = useMemo(() => byLetter(found), [found])
  useEffect(() => {
    if (term === undefined) return
    document.getElementById(`term-${term}`)?.scrollIntoView({ block: 'center' })
  }, [term])
  return (
    <>
      <search className="glossary-search">
        <TextFilter
          value={q}
          onChange={(words) =>
            void navigate({ search: words === '' ? {} : { q: words }, replace: true })
          }
        />
        <p className="small quiet" role="status">
          {found.length === terms.length
            ? `${terms.length} terms`
            : `${found.length} of ${terms.length} terms`}
        </p>
      </search>
      {q === '' && <Letters letters={groups.map(({ letter }) => letter)} />}
      {found.length === 0 && (
        <p>No term has these words. The search (/) looks through questions and problems too.</p>
      )}
      {groups.map(({ letter, terms: group }) => (
        <section key={letter} id={`letter-${letter}`} aria-label={letter} className="letter">
          <h2>{letter}</h2>
          <dl>
            {group.map((one) => (
              <Entry key={one.id} term={one} marked={one.id === term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Letters({ letters }: { readonly letters: readonly string[] }) {
  return (
    <nav aria-label="Letters" className="letters">
      {letters.map((letter) => (
        <a key={letter} href={`#letter-${letter}`}>
          {letter}
        </a>
      ))}
    </nav>
  )
}

function Entry({ term, marked }: { readonly term: GlossaryTerm; readonly marked: boolean }) {
  return (
    <div id={`term-${term.id}`} className="term" data-marked={marked}>
      <dt>
        {term.term}
        {term.also.length > 0 && (
          <span className="small quiet also"> also: {term.also.join(', ')}</span>
        )}
      </dt>
      <dd>
        <RenderedHtml of={term.text} />
        {term.items.length > 0 && <ItemLinks links={term.items} />}
      </dd>
    </div>
  )
}
