import './study.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ComparisonCard } from '@warmstart/contract'
import { comparisonsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useListKeys } from '../../app/use-list-keys.ts'
import { ItemLinks } from '../../shared/item-links.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { Sources } from '../answer/sources.tsx'
import { StudyTabs } from './study-tabs.tsx'

const route = getRouteApi('/compare/$id')

/** All comparison cards by title. */
export function ComparisonsScreen() {
  const cards = useQuery(comparisonsQuery)
  const list = useListKeys<HTMLUListElement>()
  return (
    <div className="study">
      <ScreenHeading title="Comparisons" />
      <StudyTabs />
      <Loaded query={cards}>
        {({ comparisons }) => (
          <ul className="plain-list study-list" ref={list}>
            {comparisons.map(({ id, title, options }) => (
              <li key={id}>
                <Link to="/compare/$id" params={{ id }} data-row>
                  {title}
                </Link>
                <span className="small quiet">{options.join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  )
}

/** One comparison as a table, with when to choose which. */
export function ComparisonScreen() {
  const { id } = route.useParams()
  const cards = useQuery(comparisonsQuery)
  return (
    <Loaded query={cards}>
      {({ comparisons }) => {
        const card = comparisons.find((one) => one.id === id)
        return card === undefined ? <NoCard id={id} /> : <Card card={card} />
      }}
    </Loaded>
  )
}

function NoCard({ id }: { readonly id: string }) {
  return (
    <div className="study">
      <ScreenHeading title="There is no such comparison" />
      <p>
        No card is called “{id}”. <Link to="/compare">All comparisons</Link>
      </p>
    </div>
  )
}

function Card({ card }: { readonly card: ComparisonCard }) {
  return (
    <article className="study">
      <ScreenHeading title={card.title} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls a wide table */}
      <section className="wide-table" aria-label="Comparison" tabIndex={0}>
        <table className="comparison">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Aspect</span>
              </th>
              {card.options.map((option) => (
                <th key={option} scope="col">
                  {option}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.rows.map(({ aspect, cells }) => (
              <tr key={aspect}>
                <th scope="row">{aspect}</th>
                {cells.map((cell, i) => (
                  <td key={card.options[i]} data-option={card.options[i]}>
                    <RenderedHtml of={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>Choose</h2>
      <dl className="choose">
        {card.choose.map(({ option, when }) => (
          <div key={`${option} ${when.text}`}>
            <dt>{option}, when</dt>
            <dd>
              <RenderedHtml of={when} />
            </dd>
          </div>
        ))}
      </dl>
      {card.items.length > 0 && (
        <section aria-label="Practise it">
          <h2>Practise it</h2>
          <ItemLinks links={card.items} />
        </section>
      )}
      <Sources sources={card.sources} />
    </article>
  )
}
