import type { Checked, QuestionFilter, QuestionSummary } from '@warmstart/contract'
import {
  drawQuestion,
  filterQuestions,
  findOwnQuestions,
  mixOf,
  ownQuestion,
  progressOf,
  revealAnswer,
  settingsOf,
  warmup,
} from '@warmstart/core'
import { type Card, type ItemId, isOwnId, WarmstartError } from '@warmstart/schema'
import { linksOf, revealedOf, summaryOf } from '../catalog.ts'
import type { Handlers } from '../operation-routes.ts'
import { ownPage } from '../own-questions.ts'
import type { Services } from '../services.ts'

type QuestionOperations =
  | 'listTopics'
  | 'listQuestions'
  | 'drawQuestion'
  | 'getQuestion'
  | 'revealAnswer'
  | 'getWarmup'
  | 'search'

/** What can be read and found. */
export function questionHandlers(services: Services): Pick<Handlers, QuestionOperations> {
  const { catalog, store, learner } = services
  return {
    listTopics: () => ({ topics: catalog.bundle.topics, taxonomy: catalog.bundle.taxonomy }),
    listQuestions: async ({ query }) => {
      const cards = await cardsById(services)
      const { total, items, counts } = filtered(services, cards, query)
      const questions = items.map((item) => summaryOf(item, cards.get(item.id) ?? null))
      return { total, questions, counts }
    },
    drawQuestion: ({ query }) => draw(services, query),
    getQuestion: ({ params }) => questionPage(services, params.itemId),
    revealAnswer: async ({ params }) => {
      const question = catalog.question(params.itemId)
      await revealAnswer(services, question.id, services.now())
      return revealedOf(catalog, question)
    },
    getWarmup: async () => {
      const { role, level } = await settingsOf(store.memoryOf(learner), services.timeZone)
      const cards = await cardsById(services)
      const mix = mixOf(catalog.bundle.taxonomy, role)
      const chosen = warmup(catalog.questions, role, level, mix)
      return { questions: chosen.map((item) => summaryOf(item, cards.get(item.id) ?? null)) }
    },
    search: ({ query }) => found(services, query),
  }
}

/** Most questions of one's own among what is found. */
const OWN_HITS = 3
/** Above every score of the index, which gives one for each of its few stages. */
const OWN_SCORE = 9

/** One's own questions, then what the content's index finds. */
async function found(
  { searcher, store, learner }: Services,
  { q, limit }: Checked<'search'>['query'],
) {
  const questions = await store.memoryOf(learner).ownQuestions()
  const own = findOwnQuestions(questions, q, Math.min(OWN_HITS, limit)).map(({ id, title }) => ({
    ...{ kind: 'question' as const, id, title, where: 'Your questions', score: OWN_SCORE },
  }))
  return { hits: [...own, ...searcher.search(q, limit - own.length)] }
}

async function cardsById({ store, learner }: Services): Promise<ReadonlyMap<ItemId, Card>> {
  const cards = await store.memoryOf(learner).cards()
  return new Map(cards.map((card) => [card.itemId, card]))
}

function filtered({ catalog }: Services, cards: ReadonlyMap<ItemId, Card>, filter: QuestionFilter) {
  const progress = (id: ItemId) => progressOf(cards.get(id) ?? null)
  return filterQuestions(catalog.questions, filter, progress, catalog.bundle.topics)
}

async function draw(
  services: Services,
  { not, ...filter }: Checked<'drawQuestion'>['query'],
): Promise<QuestionSummary> {
  const cards = await cardsById(services)
  const { items } = filtered(services, cards, filter)
  const progress = (id: ItemId) => progressOf(cards.get(id) ?? null)
  const drawn = drawQuestion(items, progress, services.random, not)
  if (!drawn) {
    throw new WarmstartError('not-found', 'filter: no question passes it; take a filter away')
  }
  return summaryOf(drawn, cards.get(drawn.id) ?? null)
}

async function questionPage({ catalog, store, learner }: Services, id: ItemId) {
  const own = isOwnId(id) ? await ownQuestion({ store, learner }, id) : null
  const memory = store.memoryOf(learner)
  const [card, draft, attempts] = await Promise.all([
    memory.card(id),
    memory.draft(id),
    memory.countingAttempts(id),
  ])
  if (own !== null) return ownPage(own, { card, draft, attempts: attempts.length })
  const question = catalog.question(id)
  return {
    summary: summaryOf(question, card),
    contentVersion: question.contentVersion,
    prompt: question.prompt,
    prerequisites: linksOf(catalog, question.prerequisites),
    draft,
    card,
    attempts: attempts.length,
  }
}
