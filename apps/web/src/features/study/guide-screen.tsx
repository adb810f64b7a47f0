import './study.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { guideQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { minutesInWords } from '../../shared/amounts.ts'
import { ItemLinks } from '../../shared/item-links.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { Sources } from '../answer/sources.tsx'

const route = getRouteApi('/guides/$id')

/** One guide to read. */
export function GuideScreen() {
  const { id } = route.useParams()
  const guide = useQuery(guideQuery(id))
  return (
    <Loaded query={guide} lines={12}>
      {({ title, minutes, summary, body, items, sources }) => (
        <article className="study guide">
          <p className="small">
            <Link to="/guides">All guides</Link>
          </p>
          <ScreenHeading title={title} />
          <p className="quiet guide-summary">
            {summary} {minutesInWords(minutes)}.
          </p>
          <RenderedHtml of={body} />
          {items.length > 0 && (
            <section aria-label="Practise it">
              <h2>Practise it</h2>
              <ItemLinks links={items} />
            </section>
          )}
          {sources.length > 0 && <Sources sources={sources} />}
        </article>
      )}
    </Loaded>
  )
}
