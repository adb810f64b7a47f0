import {
  CATEGORIES,
  type Category,
  type CompiledQuestion,
  type CompiledTopic,
  type ItemId,
  LEVELS,
  type Level,
  PILLARS,
  type Pillar,
  ROLES,
  ROUNDS,
  type Role,
  type Round,
  type TopicId,
} from '@warmstart/schema'
import { PROGRESS, type Progress } from './progress.ts'

/** What a filter needs to know of a question. Every compiled question has it. */
export type FilterItem = Pick<
  CompiledQuestion,
  | 'id'
  | 'title'
  | 'topic'
  | 'topics'
  | 'category'
  | 'pillars'
  | 'level'
  | 'roles'
  | 'rounds'
  | 'askedEverywhere'
  | 'prompt'
>

/**
 * Which questions to keep. Values of one facet are alternatives, facets must all hold; a facet
 * left out or empty keeps everything.
 */
export interface QuestionFilter {
  /** A topic stands for everything under it. */
  readonly topic?: readonly TopicId[] | undefined
  readonly category?: readonly Category[] | undefined
  readonly pillar?: readonly Pillar[] | undefined
  readonly level?: readonly Level[] | undefined
  /** A question for all roles passes for each of them. */
  readonly role?: readonly Role[] | undefined
  readonly round?: readonly Round[] | undefined
  readonly progress?: readonly Progress[] | undefined
  /** `true`: only what is asked nearly everywhere. */
  readonly everywhere?: 'true' | undefined
  /** Words that must all be in the title, the prompt or another wording of it. */
  readonly q?: string | undefined
}

/** The facets that are counted. */
export const FACETS = [
  'topic',
  'category',
  'pillar',
  'level',
  'role',
  'round',
  'progress',
  'everywhere',
] as const
type Facet = (typeof FACETS)[number]

/** For each facet, how many questions each value would leave, given the other facets. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>

/** The questions that pass, in their given order, and the counts of every facet. */
export interface Filtered<T> {
  readonly total: number
  readonly items: readonly T[]
  readonly counts: Counts
}

/** Values that are counted even where no question has them, so that a list of them keeps still. */
const KNOWN_VALUES: Readonly<Record<Facet, readonly string[]>> = {
  topic: [],
  category: CATEGORIES,
  pillar: PILLARS,
  level: LEVELS,
  role: ROLES,
  round: ROUNDS,
  progress: PROGRESS,
  everywhere: ['true'],
}

/**
 * Filters questions and counts what each further choice would leave.
 *
 * @param progressOf  progress of an item by its id
 * @param topics  the topic tree, so that a topic stands for what is under it; default none
 */
export function filterQuestions<T extends FilterItem>(
  items: readonly T[],
  filter: QuestionFilter,
  progressOf: (id: ItemId) => Progress,
  topics: readonly CompiledTopic[] = [],
): Filtered<T> {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]))
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const chosen = new Map(FACETS.map((facet) => [facet, new Set<string>(valuesOf(filter[facet]))]))

  const passed: T[] = []
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map(KNOWN_VALUES[facet].map((value) => [value, 0]))]),
  ) as Record<Facet, Map<string, number>>
  for (const item of items) {
    if (!hasWords(item, words)) continue
    const values = facetValues(item, progressOf(item.id), parents)
    const failing = FACETS.filter((facet) => !passes(chosen.get(facet), values[facet]))
    if (failing.length === 0) passed.push(item)
    for (const facet of FACETS) {
      // The counts of a facet ignore what is chosen in that facet itself.
      if (failing.some((other) => other !== facet)) continue
      const count = counts[facet]
      for (const value of values[facet]) count.set(value, (count.get(value) ?? 0) + 1)
    }
  }
  const asRecords = Object.fromEntries(
    FACETS.map((facet) => [facet, Object.fromEntries(counts[facet])]),
  ) as Record<Facet, Record<string, number>>
  return { total: passed.length, items: passed, counts: asRecords }
}

function valuesOf(choice: QuestionFilter[Facet]): readonly string[] {
  if (choice === undefined) return []
  return typeof choice === 'string' ? [choice] : choice
}

function passes(chosen: ReadonlySet<string> | undefined, values: ReadonlySet<string>): boolean {
  if (chosen === undefined || chosen.size === 0) return true
  for (const value of values) if (chosen.has(value)) return true
  return false
}

function hasWords(item: FilterItem, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { prompt } = item
  const text = [item.title, prompt.asked.text, ...prompt.alsoAskedAs].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

function facetValues(
  item: FilterItem,
  progress: Progress,
  parents: ReadonlyMap<TopicId, TopicId | null>,
): Record<Facet, ReadonlySet<string>> {
  const topics = new Set<string>()
  for (const own of [item.topic, ...item.topics]) {
    let topic: TopicId | null = own
    while (topic !== null && !topics.has(topic)) {
      topics.add(topic)
      topic = parents.get(topic) ?? null
    }
  }
  return {
    topic: topics,
    category: new Set([item.category]),
    pillar: new Set(item.pillars),
    level: new Set([item.level]),
    role: new Set<string>(item.roles.includes('all') ? ROLES : item.roles),
    round: new Set(item.rounds),
    progress: new Set([progress]),
    everywhere: new Set(item.askedEverywhere === undefined ? [] : ['true']),
  }
}
