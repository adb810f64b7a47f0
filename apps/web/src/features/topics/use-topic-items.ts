import { useQueries } from '@tanstack/react-query'
import type { ProblemSummary, QuestionSummary } from '@warmstart/contract'
import type { CompiledTopic } from '@warmstart/schema'
import { problemsQuery, questionsQuery, topicsQuery } from '../../app/queries.ts'

/** Everything that stands under topics. */
export interface TopicItems {
  readonly topics: readonly CompiledTopic[]
  readonly questions: readonly QuestionSummary[]
  readonly problems: readonly ProblemSummary[]
}

/** The topic tree with all questions and problems, in the shape of one query. */
export function useTopicItems() {
  const [topics, questions, problems] = useQueries({
    queries: [topicsQuery, questionsQuery({}), problemsQuery],
  })
  const all = [topics, questions, problems] as const
  const data: TopicItems | undefined =
    topics.data && questions.data && problems.data
      ? {
          topics: topics.data.topics,
          questions: questions.data.questions,
          problems: problems.data.problems,
        }
      : undefined
  const refetch = () => all.map((query) => query.error && query.refetch())
  return { data, error: all.find((query) => query.error)?.error, refetch }
}
