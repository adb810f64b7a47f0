import type { Bundle, Category, Source } from '@warmstart/schema'
import { compare } from '../fault.ts'

/** What cites a source. */
export interface Citation {
  readonly kind: 'question' | 'problem' | 'case' | 'story' | 'comparison' | 'guide' | 'formula'
  readonly id: string
  readonly title: string
  readonly locator: string
}

/** A source with everything that cites it. */
export interface CitedSource extends Omit<Source, 'locator'> {
  readonly citedBy: readonly Citation[]
}

/** Sources of one field. */
export interface SourceGroup {
  readonly id: Category
  readonly title: string
  readonly references: readonly CitedSource[]
}

type Cited = Omit<Citation, 'locator'> & {
  readonly category: Category
  readonly sources: readonly Source[]
}

/**
 * Every source that the content cites, under the field that cites it most often, by title. One
 * source is what has the same title, whatever its spaces and signs.
 */
export function citedSources(
  bundle: Pick<Bundle, 'items' | 'comparisons' | 'guides' | 'formulas' | 'taxonomy'>,
): SourceGroup[] {
  const byTitle = new Map<string, { source: Source; by: Cited }[]>()
  for (const by of citing(bundle)) {
    for (const source of by.sources) {
      const key = source.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      byTitle.set(key, [...(byTitle.get(key) ?? []), { source, by }])
    }
  }
  const placed = [...byTitle.values()].map((all) => ({
    category: mostFrequent(all.map(({ by }) => by.category)),
    reference: merged(all),
  }))
  return bundle.taxonomy.categories.flatMap(({ id, title }) => {
    const references = placed
      .filter(({ category }) => category === id)
      .map(({ reference }) => reference)
      .sort((a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()))
    return references.length === 0 ? [] : [{ id, title, references }]
  })
}

/** Items and pages with sources; a page has the field of the items that it links to. */
function citing({
  items,
  comparisons,
  guides,
  formulas,
}: Parameters<typeof citedSources>[0]): Cited[] {
  const fields = new Map<string, Category>(items.map(({ id, category }) => [id, category]))
  const fieldOf = (links: readonly string[], otherwise: Category): Category => {
    const found = links.flatMap((id) => fields.get(id) ?? [])
    return found.length === 0 ? otherwise : mostFrequent(found)
  }
  return [
    ...items.map(({ kind, id, title, category, sources }) => ({
      ...{ kind, id, title, category, sources },
    })),
    ...comparisons.map(({ id, title, items: links, sources }) => ({
      ...{ kind: 'comparison' as const, id, title, sources, category: fieldOf(links, 'theory') },
    })),
    ...guides.map(({ id, title, items: links, sources }) => ({
      ...{ kind: 'guide' as const, id, title, sources, category: fieldOf(links, 'behavioural') },
    })),
    ...formulas.map(({ id, title, items: links, sources }) => ({
      ...{ kind: 'formula' as const, id, title, sources, category: fieldOf(links, 'maths-stats') },
    })),
  ]
}

/** The first of those that come most often. */
function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

function merged(all: readonly { readonly source: Source; readonly by: Cited }[]): CitedSource {
  const authors = all.flatMap(({ source }) => source.authors ?? [])
  const urls = all.flatMap(({ source }) => source.url ?? [])
  const citedBy = all
    .map(({ source: { locator }, by: { kind, id, title } }) => ({ kind, id, title, locator }))
    .sort((a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()))
  return {
    title: mostFrequent(all.map(({ source }) => source.title)),
    ...(authors.length > 0 && { authors: mostFrequent(authors) }),
    ...(urls.length > 0 && { url: mostFrequent(urls) }),
    citedBy,
  }
}
