import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Input } from '@warmstart/contract'
import { api, queryClient } from './api.ts'

/** Version of the app, and what the person must be told. */
export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: () => api.call('getMeta', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The five abilities, and the stages of a project. */
export const standingQuery = queryOptions({
  queryKey: ['standing'],
  queryFn: () => api.call('getStanding', {}),
  staleTime: 0,
})

/** What is to do today. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => api.call('getToday', {}),
  staleTime: 0,
})

/** Role, level, date and the like. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => api.call('getSettings', {}),
})

/** Topic tree and the words for levels, roles, rounds, categories and pillars. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: () => api.call('listTopics', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Six questions for a first estimate. */
export const warmupQuery = queryOptions({
  queryKey: ['warm-up'],
  queryFn: () => api.call('getWarmup', {}),
  staleTime: 0,
})

/** Questions that pass the filters. */
export const questionsQuery = (query: Input<'listQuestions'>['query']) =>
  queryOptions({
    queryKey: ['questions', query],
    queryFn: () => api.call('listQuestions', { query }),
    placeholderData: (previous) => previous,
  })

/** One question. It carries the draft, so it is asked for afresh at each visit and not meanwhile. */
export const questionQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['question', itemId],
    queryFn: () => api.call('getQuestion', { params: { itemId } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

/** Every problem. */
export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: () => api.call('listProblems', {}),
})

/** One problem, with its draft: asked for afresh at each visit, like a question. */
export const problemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['problem', itemId],
    queryFn: () => api.call('getProblem', { params: { itemId } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })

/** Outline, complexity and follow-ups of a problem. */
export const interviewQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['interview', itemId],
    queryFn: () => api.call('getInterview', { params: { itemId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What the judge runs on. */
export const judgeQuery = queryOptions({
  queryKey: ['judge'],
  queryFn: () => api.call('getJudge', {}),
})

/** One attempt with the answer. Attempts never change. */
export const attemptQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId],
    queryFn: () => api.call('getAttempt', { params: { attemptId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Attempts newest first, page by page; of one question where an id is given. */
export const attemptsQuery = (itemId?: string) =>
  infiniteQueryOptions({
    queryKey: ['attempts', itemId ?? 'all'],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.call('listAttempts', {
        query: {
          ...(itemId === undefined ? {} : { itemId }),
          ...(pageParam === null ? {} : { before: pageParam }),
        },
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
  })

/** The eight sections of the cheat sheet. */
export const cheatSheetQuery = queryOptions({
  queryKey: ['cheat-sheet'],
  queryFn: () => api.call('getCheatSheet', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Every term of the glossary. */
export const glossaryQuery = queryOptions({
  queryKey: ['glossary'],
  queryFn: () => api.call('getGlossary', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Every comparison card. */
export const comparisonsQuery = queryOptions({
  queryKey: ['comparisons'],
  queryFn: () => api.call('listComparisons', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The formula sheet. */
export const formulasQuery = queryOptions({
  queryKey: ['formulas'],
  queryFn: () => api.call('getFormulas', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Every cited source. */
export const referencesQuery = queryOptions({
  queryKey: ['references'],
  queryFn: () => api.call('getReferences', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The guides, without their texts. */
export const guidesQuery = queryOptions({
  queryKey: ['guides'],
  queryFn: () => api.call('listGuides', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** One guide. */
export const guideQuery = (guideId: string) =>
  queryOptions({
    queryKey: ['guide', guideId],
    queryFn: () => api.call('getGuide', { params: { guideId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What was found on this machine and what is degraded. */
export const doctorQuery = queryOptions({
  queryKey: ['doctor'],
  queryFn: () => api.call('getDoctor', {}),
})

/** Items and topics by words. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => api.call('search', { query: { q } }),
    enabled: q !== '',
    placeholderData: (previous) => previous,
  })

/** Asks afresh for all that an attempt or its withdrawal changes. */
export function refreshAfterAttempt(): void {
  for (const key of ['today', 'questions', 'problems', 'attempts', 'warm-up']) {
    void queryClient.invalidateQueries({ queryKey: [key] })
  }
}
