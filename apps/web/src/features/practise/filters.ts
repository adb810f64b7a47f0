import type { Input } from '@warmstart/contract'

/** Filters that hold a list of values; the names are those of the address and of the server. */
export const FACETS = ['level', 'progress', 'category', 'pillar', 'role', 'round', 'topic'] as const
/** Name of a filter that holds a list of values. */
export type Facet = (typeof FACETS)[number]

/** What the address of Practise says; several values of a filter are joined by commas. */
export type PractiseSearch = { readonly [K in Facet]?: string | undefined } & {
  readonly everywhere?: 'true' | undefined
  readonly q?: string | undefined
}

/** The chosen values of one filter. */
export function valuesOf(search: PractiseSearch, facet: Facet): readonly string[] {
  return search[facet]?.split(',').filter(Boolean) ?? []
}

/** The search with one value of a filter added or taken away. */
export function toggled(search: PractiseSearch, facet: Facet, value: string): PractiseSearch {
  const values = valuesOf(search, facet)
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return withValue(search, facet, next.join(','))
}

/** The search with a name set, or taken away where the value is empty. */
export function withValue<K extends keyof PractiseSearch>(
  search: PractiseSearch,
  name: K,
  value: string,
): PractiseSearch {
  const { [name]: _, ...rest } = search
  return value === '' ? rest : { ...rest, [name]: value }
}

/** Everything that is chosen, one entry a value, for the chips above the list. */
export function chosen(
  search: PractiseSearch,
): readonly { readonly name: Facet | 'everywhere' | 'q'; readonly value: string }[] {
  return [
    ...(search.q ? [{ name: 'q' as const, value: search.q }] : []),
    ...(search.everywhere ? [{ name: 'everywhere' as const, value: 'true' }] : []),
    ...FACETS.flatMap((name) => valuesOf(search, name).map((value) => ({ name, value }))),
  ]
}

/** The query of the server for a search. */
export function queryOf(search: PractiseSearch): Input<'listQuestions'>['query'] {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => Boolean(value)))
}
