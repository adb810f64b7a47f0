import type { QuestionList, TopicList } from '@warmstart/contract'
import { entriesOf } from '../../shared/vocabulary.ts'
import { FacetGroup } from './facet-group.tsx'
import { chosen, type Facet, type PractiseSearch, withValue } from './filters.ts'
import { PROGRESS_SIGNS } from './progress-words.ts'
import { TextFilter } from './text-filter.tsx'
import { TopicFilter } from './topic-filter.tsx'

/** What every part of the panel needs. */
export interface FilterProps {
  readonly search: PractiseSearch
  /** Questions that each value would leave, by filter and value. */
  readonly counts: QuestionList['counts']
  readonly words: TopicList | undefined
  readonly onChange: (search: PractiseSearch) => void
}

const GROUPS: readonly { readonly facet: Exclude<Facet, 'topic'>; readonly title: string }[] = [
  { facet: 'level', title: 'Level' },
  { facet: 'progress', title: 'Progress' },
  { facet: 'category', title: 'Category' },
  { facet: 'pillar', title: 'Pillar' },
  { facet: 'role', title: 'Role' },
  { facet: 'round', title: 'Round' },
]

/** Groups that are open from the start. */
const OPEN: ReadonlySet<Facet> = new Set(['level', 'progress', 'category'])

/** The filters; on a phone folded away. */
export function FilterPanel(props: FilterProps) {
  const { search, counts, words, onChange } = props
  const number = chosen(search).length
  return (
    <details className="filters" open={matchMedia('(width >= 60rem)').matches}>
      <summary>Filters{number > 0 && ` (${number})`}</summary>
      <search aria-label="Filter the questions">
        <TextFilter value={search.q ?? ''} onChange={(q) => onChange(withValue(search, 'q', q))} />
        <label className="check">
          <input
            type="checkbox"
            checked={search.everywhere === 'true'}
            onChange={(event) =>
              onChange(withValue(search, 'everywhere', event.target.checked ? 'true' : ''))
            }
          />
          <span>Asked everywhere</span>
          <span className="count numbers">{counts.everywhere?.true ?? 0}</span>
        </label>
        <TopicFilter {...props} />
        {GROUPS.map(({ facet, title }) => (
          <FacetGroup
            key={facet}
            {...props}
            facet={facet}
            title={title}
            entries={facet === 'progress' ? PROGRESS : entriesOf(words, facet)}
            open={OPEN.has(facet)}
          />
        ))}
      </search>
    </details>
  )
}

const PROGRESS = Object.entries(PROGRESS_SIGNS).map(([id, { shape, word }]) => ({
  id,
  title: `${shape} ${word}`,
}))
