import { AsyncLocalStorage } from 'node:async_hooks'
import type { Memory, MemoryStore } from '@warmstart/core'
import { LearnerId, WarmstartError } from '@warmstart/schema'
import type { Kysely, Transaction } from 'kysely'
import { type Access, forwardingMemory } from './memory/forward.ts'
import { workInTransaction } from './memory/in-transaction.ts'
import { memoryOn } from './memory/index.ts'
import type { Tables } from './tables.ts'

/** A database that is open and up to date. */
export interface Backend {
  readonly db: Kysely<Tables>
  /** First statement of every write transaction: no second writer of this learner runs on. */
  readonly lockForWriting: (trx: Transaction<Tables>, learner: LearnerId) => Promise<void>
  /** Hears of every call that failed; must not throw. */
  readonly onFailure?: (error: unknown) => Promise<void>
}

/** A {@link MemoryStore} that also lets its owner use the database. */
export interface BackedStore extends MemoryStore {
  /** Runs a task on the database itself, under the same rules as a call of a memory. */
  onDatabase<T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T>
}

/** The {@link MemoryStore} on a database. `close` waits for what is running, then closes it. */
export function createStore(backend: Backend): BackedStore {
  return new StoreOnDatabase(backend)
}

class StoreOnDatabase implements BackedStore {
  readonly #backend: Backend
  readonly #inside = new AsyncLocalStorage<{ active: boolean }>()
  readonly #running = new Set<Promise<unknown>>()
  #closed: Promise<void> | null = null

  constructor(backend: Backend) {
    this.#backend = backend
  }

  memoryOf(learner: LearnerId): Memory {
    checkLearner(learner)
    return forwardingMemory((access, task) => this.#run(() => this.#perform(access, learner, task)))
  }

  transaction<T>(learner: LearnerId, work: (memory: Memory) => Promise<T>): Promise<T> {
    return this.#run(() => {
      checkLearner(learner)
      return this.#write(learner, (memory) => {
        const scope = { active: true }
        return this.#inside
          .run(scope, () => workInTransaction(memory, work))
          .finally(() => {
            scope.active = false
          })
      })
    })
  }

  onDatabase<T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#run(() => task(this.#backend.db))
  }

  close(): Promise<void> {
    if (this.#inside.getStore()?.active) return Promise.reject(nestedError())
    this.#closed ??= this.#finish()
    return this.#closed
  }

  async #finish(): Promise<void> {
    await Promise.allSettled(this.#running)
    await this.#backend.db.destroy()
  }

  /** Refuses calls that could only wait for themselves, or come too late; keeps track of the rest. */
  async #run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.active) throw nestedError()
    if (this.#closed !== null) throw closedError()
    const running = task()
    this.#running.add(running)
    try {
      return await running
    } catch (error) {
      await this.#backend.onFailure?.(error)
      throw error
    } finally {
      this.#running.delete(running)
    }
  }

  #perform<T>(
    access: Access,
    learner: LearnerId,
    task: (memory: Memory) => Promise<T>,
  ): Promise<T> {
    const { db } = this.#backend
    if (access === 'read') return task(memoryOn(db, learner))
    if (access === 'write') return this.#write(learner, task)
    return db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((trx) => task(memoryOn(trx, learner)))
  }

  #write<T>(learner: LearnerId, task: (memory: Memory) => Promise<T>): Promise<T> {
    return this.#backend.db.transaction().execute(async (trx) => {
      await this.#backend.lockForWriting(trx, learner)
      return await task(memoryOn(trx, learner))
    })
  }
}

/** A text that a database would store as another one could give the memory of another learner. */
function checkLearner(learner: LearnerId): void {
  const storable = !learner.includes('\0') && !/\p{Surrogate}/u.test(learner)
  if (storable && LearnerId.safeParse(learner).success) return
  throw new WarmstartError(
    'invalid-input',
    '`learner`: is not an id; give 1 to 64 characters, without NUL and lone surrogates',
  )
}

function nestedError(): WarmstartError {
  return new WarmstartError(
    'internal',
    '`store`: was called inside of its own transaction, which it would wait for; use the memory that the transaction hands to its work',
  )
}

function closedError(): WarmstartError {
  return new WarmstartError('storage-unavailable', '`store`: is closed; open it again')
}
