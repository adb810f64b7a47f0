import type { TopicList } from '@warmstart/contract'

/** Groups of words that a title can be looked up in. */
export type WordGroup = 'level' | 'role' | 'round' | 'category' | 'pillar' | 'topic'

/** An id as words, for as long as its title is not known: "ml-coding" is "Ml coding". */
export function idInWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The title of an id; ids themselves, as words, while the list is loading. */
export function titleOf(list: TopicList | undefined, group: WordGroup, id: string): string {
  return entriesOf(list, group).find((entry) => entry.id === id)?.title ?? idInWords(id)
}

/** All entries of a group, in the order of the content. */
export function entriesOf(
  list: TopicList | undefined,
  group: WordGroup,
): readonly { readonly id: string; readonly title: string; readonly summary: string }[] {
  if (list === undefined) return []
  const { taxonomy, topics } = list
  switch (group) {
    case 'level':
      return taxonomy.levels
    case 'role':
      return taxonomy.roles
    case 'round':
      return taxonomy.rounds
    case 'category':
      return taxonomy.categories
    case 'pillar':
      return taxonomy.pillars
    case 'topic':
      return topics
  }
}

/** A topic with its depth in the tree, 0 for the root. */
export interface TopicRow {
  readonly id: string
  readonly title: string
  readonly depth: number
}

/** The topic tree from top to bottom, children right below their parent. */
export function topicRows(list: TopicList): readonly TopicRow[] {
  const known = new Map<string, TopicList['topics'][number]>(
    list.topics.map((topic) => [topic.id, topic]),
  )
  const below = (id: string, depth: number): TopicRow[] => {
    const topic = known.get(id)
    if (topic === undefined) return []
    return [
      { id, title: topic.title, depth },
      ...topic.children.flatMap((child) => below(child, depth + 1)),
    ]
  }
  return list.topics.filter((topic) => topic.parent === null).flatMap(({ id }) => below(id, 0))
}
