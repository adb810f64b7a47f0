import './labs.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LABS, type LabEntry } from '@warmstart/core/labs'
import { topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useListKeys } from '../../app/use-list-keys.ts'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { titleOf } from '../../shared/vocabulary.ts'
import { TextFilter } from '../practise/text-filter.tsx'
import { matchingLabs } from './matching-labs.ts'

const route = getRouteApi('/labs')

/** Every lab, found by what it shows. */
export function LabsScreen() {
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useListKeys<HTMLUListElement>()
  const found = matchingLabs(LABS, q ?? '')
  return (
    <div className="labs">
      <ScreenHeading title="Labs" />
      <p className="quiet labs-lead">
        Stop an algorithm at any step, do the step yourself, and be checked by the algorithm.
      </p>
      <TextFilter
        value={q ?? ''}
        onChange={(text) => void navigate({ search: text ? { q: text } : {}, replace: true })}
      />
      <p role="status" className="small quiet">
        {count(found.length, 'lab')}
        {found.length === 0 && '. Try another word, such as clustering or threshold.'}
      </p>
      <ul className="plain-list lab-list" ref={list}>
        {found.map((lab) => (
          <Row key={lab.id} lab={lab} />
        ))}
      </ul>
    </div>
  )
}

function Row({ lab }: { readonly lab: LabEntry }) {
  const words = useQuery(topicsQuery).data
  return (
    <li>
      <Link to="/labs/$itemId" params={{ itemId: lab.id }} data-row className="title">
        {lab.question}
      </Link>
      <p className="small quiet">
        {lab.title} · {titleOf(words, 'level', lab.level)} · {minutesInWords(lab.minutes)}
      </p>
      <p className="small lab-concepts">{lab.concepts.join(' · ')}</p>
    </li>
  )
}
