import {
  type CompiledItem,
  type CompiledQuestion,
  type CompiledStory,
  type Domain,
  LEVELS,
  type Level,
  type Role,
  type Round,
  type TopicId,
} from '@warmstart/schema'
import { shuffled } from './seeded.ts'

/** An item that is answered in words and has a rubric for the whole. */
export type Asked = CompiledQuestion | CompiledStory

/** What a choice of questions depends on. */
export interface Choice {
  readonly round: Round
  readonly role: Role | null
  readonly level: Level
  readonly domain: Domain | null
  readonly topics: readonly TopicId[]
  /** Items of earlier rounds and of recent mocks: asked only where nothing else is left. */
  readonly avoid: ReadonlySet<string>
  readonly random: () => number
}

/** Words in topics, ids and titles that belong to a domain. */
const DOMAIN_WORDS: Readonly<Record<Domain, RegExp>> = {
  nlp: /\b(nlp|language|text|token|bert|gpt|transformer|attention|embedding|word|llm|naive bayes|translation)/i,
  cv: /\b(vision|image|cnn|convolution|detection|segmentation|augment|transfer|pixel|video|diffusion)/i,
  genai: /\b(generat|gan|vae|diffusion|llm|prompt|rag|retrieval|hallucinat|fine tun|lora|agent)/i,
}

/** Questions and stories for one round, in the order in which they are asked. */
export function chooseAsked(items: readonly CompiledItem[], choice: Choice): Asked[] {
  const fitting = items.filter((item): item is Asked => isAsked(item) && fits(item, choice))
  const mixed = shuffled(fitting, choice.random)
  const fresh = mixed.filter(({ id }) => !choice.avoid.has(id))
  const stale = mixed.filter(({ id }) => choice.avoid.has(id))
  return [...fresh, ...stale]
}

function isAsked(item: CompiledItem): item is Asked {
  return item.kind === 'question' || item.kind === 'story'
}

function fits(item: Asked, { round, role, level, domain, topics }: Choice): boolean {
  if (topics.length > 0) {
    return topics.some((topic) => item.topic === topic || item.topics.includes(topic))
  }
  if (!item.rounds.includes(round)) return false
  if (domain !== null && !isOf(item, domain)) return false
  const forRole = role === null || item.roles.includes('all') || item.roles.includes(role)
  return forRole && LEVELS.indexOf(item.level) <= LEVELS.indexOf(level) + 1
}

/** True where a topic, the id or the title of an item belongs to a domain. */
export function isOf(
  item: Pick<CompiledItem, 'id' | 'title' | 'topic' | 'topics'>,
  domain: Domain,
) {
  const words = [item.id, item.title, item.topic, ...item.topics].join(' ').replaceAll('-', ' ')
  return DOMAIN_WORDS[domain].test(words)
}

/** Of every four questions two are of the level that was chosen, one easier and one harder. */
const MIX = [0, -1, 0, 1] as const

/**
 * Of the candidates, as many as fit the time and a few in reserve: mostly of the chosen level, some
 * easier and some harder, in rising order, so that the harder ones come to whoever is quick.
 *
 * @param minutesOf  time for one of them
 */
export function rising<T extends Asked>(
  candidates: readonly T[],
  level: Level,
  minutes: number,
  minutesOf: (item: T) => number,
): T[] {
  const rank = ({ level: own }: T) => LEVELS.indexOf(own)
  const rest = [...candidates]
  const chosen: T[] = []
  let used = 0
  while (rest.length > 0 && used < minutes * RESERVE) {
    const wanted = LEVELS.indexOf(level) + (MIX[chosen.length % MIX.length] ?? 0)
    const nearest = Math.min(...rest.map((item) => Math.abs(rank(item) - wanted)))
    const at = rest.findIndex((item) => Math.abs(rank(item) - wanted) === nearest)
    const [item] = rest.splice(at, 1) as [T]
    chosen.push(item)
    used += minutesOf(item)
  }
  return chosen
    .map((item, place) => ({ item, place }))
    .sort((a, b) => rank(a.item) - rank(b.item) || a.place - b.place)
    .map(({ item }) => item)
}

/** Whoever answers quickly gets more questions: half as many again are planned. */
const RESERVE = 1.5

/** A question that asks for something the person did. */
export const isStory = (item: Asked): boolean => item.kind === 'story' || item.story === true

/** Share of a behavioural round that is told as stories: two of three. Chosen. */
const STORY_SHARE = 2 / 3

/**
 * For a behavioural round: of any three questions in a row about two ask for a story. Each kind
 * rises in level by itself.
 *
 * @param minutesOf  time for one of them
 */
export function mostlyStories<T extends Asked>(
  candidates: readonly T[],
  level: Level,
  minutes: number,
  minutesOf: (item: T) => number,
): T[] {
  const told = candidates.filter(isStory)
  const asked = candidates.filter((item) => !isStory(item))
  if (told.length === 0 || asked.length === 0) return rising(candidates, level, minutes, minutesOf)
  const stories = rising(told, level, minutes * STORY_SHARE, minutesOf)
  const others = rising(asked, level, minutes * (1 - STORY_SHARE), minutesOf)
  const mixed: T[] = []
  while (stories.length + others.length > 0) {
    mixed.push(...stories.splice(0, 2), ...others.splice(0, 1))
  }
  return mixed
}
