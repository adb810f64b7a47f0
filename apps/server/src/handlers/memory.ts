import { getPlan, getToday, importMemory, ownQuestion, settingsOf } from '@warmstart/core'
import { isOwnId } from '@warmstart/schema'
import type { Handlers } from '../operation-routes.ts'
import { contextOf, type Services } from '../services.ts'

type MemoryOperations =
  | 'putDraft'
  | 'deleteDraft'
  | 'getToday'
  | 'getPlan'
  | 'getSettings'
  | 'putSettings'
  | 'exportData'
  | 'importData'
  | 'deleteData'

/** What is kept about the learner, and the plan that comes from it. */
export function memoryHandlers(services: Services): Pick<Handlers, MemoryOperations> {
  const { catalog, store, learner, now } = services
  const memory = store.memoryOf(learner)
  const context = contextOf(services)
  return {
    putDraft: async ({ params, body }) => {
      const { itemId } = params
      const { id } = isOwnId(itemId)
        ? await ownQuestion(context, itemId)
        : catalog.answerable(itemId)
      return memory.putDraft({ ...body, itemId: id, sawAnswerAt: null })
    },
    deleteDraft: async ({ params }) => {
      await memory.deleteDraft(params.itemId)
      return done
    },
    getToday: () => getToday(context, now()),
    getPlan: async ({ query }) => ({ days: await getPlan(context, query.days, now()) }),
    getSettings: () => settingsOf(memory, services.timeZone),
    putSettings: async ({ body }) => {
      await memory.putSettings(body)
      return body
    },
    exportData: () => memory.exportAll(now()),
    importData: async ({ body }) => ({ ...(await importMemory(context, body)) }),
    deleteData: async () => {
      await memory.deleteAll()
      await services.desk.forget()
      return done
    },
  }
}

const done = { done: true as const }
