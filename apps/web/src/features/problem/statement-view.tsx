import { Link } from '@tanstack/react-router'
import type { ItemLink, ProblemPage } from '@warmstart/contract'
import { ItemLinks } from '../../shared/item-links.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { SeeInLab } from '../../shared/see-in-lab.tsx'
import type { ProblemSearch } from './problem-search.ts'

interface StatementViewProps {
  readonly page: ProblemPage
  readonly search: ProblemSearch
  readonly hints: number
  readonly onHint: (open: number) => void
}

/** The problem as it is asked, what is ruled out, the cases by name, and hints one by one. */
export function StatementView({ page, search, hints, onHint }: StatementViewProps) {
  const { statement, forbidden, prerequisites, related, summary } = page
  const blank = search.blank === 'true'
  return (
    <>
      <RenderedHtml of={statement} className="prose" />
      {forbidden.length > 0 && (
        <p className="notice small">
          Ruled out here:{' '}
          {forbidden.map((rule, i) => (
            <span key={rule}>
              {i > 0 && ', '}
              <code>{rule}</code>
            </span>
          ))}
        </p>
      )}
      <Cases page={page} />
      <Hints page={page} open={hints} onHint={onHint} />
      <Links title="Read before" links={prerequisites} />
      <Links title="Related" links={related} />
      <SeeInLab itemId={summary.id} />
      <p className="small blank-page">
        <Link
          to="/problems/$itemId"
          params={{ itemId: summary.id }}
          search={{ ...search, blank: blank ? undefined : 'true' }}
          replace
        >
          {blank ? 'Begin with the starter again' : 'Begin with a blank page, as on a whiteboard'}
        </Link>
      </p>
    </>
  )
}

function Cases({ page }: { readonly page: ProblemPage }) {
  const shown = page.cases.filter((one) => one.shown)
  const hidden = page.cases.length - shown.length
  return (
    <details className="cases">
      <summary>
        {shown.length} shown and {hidden} hidden cases
      </summary>
      <ul>
        {shown.map(({ id, why }) => (
          <li key={id}>
            <code>{id}</code>: {why}
          </li>
        ))}
        <li className="quiet">
          Hidden ones say their name and the kind of mistake only, when they fail.
        </li>
      </ul>
    </details>
  )
}

interface HintsProps {
  readonly page: ProblemPage
  readonly open: number
  readonly onHint: (open: number) => void
}

function Hints({ page, open, onHint }: HintsProps) {
  const { hints } = page
  const left = hints.length - open
  return (
    <section className="hints" aria-label="Hints" aria-live="polite">
      {hints.slice(0, open).map((hint, i) => (
        <div key={hint.text}>
          <h3>Hint {i + 1}</h3>
          <RenderedHtml of={hint} />
        </div>
      ))}
      {left > 0 && (
        <p className="actions">
          <button type="button" className="button" onClick={() => onHint(open + 1)}>
            {open === 0 ? 'Give me a hint' : 'Next hint'}
          </button>
          <span className="small quiet">
            {left} left. One hint: the item comes back a little sooner; from two on, sooner still.
          </span>
        </p>
      )}
    </section>
  )
}

function Links({ title, links }: { readonly title: string; readonly links: readonly ItemLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-label={title} className="small">
      <h3>{title}</h3>
      <ItemLinks links={links} />
    </section>
  )
}
