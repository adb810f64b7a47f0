import type { ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'

interface LoadedProps<T> {
  /** A query, or what looks like one. */
  readonly query: {
    readonly data: T | undefined
    readonly error: unknown
    readonly refetch: () => unknown
  }
  /** Lines of the placeholder; default 5. */
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/** Shows data, or that it is loading, or what went wrong and how to try again. */
export function Loaded<T>({ query, lines = 5, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return <Skeleton lines={lines} />
}

/** Grey lines where text will be; they stay away where loading is quick. */
export function Skeleton({ lines = 5 }: { readonly lines?: number }) {
  return (
    <div className="skeleton">
      <span role="status" className="visually-hidden">
        Loading …
      </span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <i key={line} />
      ))}
    </div>
  )
}
