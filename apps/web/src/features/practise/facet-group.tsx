import { useState } from 'react'
import type { FilterProps } from './filter-panel.tsx'
import { type Facet, toggled, valuesOf } from './filters.ts'

interface FacetGroupProps extends FilterProps {
  readonly facet: Facet
  readonly title: string
  readonly entries: readonly { readonly id: string; readonly title: string }[]
  readonly open: boolean
}

/** The values of one filter, each with how many questions it would leave. */
export function FacetGroup(props: FacetGroupProps) {
  const { search, counts, facet, title, entries, onChange } = props
  const values = valuesOf(search, facet)
  const [open] = useState(props.open || values.length > 0)
  const shown = entries.filter(({ id }) => (counts[facet]?.[id] ?? 0) > 0 || values.includes(id))
  if (shown.length === 0) return null
  return (
    <details open={open}>
      <summary>
        {title}
        {values.length > 0 && <span className="quiet"> · {values.length} chosen</span>}
      </summary>
      <ul className="plain-list" aria-label={title}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={values.includes(entry.id)}
                onChange={() => onChange(toggled(search, facet, entry.id))}
              />
              <span>{entry.title}</span>
              <span className="count numbers">{counts[facet]?.[entry.id] ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
