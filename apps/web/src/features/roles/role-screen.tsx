import '../study/study.css'
import '../practise/practise.css'
import './roles.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Role, Taxonomy } from '@warmstart/schema'
import { topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { QuestionRows } from '../practise/question-rows.tsx'
import { StudyTabs } from '../study/study-tabs.tsx'
import { type TopicItems, useTopicItems } from '../topics/use-topic-items.ts'
import { MixTable } from './mix-table.tsx'
import { OwnRole } from './own-role.tsx'
import { firstQuestions, isFor, mixRows } from './role-mix.ts'

const route = getRouteApi('/roles/$role')
/** How many questions to begin with are listed. */
const FIRST = 12

/** One role: its weighted mix, questions to begin with, and where to go on. */
export function RoleScreen() {
  const { role } = route.useParams()
  const items = useTopicItems()
  const words = useQuery(topicsQuery)
  return (
    <div className="study role">
      <Loaded query={{ ...items, data: words.data && items.data }} lines={10}>
        {(data) => {
          const found = words.data?.taxonomy.roles.find(({ id }) => id === role)
          return found === undefined ? <NoRole id={role} /> : <Found role={found} all={data} />
        }}
      </Loaded>
    </div>
  )
}

function NoRole({ id }: { readonly id: string }) {
  return (
    <>
      <ScreenHeading title="There is no such role" />
      <p>
        No role is called “{id}”. <Link to="/roles">All roles</Link>
      </p>
    </>
  )
}

interface FoundProps {
  readonly role: Taxonomy['roles'][number]
  readonly all: TopicItems
}

function Found({ role: { id, title, summary }, all }: FoundProps) {
  const words = useQuery(topicsQuery).data
  if (words === undefined) return null
  const rows = mixRows(words, id, all.questions)
  const problems = all.problems.filter(({ roles }) => roles.includes('all') || roles.includes(id))
  return (
    <>
      <ScreenHeading title={title} />
      <StudyTabs />
      <p>{summary}</p>
      <OwnRole role={id} title={title} />
      <h2>What is asked</h2>
      <MixTable rows={rows} role={id} />
      <h2>Begin with these</h2>
      <QuestionRows questions={firstQuestions(rows, id, all.questions, FIRST)} words={words} />
      <h2>Go on</h2>
      <Further
        role={id}
        questions={all.questions.filter((one) => isFor(one, id)).length}
        problems={problems.length}
      />
    </>
  )
}

interface FurtherProps {
  readonly role: Role
  readonly questions: number
  readonly problems: number
}

function Further({ role, questions, problems }: FurtherProps) {
  return (
    <ul className="go-on">
      <li>
        <Link to="/questions" search={{ role }}>
          All {questions} questions for this role
        </Link>
      </li>
      {problems > 0 && (
        <li>
          <Link to="/problems">{problems} coding problems</Link>
        </li>
      )}
      <li>
        <Link to="/mock">A mock interview</Link>, which follows the mix of your role
      </li>
      <li>
        <Link to="/guides/$id" params={{ id: 'interview-process' }}>
          The rounds of the process
        </Link>{' '}
        and{' '}
        <Link to="/guides/$id" params={{ id: 'roles-and-levels' }}>
          what each level adds
        </Link>
      </li>
    </ul>
  )
}
