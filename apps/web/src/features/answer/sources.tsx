import type { Source } from '@warmstart/schema'

/** Where the facts can be looked up. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section aria-label="Sources" className="sources small quiet">
      <h3>Sources</h3>
      <ul className="plain-list">
        {sources.map((source) => (
          <li key={`${source.title} ${source.locator}`}>
            {source.authors !== undefined && `${source.authors}: `}
            {source.url === undefined ? (
              <cite>{source.title}</cite>
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                <cite>{source.title}</cite>
                <span className="visually-hidden"> (opens a new tab)</span>
              </a>
            )}
            , {source.locator}
          </li>
        ))}
      </ul>
    </section>
  )
}
