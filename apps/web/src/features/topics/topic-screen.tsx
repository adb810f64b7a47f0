import './topics.css'
import '../practise/practise.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CompiledTopic } from '@warmstart/schema'
import { glossaryQuery, topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { QuestionRows } from '../practise/question-rows.tsx'
import { ancestors, coverageOf, coverageWords, itemsIn, subtree } from './topic-tree.ts'
import { type TopicItems, useTopicItems } from './use-topic-items.ts'

const route = getRouteApi('/topics/$id')

/** One topic: what it is, what is below it, and everything to practise in it. */
export function TopicScreen() {
  const { id } = route.useParams()
  const items = useTopicItems()
  return (
    <div className="topics">
      <Loaded query={items} lines={8}>
        {(data) => {
          const byId = new Map<string, CompiledTopic>(data.topics.map((one) => [one.id, one]))
          const topic = byId.get(id)
          return topic === undefined ? (
            <NoTopic id={id} />
          ) : (
            <Topic topic={topic} byId={byId} all={data} />
          )
        }}
      </Loaded>
    </div>
  )
}

function NoTopic({ id }: { readonly id: string }) {
  return (
    <>
      <ScreenHeading title="There is no such topic" />
      <p>
        No topic is called “{id}”. <Link to="/topics">All topics</Link>
      </p>
    </>
  )
}

interface TopicProps {
  readonly topic: CompiledTopic
  readonly byId: ReadonlyMap<string, CompiledTopic>
  readonly all: TopicItems
}

function Topic({ topic, byId, all }: TopicProps) {
  const ids = subtree(byId, topic.id)
  const questions = itemsIn(all.questions, ids)
  const problems = itemsIn(all.problems, ids)
  const words = useQuery(topicsQuery).data
  return (
    <>
      <Way above={ancestors(byId, topic.id)} />
      <ScreenHeading title={topic.title} />
      <p className="topic-summary">{topic.summary}</p>
      <p className="small quiet">{coverageWords(coverageOf([...questions, ...problems]))}</p>
      <Below topic={topic} byId={byId} />
      {questions.length > 0 && (
        <section aria-labelledby="topic-questions">
          <h2 id="topic-questions">Questions</h2>
          <QuestionRows questions={questions} words={words} />
        </section>
      )}
      {problems.length > 0 && (
        <section aria-labelledby="topic-code">
          <h2 id="topic-code">Code</h2>
          <ul className="plain-list topic-links">
            {problems.map(({ id, title }) => (
              <li key={id}>
                <Link to="/problems/$itemId" params={{ itemId: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Terms ids={ids} />
    </>
  )
}

function Way({ above }: { readonly above: readonly CompiledTopic[] }) {
  return (
    <nav aria-label="Topics above" className="way small">
      <ol className="plain-list">
        <li>
          <Link to="/topics">Topics</Link>
        </li>
        {above.slice(1).map(({ id, title }) => (
          <li key={id}>
            <Link to="/topics/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Below({ topic, byId }: Pick<TopicProps, 'topic' | 'byId'>) {
  const below = topic.children.flatMap((id) => byId.get(id) ?? [])
  if (below.length === 0) return null
  return (
    <section aria-labelledby="topic-below">
      <h2 id="topic-below">In this topic</h2>
      <ul className="plain-list topic-links">
        {below.map(({ id, title, summary }) => (
          <li key={id}>
            <Link to="/topics/$id" params={{ id }}>
              {title}
            </Link>
            <span className="small quiet">{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Terms({ ids }: { readonly ids: ReadonlySet<string> }) {
  const terms = useQuery(glossaryQuery).data?.terms ?? []
  const own = terms.filter(({ topic }) => topic !== undefined && ids.has(topic))
  if (own.length === 0) return null
  return (
    <section aria-labelledby="topic-terms">
      <h2 id="topic-terms">Terms</h2>
      <dl className="topic-terms">
        {own.map(({ id, term, text }) => (
          <div key={id}>
            <dt>
              <Link to="/glossary" search={{ term: id }}>
                {term}
              </Link>
            </dt>
            <dd>
              <RenderedHtml of={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
