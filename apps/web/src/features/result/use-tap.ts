import { useMutation } from '@tanstack/react-query'
import type { SelfCheckInput } from '@warmstart/contract'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { attemptQuery, refreshAfterAttempt } from '../../app/queries.ts'
import { percent } from '../../shared/amounts.ts'

/** What the learner says of one point. */
export interface Tap extends SelfCheckInput {
  readonly pointId: string
}

/** Keeps taps one after the other, and shows what comes of each. */
export function useTap(attemptId: string) {
  return useMutation({
    scope: { id: `self-check ${attemptId}` },
    mutationFn: ({ pointId, ...body }: Tap) =>
      api.call('checkPoint', { params: { attemptId, pointId }, body }),
    onSuccess: (result) => {
      queryClient.setQueryData(attemptQuery(attemptId).queryKey, result)
      refreshAfterAttempt()
      const { selfChecked, attempt } = result
      announce(
        selfChecked === null
          ? `The score of the rules alone counts: ${percent(attempt.assessment.score)}.`
          : `With what you say: ${percent(selfChecked.score)}.`,
      )
    },
  })
}
