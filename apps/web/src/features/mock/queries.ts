import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** Formats of mocks with what content makes of them. */
export const mockFormatsQuery = queryOptions({
  queryKey: ['mock-formats'],
  queryFn: () => api.call('listMockFormats', {}),
  staleTime: Number.POSITIVE_INFINITY,
})

/** All mocks, newest first. */
export const mocksQuery = queryOptions({
  queryKey: ['mocks'],
  queryFn: () => api.call('listMocks', {}),
})

/** One mock with all its lines; read afresh at each visit. */
export const mockQuery = (mockId: string) =>
  queryOptions({
    queryKey: ['mock', mockId],
    queryFn: () => api.call('getMock', { params: { mockId }, query: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

/** Lines come after this number only: none do. */
export const NO_LINES = 1_000_000

/** Where a mock is now, looked at every few seconds; lines are left out. */
export const liveMockQuery = (mockId: string) =>
  queryOptions({
    queryKey: ['mock-live', mockId],
    queryFn: () => api.call('getMock', { params: { mockId }, query: { after: NO_LINES } }),
    refetchInterval: ({ state }) => (state.data?.phase === 'completed' ? false : 4_000),
  })

/** What a mock showed. Only a human interviewer’s marks can still change. */
export const mockReportQuery = (mockId: string) =>
  queryOptions({
    queryKey: ['mock-report', mockId],
    queryFn: () => api.call('getMockReport', { params: { mockId } }),
    staleTime: 10_000,
  })

/** A mock with all its answers, for a human interviewer. */
export const mockSheetQuery = (mockId: string) =>
  queryOptions({
    queryKey: ['mock-sheet', mockId],
    queryFn: () => api.call('getMockSheet', { params: { mockId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
