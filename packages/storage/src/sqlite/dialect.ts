import { setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { GuardedDriver } from '../guarded-driver.ts'
import { SerialQueue } from '../serial-queue.ts'
import type { Tables } from '../tables.ts'
import type { SqliteBinding } from './binding.ts'
import { fileError, isBusy } from './errors.ts'

/** How long a statement waits for the lock of another program, in milliseconds. */
export const BUSY_WAIT_MS = 5000

/** Pauses between two tries, in milliseconds; the last one is repeated. */
const PAUSES_MS = [1, 2, 5, 10, 15, 20, 25] as const

/** Kysely on one connection; every error of SQLite is translated with {@link fileError}. */
export function kyselyOnSqlite(
  binding: SqliteBinding,
  path: string,
  busyWaitMs: number = BUSY_WAIT_MS,
): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () =>
      new GuardedDriver(new SqliteDriver(binding, busyWaitMs), (error) => fileError(path, error)),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<Tables>({ dialect })
}

/**
 * Runs a task again while another program holds the lock that it needs. The event loop stays
 * free meanwhile, unlike with SQLite's own `busy_timeout`.
 *
 * @param waitMs  sum of the pauses after which the error is passed on
 */
export async function retryWhileBusy<T>(waitMs: number, task: () => T): Promise<T> {
  let waited = 0
  for (let attempt = 0; ; attempt++) {
    try {
      return task()
    } catch (error) {
      if (!isBusy(error) || waited >= waitMs) throw error
      const pause = PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 1
      waited += pause
      await sleep(pause)
    }
  }
}

/**
 * One connection that its users take in turn. A transaction takes the write lock at once
 * (`begin immediate`): a deferred one that writes after reading fails where another program wrote
 * in between, and no waiting helps it. A read-only one is deferred and never waits for writers.
 */
class SqliteDriver implements Driver {
  readonly #binding: SqliteBinding
  readonly #connection: DatabaseConnection
  readonly #queue = new SerialQueue()
  #release: () => void = () => undefined

  constructor(binding: SqliteBinding, busyWaitMs: number) {
    this.#binding = binding
    this.#connection = new SqliteConnection(binding, busyWaitMs)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#release = await this.#queue.lock()
    return this.#connection
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    const begin = accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async destroy(): Promise<void> {
    this.#binding.close()
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #binding: SqliteBinding
  readonly #busyWaitMs: number

  constructor(binding: SqliteBinding, busyWaitMs: number) {
    this.#binding = binding
    this.#busyWaitMs = busyWaitMs
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const rows = await retryWhileBusy(this.#busyWaitMs, () => this.#binding.run(sql, parameters))
    return { rows: rows as readonly unknown[] as R[] }
  }

  // biome-ignore lint/correctness/useYield: it only says that there are no streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the SQLite driver of Warmstart has no streaming queries')
  }
}
