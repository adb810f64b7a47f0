import '../study/study.css'
import './formulas.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { FormulaCard } from '@warmstart/contract'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { formulasQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { ItemLinks } from '../../shared/item-links.tsx'
import { Loaded, Skeleton } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { Sources } from '../answer/sources.tsx'
import { TextFilter } from '../practise/text-filter.tsx'
import { StudyTabs } from '../study/study-tabs.tsx'
import { formulaGroups, foundFormulas } from './found-formulas.ts'

const Calculator = lazy(() =>
  import('./calculator.tsx').then((all) => ({ default: all.Calculator })),
)

const route = getRouteApi('/formulas')

/** The formulas of the field, each with a worked example that can be changed. */
export function FormulasScreen() {
  const sheet = useQuery(formulasQuery)
  return (
    <div className="study formulas">
      <ScreenHeading title="Formulas" />
      <StudyTabs />
      <p className="quiet">
        Each formula begins with a worked example; change the numbers and the figures follow, with
        the way to them.
      </p>
      <Loaded query={sheet} lines={12}>
        {({ formulas }) => <Sheet formulas={formulas} />}
      </Loaded>
    </div>
  )
}

function Sheet({ formulas }: { readonly formulas: readonly FormulaCard[] }) {
  const { q = '', formula } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useMemo(() => foundFormulas(formulas, q), [formulas, q])
  const groups = useMemo(() => formulaGroups(found), [found])
  useEffect(() => {
    if (formula === undefined) return
    document.getElementById(`formula-${formula}`)?.scrollIntoView({ block: 'start' })
  }, [formula])
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
          {found.length === formulas.length
            ? `${formulas.length} formulas`
            : `${found.length} of ${formulas.length} formulas`}
        </p>
      </search>
      {q === '' && (
        <nav aria-label="Groups" className="letters no-print">
          {groups.map(({ title }, i) => (
            <a key={title} href={`#group-${i}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      {found.length === 0 && <p>No formula has these words. The search (/) looks everywhere.</p>}
      {groups.map(({ title, formulas: group }, i) => (
        <section key={title} id={`group-${i}`} aria-label={title} className="formula-group">
          <h2>{title}</h2>
          {group.map((one) => (
            <Entry key={one.id} formula={one} />
          ))}
        </section>
      ))}
    </>
  )
}

function Entry({ formula }: { readonly formula: FormulaCard }) {
  const { id, title, tex, says, items, sources } = formula
  return (
    <article id={`formula-${id}`} className="formula" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>{title}</h3>
      <div className="tex">
        {tex.map((line) => (
          <RenderedHtml key={line.html} of={line} />
        ))}
      </div>
      <RenderedHtml of={says} />
      <Suspense fallback={<Skeleton lines={3} />}>
        <Calculator formula={formula} />
      </Suspense>
      <details className="small no-print">
        <summary>Practise and sources</summary>
        {items.length > 0 && <ItemLinks links={items} />}
        <Sources sources={sources} />
      </details>
    </article>
  )
}
