import './practise.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { questionsQuery, topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { chosen, type PractiseSearch, queryOf } from './filters.ts'
import { PractiseTabs } from './practise-tabs.tsx'
import { QuestionRows } from './question-rows.tsx'

const route = getRouteApi('/questions')

/** All questions, with filters that stand in the address. */
export function PractiseScreen() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const words = useQuery(topicsQuery).data
  const list = useQuery(questionsQuery(queryOf(search)))
  const change = (next: PractiseSearch) =>
    void navigate({ search: () => next, replace: true, resetScroll: false })
  return (
    <div className="practise">
      <header>
        <ScreenHeading title="Practise" />
        <RandomButton search={search} />
      </header>
      <PractiseTabs />
      <div className="panes">
        <FilterPanel
          search={search}
          counts={list.data?.counts ?? {}}
          words={words}
          onChange={change}
        />
        <section aria-label="Questions">
          <Loaded query={list} lines={12}>
            {({ total, questions }) => (
              <>
                <p role="status" className="total quiet">
                  {count(questions.length, 'question')}
                  {questions.length !== total && ` of ${total}`}
                </p>
                <ChosenFilters search={search} words={words} onChange={change} />
                {questions.length > 0 ? (
                  <QuestionRows questions={questions} words={words} />
                ) : (
                  <NoneFound filtered={chosen(search).length > 0} onClear={() => change({})} />
                )}
              </>
            )}
          </Loaded>
        </section>
      </div>
    </div>
  )
}

function RandomButton({ search }: { readonly search: PractiseSearch }) {
  const navigate = route.useNavigate()
  const draw = useMutation({
    mutationFn: () => api.call('drawQuestion', { query: queryOf(search) }),
    onSuccess: ({ id }) =>
      void navigate({ to: '/questions/$itemId', params: { itemId: id }, search: {} }),
  })
  return (
    <div className="actions">
      {draw.error && <span role="alert">{problemWords(draw.error).detail}</span>}
      <button
        type="button"
        className="button main"
        aria-disabled={draw.isPending}
        onClick={() => draw.mutate()}
      >
        Draw one at random
      </button>
    </div>
  )
}

function NoneFound(props: { readonly filtered: boolean; readonly onClear: () => void }) {
  return (
    <div className="state">
      <h2>{props.filtered ? 'No question fits all of these filters' : 'There are no questions'}</h2>
      {props.filtered ? (
        <button type="button" className="button" onClick={props.onClear}>
          Clear the filters
        </button>
      ) : (
        <p>The content is empty. Settings, “This machine”, says what is missing.</p>
      )}
    </div>
  )
}
