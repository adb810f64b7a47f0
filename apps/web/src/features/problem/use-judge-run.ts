import { useMutation } from '@tanstack/react-query'
import type { Verdict } from '@warmstart/schema'
import { announce } from '../../app/announcer.tsx'
import { api } from '../../app/api.ts'

/** Running code on the shown cases. */
export interface JudgeRun {
  readonly running: boolean
  readonly verdict: Verdict | null
  readonly error: unknown
  run(source: string): void
  clear(): void
}

/** Runs code on the shown cases of a problem; nothing of it is kept. */
export function useJudgeRun(itemId: string): JudgeRun {
  const mutation = useMutation({
    mutationFn: (source: string) => api.call('runCode', { params: { itemId }, body: { source } }),
    onSuccess: (verdict) => announce(verdict.message),
  })
  return {
    running: mutation.isPending,
    verdict: mutation.data ?? null,
    error: mutation.error,
    run: (source) => {
      if (!mutation.isPending) mutation.mutate(source)
    },
    clear: () => mutation.reset(),
  }
}
