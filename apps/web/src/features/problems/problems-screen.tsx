import '../practise/practise.css'
import './problems.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ProblemSummary } from '@warmstart/contract'
import { problemsQuery, topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { titleOf } from '../../shared/vocabulary.ts'
import { PractiseTabs } from '../practise/practise-tabs.tsx'
import { PROGRESS_SIGNS } from '../practise/progress-words.ts'
import { DIFFICULTY, type ProblemsSearch, problemsFor, topicCounts } from './problem-filters.ts'
import { ProblemTable } from './problem-table.tsx'

const route = getRouteApi('/problems')

/** All problems as a table, with filters that stand in the address. */
export function ProblemsScreen() {
  const search = route.useSearch()
  const list = useQuery(problemsQuery)
  return (
    <div className="problems">
      <header>
        <ScreenHeading title="Code" />
        <Link to="/judge" className="small">
          How code is judged
        </Link>
      </header>
      <PractiseTabs />
      <Loaded query={list} lines={12}>
        {({ problems }) => {
          const shown = problemsFor(problems, search)
          return (
            <>
              <Filters problems={problems} search={search} />
              <p role="status" className="total quiet">
                {count(shown.length, 'problem')}
                {shown.length !== problems.length && ` of ${problems.length}`}
              </p>
              {shown.length > 0 ? (
                <ProblemTable problems={shown} search={search} />
              ) : (
                <NoneFound empty={problems.length === 0} />
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

interface FiltersProps {
  readonly problems: readonly ProblemSummary[]
  readonly search: ProblemsSearch
}

function Filters({ problems, search }: FiltersProps) {
  const words = useQuery(topicsQuery).data
  const navigate = route.useNavigate()
  const change = (part: ProblemsSearch) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
  const options = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([value, word]) => (
      <option key={value} value={value}>
        {word}
      </option>
    ))
  const progress = Object.fromEntries(
    Object.entries(PROGRESS_SIGNS).map(([value, { word }]) => [value, word]),
  )
  const topics = Object.fromEntries(
    topicCounts(problems).map(({ id, count: n }) => [id, `${titleOf(words, 'topic', id)} (${n})`]),
  )
  const libraries = { numpy: 'NumPy', pandas: 'pandas', 'scikit-learn': 'scikit-learn' }
  const choices = [
    { name: 'level', word: 'Difficulty', values: DIFFICULTY },
    { name: 'topic', word: 'Focus', values: topics },
    { name: 'progress', word: 'Status', values: progress },
    { name: 'imports', word: 'Libraries', values: libraries },
  ] as const
  return (
    <search className="problem-filters" aria-label="Filters">
      <label>
        <span>Words</span>
        <input
          type="search"
          value={search.q ?? ''}
          onChange={(event) => change({ q: event.target.value || undefined })}
        />
      </label>
      {choices.map(({ name, word, values }) => (
        <label key={name}>
          <span>{word}</span>
          <select
            value={search[name] ?? ''}
            onChange={(event) => change({ [name]: event.target.value || undefined })}
          >
            <option value="">any</option>
            {options(values)}
          </select>
        </label>
      ))}
    </search>
  )
}

function NoneFound({ empty }: { readonly empty: boolean }) {
  return (
    <div className="state">
      <h2>{empty ? 'There are no problems' : 'No problem fits all of these filters'}</h2>
      {empty ? (
        <p>The content has none. Settings, “This machine”, says what is missing.</p>
      ) : (
        <Link to="/problems" search={{}} className="button">
          Clear the filters
        </Link>
      )}
    </div>
  )
}
