import type { QuestionSummary } from '@warmstart/contract'
import type { CompiledTopic } from '@warmstart/schema'

/** A question or a problem, as far as a topic needs to know it. */
export interface TopicItem {
  readonly id: string
  readonly topic: string
  readonly topics: readonly string[]
  readonly progress: QuestionSummary['progress']
}

/** How far one has come with the items at and below a topic. */
export interface Coverage {
  readonly items: number
  readonly tried: number
  readonly solid: number
}

/** A node of the mind map with the nodes below it. */
export interface MapNode {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly coverage: Coverage
  readonly children: readonly MapNode[]
}

/** Ids of a topic and of everything below it. */
export function subtree(topics: ReadonlyMap<string, CompiledTopic>, id: string): Set<string> {
  const found = new Set([id])
  for (const topic of found) {
    for (const child of topics.get(topic)?.children ?? []) found.add(child)
  }
  return found
}

/** Items of which a topic among `ids` is the main or a further one, each once. */
export function itemsIn<T extends TopicItem>(
  items: readonly T[],
  ids: ReadonlySet<string>,
): readonly T[] {
  return items.filter(({ topic, topics }) => ids.has(topic) || topics.some((one) => ids.has(one)))
}

/** Counts what was tried and what sits. */
export function coverageOf(items: readonly TopicItem[]): Coverage {
  return {
    items: items.length,
    tried: items.filter(({ progress }) => progress !== 'untried').length,
    solid: items.filter(({ progress }) => progress === 'solid').length,
  }
}

/**
 * The nodes of the mind map as a tree, each with what was done at and below it, topics that are not
 * on the map included.
 *
 * @returns null where there is no topic
 */
export function mindMap(
  topics: readonly CompiledTopic[],
  items: readonly TopicItem[],
): MapNode | null {
  const byId = new Map<string, CompiledTopic>(topics.map((topic) => [topic.id, topic]))
  const node = ({ id, title, summary, children }: CompiledTopic): MapNode => ({
    ...{ id, title, summary, coverage: coverageOf(itemsIn(items, subtree(byId, id))) },
    children: children.flatMap((child) => {
      const topic = byId.get(child)
      return topic?.map ? [node(topic)] : []
    }),
  })
  const root = topics.find(({ parent }) => parent === null)
  return root === undefined ? null : node(root)
}

/** The topics above one, from the top. */
export function ancestors(
  topics: ReadonlyMap<string, CompiledTopic>,
  id: string,
): readonly CompiledTopic[] {
  const above: CompiledTopic[] = []
  let parent = topics.get(id)?.parent ?? null
  while (parent !== null) {
    const topic = topics.get(parent)
    if (topic === undefined) break
    above.unshift(topic)
    parent = topic.parent
  }
  return above
}

/** Coverage in words, such as "3 of 12 tried, 2 solid". */
export function coverageWords({ items, tried, solid }: Coverage): string {
  if (items === 0) return 'nothing to practise yet'
  if (tried === 0) return `${items} to practise`
  return `${tried} of ${items} tried${solid === 0 ? '' : `, ${solid} solid`}`
}

/** How far one has come: nothing there, none, some or all tried. */
export function coverageLevel({ items, tried }: Coverage): 'empty' | 'none' | 'some' | 'all' {
  if (items === 0) return 'empty'
  if (tried === 0) return 'none'
  return tried === items ? 'all' : 'some'
}
