import '../study/study.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { settingsQuery, topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useListKeys } from '../../app/use-list-keys.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { StudyTabs } from '../study/study-tabs.tsx'

/** Every role, with what it is about. */
export function RolesScreen() {
  const topics = useQuery(topicsQuery)
  const own = useQuery(settingsQuery).data?.role
  const list = useListKeys<HTMLUListElement>()
  return (
    <div className="study">
      <ScreenHeading title="Roles" />
      <StudyTabs />
      <p className="quiet">
        What each role is asked, and how much of it. Titles differ between employers: read the tasks
        of the posting and take the nearest.{' '}
        <Link to="/guides/$id" params={{ id: 'roles-and-levels' }}>
          Roles and levels
        </Link>{' '}
        says what seniority changes.
      </p>
      <Loaded query={topics}>
        {({ taxonomy }) => (
          <ul className="plain-list study-list" ref={list}>
            {taxonomy.roles.map(({ id, title, summary }) => (
              <li key={id}>
                <Link to="/roles/$role" params={{ role: id }} data-row>
                  {title}
                </Link>
                <span className="small quiet">
                  {summary}
                  {own === id && ' This is the role that you prepare for.'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  )
}
