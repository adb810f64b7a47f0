import './study.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { GuideSummary } from '@warmstart/contract'
import { guidesQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useListKeys } from '../../app/use-list-keys.ts'
import { minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { StudyTabs } from './study-tabs.tsx'

const NAMES: Readonly<Record<GuideSummary['group'], string>> = {
  process: 'The interview process',
  roles: 'Roles',
  'deep-dives': 'Deep dives',
  formulas: 'Formulas',
  checklists: 'Checklists',
  'staying-current': 'Staying current',
  'questions-answered': 'Questions about interviews',
}

/** All guides by group. */
export function GuidesScreen() {
  const guides = useQuery(guidesQuery)
  const list = useListKeys<HTMLDivElement>()
  return (
    <div className="study">
      <ScreenHeading title="Guides" />
      <StudyTabs />
      <Loaded query={guides}>
        {({ guides: all }) => (
          <div ref={list}>
            {[...new Set(all.map(({ group }) => group))].map((group) => (
              <section key={group} aria-labelledby={`group-${group}`} className="guide-group">
                <h2 id={`group-${group}`}>{NAMES[group]}</h2>
                <Rows guides={all.filter((one) => one.group === group)} />
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </div>
  )
}

function Rows({ guides }: { readonly guides: readonly GuideSummary[] }) {
  return (
    <ul className="plain-list study-list">
      {guides.map(({ id, title, minutes, summary }) => (
        <li key={id}>
          <Link to="/guides/$id" params={{ id }} data-row>
            {title}
          </Link>
          <span className="small quiet">
            {summary} {minutesInWords(minutes)}.
          </span>
        </li>
      ))}
    </ul>
  )
}
