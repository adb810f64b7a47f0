import type { Bundle, Kind } from '@warmstart/schema'
import MiniSearch, { type SearchOptions } from 'minisearch'
import { INDEX_OPTIONS, type Indexed } from './search-index.ts'

/** An item, topic or study page that a search found. */
export interface SearchHit {
  readonly kind: Kind | 'topic' | 'term' | 'comparison' | 'guide' | 'formula'
  readonly id: string
  readonly title: string
  /** Title of the topic of an item, or of the parent of a topic (empty for the root), or what it is. */
  readonly where: string
  /** How well it fits, above 0 and below 5; only comparable within one search. */
  readonly score: number
}

/** An opened search index. */
export interface Search {
  /**
   * Finds items and topics by words and their beginnings, best first: what has all words in its
   * title, question or topic, then what has some of them there, then what has all of them
   * anywhere, answers included. Where few have the words as they are typed, with typos.
   *
   * @param limit  at most this many, default 20
   */
  search(query: string, limit?: number): SearchHit[]
}

const SHORT_FIELDS: SearchOptions = {
  fields: ['title', 'asked', 'topics'],
  boost: { title: 4, asked: 2, topics: 1.5 },
  prefix: (term, i, terms) => i === terms.length - 1 && term.length > 1,
}

/** Typos, which are looked for by walking the index, so only where words as typed do not do. */
const FUZZY: SearchOptions = {
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  maxFuzzy: 2,
}

interface Stage {
  readonly options: SearchOptions
  /** Runs only where little was found before. */
  readonly lastResort?: boolean
}

/** Searches from the narrowest to the widest; a later one runs only while hits are wanting. */
const STAGES: readonly Stage[] = [
  { options: { ...SHORT_FIELDS, combineWith: 'AND' } },
  { options: { ...SHORT_FIELDS, ...FUZZY, combineWith: 'AND' }, lastResort: true },
  { options: { ...SHORT_FIELDS, combineWith: 'OR' } },
  { options: { ...SHORT_FIELDS, ...FUZZY, combineWith: 'OR' }, lastResort: true },
  {
    options: { combineWith: 'AND', boost: { title: 4, asked: 2, topics: 1.5, body: 0.5 } },
  },
]

/** Fewer hits than this may be for want of a better spelling: one will do for a long query. */
const fewFor = (query: string): number => (query.trim().split(/\s+/).length > 3 ? 1 : 4)

/** Longest query that is looked at, in characters. */
const MAX_QUERY = 200

/**
 * Opens the search index of a bundle. The titles that a hit shows come from the bundle.
 *
 * Cost: about 0.1 ms an item, once.
 */
export function openSearch(bundle: Indexed & Pick<Bundle, 'searchIndex'>): Search {
  const index = MiniSearch.loadJSON(bundle.searchIndex, INDEX_OPTIONS)
  const known = describe(bundle)
  return {
    search(query, limit = 20) {
      const hits = new Map<string, SearchHit>()
      const few = fewFor(query)
      for (const [stage, { options, lastResort = false }] of STAGES.entries()) {
        if (hits.size >= limit) break
        if (lastResort && hits.size >= few) continue
        for (const { id, score } of index.search(query.slice(0, MAX_QUERY), options)) {
          const hit = known.get(String(id))
          if (hit === undefined || hits.has(String(id))) continue
          hits.set(String(id), { ...hit, score: STAGES.length - 1 - stage + score / (score + 1) })
          if (hits.size >= limit) break
        }
      }
      return [...hits.values()]
    },
  }
}

function describe({
  items,
  topics,
  glossary,
  comparisons,
  guides,
  formulas,
}: Indexed): Map<string, Omit<SearchHit, 'score'>> {
  const titles = new Map<string, string>(topics.map(({ id, title }) => [id, title]))
  const known = new Map<string, Omit<SearchHit, 'score'>>()
  const add = (kind: SearchHit['kind'], id: string, title: string, where: string) =>
    known.set(`${kind}:${id}`, { kind, id, title, where })
  for (const { kind, id, title, topic } of items) add(kind, id, title, titles.get(topic) ?? '')
  for (const { id, title, parent } of topics)
    add('topic', id, title, parent === null ? '' : (titles.get(parent) ?? ''))
  for (const { id, term } of glossary) add('term', id, term, 'Glossary')
  for (const { id, title } of comparisons) add('comparison', id, title, 'Comparison')
  for (const { id, title, group } of formulas) add('formula', id, title, `Formula: ${group}`)
  for (const { id, title } of guides) add('guide', id, title, 'Guide')
  return known
}
