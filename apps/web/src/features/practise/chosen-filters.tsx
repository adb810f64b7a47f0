import type { TopicList } from '@warmstart/contract'
import { titleOf } from '../../shared/vocabulary.ts'
import { chosen, type PractiseSearch, toggled, withValue } from './filters.ts'
import { PROGRESS_SIGNS } from './progress-words.ts'

interface ChosenFiltersProps {
  readonly search: PractiseSearch
  readonly words: TopicList | undefined
  readonly onChange: (search: PractiseSearch) => void
}

type Chosen = ReturnType<typeof chosen>[number]

/** What is filtered by, each to be taken away with one press. */
export function ChosenFilters({ search, words, onChange }: ChosenFiltersProps) {
  const all = chosen(search)
  if (all.length === 0) return null
  return (
    <ul className="plain-list chips" aria-label="Chosen filters">
      {all.map((one) => (
        <li key={`${one.name} ${one.value}`}>
          <button type="button" onClick={() => onChange(without(search, one))}>
            <span className="visually-hidden">Take away: </span>
            {nameOf(one, words)}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={() => onChange({})}>
          Clear all
        </button>
      </li>
    </ul>
  )
}

function without(search: PractiseSearch, { name, value }: Chosen): PractiseSearch {
  return name === 'q' || name === 'everywhere'
    ? withValue(search, name, '')
    : toggled(search, name, value)
}

function nameOf({ name, value }: Chosen, words: TopicList | undefined): string {
  if (name === 'q') return `“${value}”`
  if (name === 'everywhere') return 'Asked everywhere'
  if (name === 'progress') return value in PROGRESS_SIGNS ? value : '?'
  return titleOf(words, name, value)
}
