import { AsyncLocalStorage } from 'node:async_hooks'
import type { Memory, MemoryStore } from '@warmstart/core'
import { type LearnerId, WarmstartError } from '@warmstart/schema'
import { Shelf } from './in-memory-shelf.ts'

/**
 * A {@link MemoryStore} that keeps everything in this process and forgets it at the end: for
 * tests, and the first to pass the contract of the port.
 */
export function createInMemoryStore(): MemoryStore {
  const shelves = new Map<string, Shelf>()
  const inside = new AsyncLocalStorage<{ active: boolean }>()
  let lastWrite: Promise<unknown> = Promise.resolve()
  let closed = false

  const check = () => {
    if (inside.getStore()?.active)
      throw new WarmstartError('internal', '`store`: is in a transaction; use its memory')
    if (closed) throw new WarmstartError('storage-unavailable', '`store`: is closed; open another')
  }
  const shelfOf = (learner: LearnerId) => shelves.get(learner) ?? new Shelf()
  const write = <T>(learner: LearnerId, work: (desk: Desk) => Promise<T>): Promise<T> => {
    const result = lastWrite.then(async () => {
      const desk: Desk = { shelf: new Shelf(shelfOf(learner)) }
      const value = await work(desk)
      shelves.set(learner, desk.shelf)
      return value
    })
    lastWrite = result.catch(() => undefined)
    return result
  }

  return {
    memoryOf(learner) {
      checkLearner(learner)
      return memoryWith(
        async (task) => {
          check()
          return task({ shelf: shelfOf(learner) })
        },
        async (task) => {
          check()
          return await write(learner, async (desk) => task(desk))
        },
      )
    },
    async transaction(learner, work) {
      check()
      checkLearner(learner)
      return await write(learner, async (desk) => {
        const scope = { active: true }
        const use = async <T>(task: (desk: Desk) => T): Promise<T> => {
          if (scope.active) return task(desk)
          throw new WarmstartError('internal', '`memory`: its transaction has ended; await it')
        }
        try {
          return await inside.run(scope, () => work(memoryWith(use, use)))
        } finally {
          scope.active = false
        }
      })
    },
    async close() {
      if (inside.getStore()?.active) check()
      closed = true
      await lastWrite
    },
  }
}

/** Where a write works: what is on it replaces the shelf of the learner when the write is done. */
interface Desk {
  shelf: Shelf
}

type Use = <T>(task: (desk: Desk) => T) => Promise<T>

function memoryWith(read: Use, write: Use): Memory {
  return {
    appendAttempt: (attempt) => write(({ shelf }) => shelf.append(attempt)),
    attempt: (id) => read(({ shelf }) => shelf.attempt(id)),
    attempts: (query) => read(({ shelf }) => shelf.page(query)),
    countingAttempts: (itemId) => read(({ shelf }) => shelf.counting(itemId)),
    withdraw: (withdrawal) => write(({ shelf }) => void shelf.withdraw(withdrawal)),
    withdrawals: () => read(({ shelf }) => shelf.withdrawals()),
    appendOpinion: (opinion) => write(({ shelf }) => shelf.appendOpinion(opinion)),
    opinions: (attemptId) => read(({ shelf }) => shelf.opinions(attemptId)),
    appendSelfCheck: (check) => write(({ shelf }) => shelf.appendSelfCheck(check)),
    selfChecks: (attemptId) => read(({ shelf }) => shelf.selfChecks(attemptId)),
    card: (itemId) => read(({ shelf }) => shelf.card(itemId)),
    cards: () => read(({ shelf }) => shelf.cards()),
    putCard: (card) => write(({ shelf }) => shelf.putCard(card)),
    deleteCard: (itemId) => write(({ shelf }) => shelf.deleteCard(itemId)),
    draft: (itemId) => read(({ shelf }) => shelf.draft(itemId)),
    drafts: () => read(({ shelf }) => shelf.drafts()),
    putDraft: (draft) => write(({ shelf }) => shelf.putDraft(draft)),
    deleteDraft: (itemId) => write(({ shelf }) => shelf.deleteDraft(itemId)),
    ownQuestion: (id) => read(({ shelf }) => shelf.ownQuestion(id)),
    ownQuestions: () => read(({ shelf }) => shelf.ownQuestions()),
    putOwnQuestion: (question) => write(({ shelf }) => shelf.putOwnQuestion(question)),
    deleteOwnQuestion: (id) => write(({ shelf }) => shelf.deleteOwnQuestion(id)),
    createMock: (plan) => write(({ shelf }) => shelf.mocks.create(plan)),
    mock: (id) => read(({ shelf }) => shelf.mocks.plan(id)),
    mocks: () => read(({ shelf }) => shelf.mocks.newestFirst()),
    appendMockEvents: (id, events) => write(({ shelf }) => shelf.mocks.append(id, events)),
    mockEvents: (id, after) => read(({ shelf }) => shelf.mocks.events(id, after)),
    settings: () => read(({ shelf }) => shelf.settings()),
    putSettings: (settings) => write(({ shelf }) => shelf.putSettings(settings)),
    exportAll: (now) => read(({ shelf }) => shelf.exportAll(now)),
    importAll: (data) =>
      write((desk) => {
        const { shelf, counts } = desk.shelf.withImported(data)
        desk.shelf = shelf
        return counts
      }),
    deleteAll: () =>
      write((desk) => {
        desk.shelf = new Shelf()
      }),
  }
}

function checkLearner(learner: LearnerId): void {
  if (learner.length >= 1 && learner.length <= 64 && !/[\p{Surrogate}]|\0/u.test(learner)) return
  throw new WarmstartError('invalid-input', '`learner`: is not an id; give 1 to 64 characters')
}
