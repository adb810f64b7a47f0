import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** Questions that the person added. */
export const ownListQuery = queryOptions({
  queryKey: ['own-questions'],
  queryFn: () => api.call('listOwnQuestions', {}),
  staleTime: 0,
})

/** One of them with its model answers, to change it. */
export const ownQuestionQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['own-question', itemId],
    queryFn: () => api.call('getOwnQuestion', { params: { itemId } }),
    gcTime: 0,
  })
