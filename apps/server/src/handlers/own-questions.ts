import {
  type Context,
  deleteOwnQuestion,
  ownQuestion,
  revealAnswer,
  saveOwnQuestion,
} from '@warmstart/core'
import type { Handlers } from '../operation-routes.ts'
import { ownSummary } from '../own-questions.ts'
import { contextOf, type Services } from '../services.ts'

type OwnOperations =
  | 'listOwnQuestions'
  | 'getOwnQuestion'
  | 'putOwnQuestion'
  | 'deleteOwnQuestion'
  | 'revealOwnQuestion'

/** Questions that the learner added. They are answered through the same operations as all others. */
export function ownQuestionHandlers(services: Services): Pick<Handlers, OwnOperations> {
  const { store, learner, now } = services
  const context: Context = contextOf(services)
  const memory = store.memoryOf(learner)
  return {
    listOwnQuestions: async () => {
      const [questions, cards] = await Promise.all([memory.ownQuestions(), memory.cards()])
      const byId = new Map(cards.map((card) => [card.itemId, card]))
      return {
        questions: questions.map((question) => ({
          summary: ownSummary(question, byId.get(question.id) ?? null),
          references: question.references.length,
          updatedAt: question.updatedAt,
        })),
      }
    },
    getOwnQuestion: ({ params }) => ownQuestion(context, params.itemId),
    putOwnQuestion: ({ params, body }) => saveOwnQuestion(context, params.itemId, body, now()),
    deleteOwnQuestion: async ({ params }) => {
      await deleteOwnQuestion(context, params.itemId)
      return { done: true as const }
    },
    revealOwnQuestion: async ({ params }) => {
      const { id, references } = await ownQuestion(context, params.itemId)
      await revealAnswer(context, id, now())
      return { itemId: id, references }
    },
  }
}
