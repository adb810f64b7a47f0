import { ApiError } from '@warmstart/contract/client'
import { createStore } from '../shared/store.ts'

/** `away`: the server does not answer. `locked`: it wants the link from the terminal. */
export type Connection = 'here' | 'away' | 'locked'

/** What the newest call said about the server. */
export const connection = createStore<Connection>('here')

/** What a failed call says about the server. */
export function connectionAfter(error: unknown): Connection {
  if (!(error instanceof ApiError)) return 'here'
  if (error.status === 0) return 'away'
  return error.status === 401 ? 'locked' : 'here'
}
