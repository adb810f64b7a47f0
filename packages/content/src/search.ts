import type { Bundle, Kind } from '@warmstart/schema'
import MiniSearch from 'minisearch'
import { INDEX_OPTIONS } from './search-index.ts'

/** An item or topic that a search found. */
export interface SearchHit {
  readonly kind: Kind | 'topic'
  readonly id: string
  readonly title: string
  /** Title of the topic of an item, or of the parent of a topic; empty for the root. */
  readonly where: string
  /** How well it fits; only comparable within one search. */
  readonly score: number
}

/** An opened search index. */
export interface Search {
  /**
   * Finds items and topics by words, by their beginnings and with typos, best first.
   *
   * @param limit  at most this many, default 20
   */
  search(query: string, limit?: number): SearchHit[]
}

/**
 * Opens the search index of a bundle. The titles that a hit shows come from the bundle.
 *
 * Cost: a few milliseconds for each thousand items, once.
 */
export function openSearch(bundle: Pick<Bundle, 'items' | 'topics' | 'searchIndex'>): Search {
  const index = MiniSearch.loadJSON(bundle.searchIndex, INDEX_OPTIONS)
  const known = describe(bundle)
  return {
    search(query, limit = 20) {
      const found = index.search(query, {
        boost: { title: 4, asked: 2, topics: 1.5, body: 0.5 },
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        maxFuzzy: 2,
      })
      const hits = found.flatMap(({ id, score }) => {
        const hit = known.get(String(id))
        return hit === undefined ? [] : [{ ...hit, score }]
      })
      return hits.slice(0, limit)
    },
  }
}

function describe({
  items,
  topics,
}: Pick<Bundle, 'items' | 'topics'>): Map<string, Omit<SearchHit, 'score'>> {
  const titles = new Map<string, string>(topics.map(({ id, title }) => [id, title]))
  const known = new Map<string, Omit<SearchHit, 'score'>>()
  for (const { kind, id, title, topic } of items) {
    known.set(`${kind}:${id}`, { kind, id, title, where: titles.get(topic) ?? '' })
  }
  for (const { id, title, parent } of topics) {
    const where = parent === null ? '' : (titles.get(parent) ?? '')
    known.set(`topic:${id}`, { kind: 'topic', id, title, where })
  }
  return known
}
