import type { ItemLink, QuestionSummary, RevealedAnswer } from '@warmstart/contract'
import { progressOf } from '@warmstart/core'
import {
  type Bundle,
  type Card,
  type CompiledItem,
  type CompiledProblem,
  type CompiledQuestion,
  type ItemId,
  WarmstartError,
} from '@warmstart/schema'

/** The content bundle with its items by id. */
export interface Catalog {
  readonly bundle: Bundle
  /** What can be practised here: the plan is made from these. */
  readonly questions: readonly CompiledQuestion[]
  readonly problems: readonly CompiledProblem[]
  item(id: ItemId): CompiledItem | null
  /** @throws {WarmstartError} `not-found` where no question has this id */
  question(id: ItemId): CompiledQuestion
  /** @throws {WarmstartError} `not-found` where no problem has this id */
  problem(id: ItemId): CompiledProblem
  /** A question or a problem. @throws {WarmstartError} `not-found` where neither has this id */
  answerable(id: ItemId): CompiledQuestion | CompiledProblem
  /** Title of an item, or its id where it has left the content. */
  title(id: ItemId): string
}

/** Makes items findable by id. */
export function catalogOf(bundle: Bundle): Catalog {
  const byId = new Map(bundle.items.map((item) => [item.id, item]))
  const item = (id: ItemId) => byId.get(id) ?? null
  return {
    bundle,
    questions: bundle.items.filter((one) => one.kind === 'question'),
    problems: bundle.items.filter((one) => one.kind === 'problem'),
    item,
    problem(id) {
      const found = item(id)
      if (found?.kind === 'problem') return found
      throw new WarmstartError('not-found', `itemId: there is no problem "${id}"`, { itemId: id })
    },
    question(id) {
      const found = item(id)
      if (found?.kind === 'question') return found
      throw new WarmstartError('not-found', `itemId: there is no question "${id}"`, { itemId: id })
    },
    answerable(id) {
      const found = item(id)
      if (found?.kind === 'question' || found?.kind === 'problem') return found
      const what = 'question or problem'
      throw new WarmstartError('not-found', `itemId: there is no ${what} "${id}"`, { itemId: id })
    },
    title: (id) => item(id)?.title ?? id,
  }
}

/** What a list shows of a question, with the learner's own standing. */
export function summaryOf(question: CompiledQuestion, card: Card | null): QuestionSummary {
  const { id, title, topic, topics, category, pillars, level, roles, rounds, minutes } = question
  return {
    id,
    title,
    topic,
    topics,
    category,
    pillars,
    level,
    roles,
    rounds,
    minutes,
    askedEverywhere: question.askedEverywhere ?? null,
    progress: progressOf(card),
    lastScore: card?.lastScore ?? null,
    dueAt: card?.dueAt ?? null,
  }
}

/** The answer with everything that belongs beside it. Slots and phrasings stay here. */
export function revealedOf(catalog: Catalog, question: CompiledQuestion): RevealedAnswer {
  return {
    answer: question.answer,
    points: question.rubric.points.map(({ id, text, weight }) => ({ id, text, weight })),
    sources: question.sources,
    related: linksOf(catalog, question.related),
  }
}

/** Links to those of the items that are there. */
export function linksOf(catalog: Catalog, ids: readonly ItemId[]): ItemLink[] {
  return ids.flatMap((id) => {
    const item = catalog.item(id)
    return item ? [{ id, kind: item.kind, title: item.title }] : []
  })
}
