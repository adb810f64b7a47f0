import type { AttemptResult } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import { api } from '../../app/api.ts'
import type { NewAttempt } from './draft.ts'

/** Sends it; where the server already has this id, gives what it has. */
export async function sendOnce(body: NewAttempt): Promise<AttemptResult> {
  try {
    return await api.call('addAttempt', { body })
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem?.code !== 'conflict') throw error
    return api.call('getAttempt', { params: { attemptId: body.id } })
  }
}
