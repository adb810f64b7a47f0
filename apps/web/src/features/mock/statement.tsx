import { useQuery } from '@tanstack/react-query'
import { problemQuery } from '../../app/queries.ts'
import { RenderedHtml } from '../../shared/rendered-html.tsx'

/** The task of a coding round, to be looked at again in every part of it. */
export function Statement({ itemId }: { readonly itemId: string }) {
  const page = useQuery(problemQuery(itemId)).data
  if (page === undefined) return null
  return (
    <details className="task">
      <summary>The task: {page.summary.title}</summary>
      <RenderedHtml of={page.statement} />
    </details>
  )
}
