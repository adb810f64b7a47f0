import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** The configured model endpoints, and whether what is sent was accepted. */
export const modelQuery = queryOptions({
  queryKey: ['model'],
  queryFn: () => api.call('getModel', {}),
})

/** What models said of an attempt, oldest first. */
export const opinionsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['opinions', attemptId],
    queryFn: () => api.call('listOpinions', { params: { attemptId } }),
  })

/** The request to the model, about an attempt or about an example. */
export const previewQuery = (attemptId: string | null) =>
  queryOptions({
    queryKey: ['model-preview', attemptId],
    queryFn: () => api.call('previewModel', { body: { attemptId } }),
    staleTime: 0,
    gcTime: 0,
  })

/** How far a running question is. */
export const progressQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['ask-progress', attemptId],
    queryFn: () => api.call('getAskProgress', { params: { attemptId } }),
    refetchInterval: 1_000,
    gcTime: 0,
  })
