import { useNavigate } from '@tanstack/react-router'
import { useKeys } from '../../app/use-keys.ts'
import type { QuestionSearch } from '../run/run.ts'
import { RUN_HOMES } from '../run/run-strip.tsx'

/** `Esc` outside of the text goes back to where the question was opened from. */
export function LeaveOnEscape({ search }: { readonly search: QuestionSearch }) {
  const navigate = useNavigate()
  useKeys({
    leave: () => {
      const to = search.run === undefined ? '/questions' : RUN_HOMES[search.run].to
      void navigate({ to })
    },
  })
  return null
}
