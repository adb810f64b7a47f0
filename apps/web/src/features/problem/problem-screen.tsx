import '../question/question.css'
import './problem.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { problemQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RunStrip } from '../run/run-strip.tsx'
import { useRun } from '../run/use-run.ts'
import { ProblemMeta } from './problem-meta.tsx'
import { Workbench } from './workbench.tsx'

const route = getRouteApi('/problems/$itemId')

/** One problem: read it, write it, run it, submit it. */
export function ProblemScreen() {
  const { itemId } = route.useParams()
  return <Visit key={itemId} itemId={itemId} />
}

function Visit({ itemId }: { readonly itemId: string }) {
  const search = route.useSearch()
  const query = useQuery(problemQuery(itemId))
  const run = useRun(itemId, search)
  // The draft inside must be that of this visit, not one from memory.
  const page = query.isFetchedAfterMount || query.error ? query.data : undefined
  return (
    <article className="problem">
      {run && <RunStrip run={run} answered={false} />}
      <header>
        <ScreenHeading title={page?.summary.title ?? 'Problem'} />
        {page && <ProblemMeta page={page} />}
      </header>
      <Loaded query={{ ...query, data: page }} lines={8}>
        {(loaded) => <Workbench page={loaded} search={search} run={run} />}
      </Loaded>
    </article>
  )
}
