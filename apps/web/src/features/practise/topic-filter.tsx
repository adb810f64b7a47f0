import { useId } from 'react'
import { topicRows } from '../../shared/vocabulary.ts'
import type { FilterProps } from './filter-panel.tsx'
import { valuesOf, withValue } from './filters.ts'

const INDENT = '\u2003'

/** The topic tree as one list; branches without a question are left out. */
export function TopicFilter({ search, counts, words, onChange }: FilterProps) {
  const id = useId()
  if (words === undefined) return null
  const values = valuesOf(search, 'topic')
  const rows = topicRows(words).filter(
    (row) => (counts.topic?.[row.id] ?? 0) > 0 || values.includes(row.id),
  )
  return (
    <div className="field">
      <label htmlFor={id}>Topic</label>
      <select
        id={id}
        value={values.length > 1 ? 'several' : (values[0] ?? '')}
        onChange={(event) => onChange(withValue(search, 'topic', event.target.value))}
      >
        <option value="">All topics</option>
        {values.length > 1 && (
          <option value="several" disabled>
            {values.length} topics
          </option>
        )}
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {INDENT.repeat(row.depth)}
            {row.title} ({counts.topic?.[row.id] ?? 0})
          </option>
        ))}
      </select>
    </div>
  )
}
