import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LABS, type LabEntry, type LabId } from '@warmstart/core/labs'
import { NotFoundScreen } from '../../app/not-found-screen.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { LabFrame } from '../../labs/frame/lab-frame.tsx'
import { VIEWS } from '../../labs/views.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { RunStrip } from '../run/run-strip.tsx'
import { useRun } from '../run/use-run.ts'
import { LabLinks } from './lab-links.tsx'

const route = getRouteApi('/labs/$itemId')

/** One lab. Its address may say `k-means` or, as an item of the schedule, `lab-k-means`. */
export function LabScreen() {
  const { itemId } = route.useParams()
  const id = itemId.replace(/^lab-/, '')
  const entry = LABS.find((lab) => lab.id === id)
  return entry ? <Visit key={id} entry={entry} /> : <NotFoundScreen />
}

function Visit({ entry }: { readonly entry: LabEntry }) {
  const search = route.useSearch()
  const run = useRun(`lab-${entry.id}`, search)
  const lab = useQuery({
    queryKey: ['lab', entry.id],
    queryFn: () => VIEWS[entry.id as LabId](),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <article className="lab-page">
      {run && <RunStrip run={run} answered={false} />}
      <header>
        <p className="eyebrow">
          <Link to="/labs">Labs</Link> · {entry.title}
        </p>
        <ScreenHeading title={entry.title} className="lab-question">
          {entry.question}
        </ScreenHeading>
      </header>
      <Loaded query={lab} lines={10}>
        {(loaded) => (
          <>
            <p className="lab-lead">{loaded.lab.lead}</p>
            <LabFrame
              entry={entry}
              lab={loaded.lab}
              search={search}
              context={search.context ?? 'practice'}
            />
          </>
        )}
      </Loaded>
      <LabLinks entry={entry} />
    </article>
  )
}
