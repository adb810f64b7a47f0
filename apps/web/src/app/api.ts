import { QueryClient } from '@tanstack/react-query'
import { ApiError, type Client, createClient } from '@warmstart/contract/client'
import { connection, connectionAfter } from './connection.ts'

// The body is read here, so that an answer that breaks off counts as a server that does not answer.
const client = createClient(async (url, init) => {
  const response = await fetch(url, init)
  const text = await response.text()
  return { ok: response.ok, status: response.status, text: async () => text }
})

/** Calls the server, and notes whether it answers. */
export const api: Client = {
  async call(id, input, options) {
    try {
      const output = await client.call(id, input, options)
      connection.set('here')
      return output
    } catch (error) {
      // What the person ended says nothing about the server.
      if (!options?.signal?.aborted) connection.set(connectionAfter(error))
      throw error
    }
  },
}

const mayPass = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500)

/** What the screens know of the server's data. The server is on this machine: always try. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => failures < 1 && mayPass(error),
      retryDelay: 600,
    },
    mutations: { networkMode: 'always' },
  },
})
