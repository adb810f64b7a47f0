import { useMutation, useQuery } from '@tanstack/react-query'
import type { Role } from '@warmstart/schema'
import { useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { settingsQuery } from '../../app/queries.ts'
import { problemWords } from '../../shared/problem-words.ts'

interface OwnRoleProps {
  readonly role: Role
  readonly title: string
}

/** Takes the role as one's own, and back. */
export function OwnRole({ role, title }: OwnRoleProps) {
  const settings = useQuery(settingsQuery).data
  const [before, setBefore] = useState<Role | null>()
  const save = useMutation({
    mutationFn: async (next: Role | null) => {
      const body = { ...(await queryClient.fetchQuery(settingsQuery)), role: next }
      return api.call('putSettings', { body })
    },
    // The plan of every day and what is drawn follow the role.
    onSuccess: () => queryClient.invalidateQueries(),
  })
  if (settings === undefined) return null
  const choose = (next: Role | null) => {
    setBefore(settings.role)
    save.mutate(next)
  }
  return (
    <p className="own-role" role="status">
      {settings.role === role ? (
        <>
          You prepare for this role; the plan of each day follows its mix.{' '}
          {before !== undefined && before !== role && (
            <button type="button" className="button plain small" onClick={() => choose(before)}>
              Undo
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          className="button"
          aria-disabled={save.isPending}
          onClick={() => choose(role)}
        >
          Prepare for {title}
        </button>
      )}
      {save.error !== null && (
        <span className="fault small"> {problemWords(save.error).title}</span>
      )}
    </p>
  )
}
