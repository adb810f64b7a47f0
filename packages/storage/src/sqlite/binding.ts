import { createRequire } from 'node:module'
import { WarmstartError } from '@warmstart/schema'

/** One row as the driver gives it. */
export type SqliteRow = Readonly<Record<string, unknown>>

/** One open connection to SQLite, whichever driver it is from. Every call is synchronous. */
export interface SqliteBinding {
  readonly driver: 'node:sqlite' | 'better-sqlite3'
  /** Runs one statement to its end and gives its rows, none where it returns nothing. */
  run(sql: string, parameters?: readonly unknown[]): readonly SqliteRow[]
  /** Closes the connection; closing it twice is fine. */
  close(): void
}

/** `node:sqlite`, as far as it is used here. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    prepare(sql: string): { all(...parameters: readonly unknown[]): readonly SqliteRow[] }
    close(): void
  }
}

/** `better-sqlite3`, as far as it is used here. */
type BetterSqlite = new (
  path: string,
  options: { readonly timeout: number },
) => {
  prepare(sql: string): {
    readonly reader: boolean
    all(...parameters: readonly unknown[]): readonly SqliteRow[]
    run(...parameters: readonly unknown[]): unknown
  }
  close(): void
}

/** Where the two drivers come from. */
export interface SqliteDrivers {
  /** `node:sqlite`, or undefined where this Node has none (before 22.13). */
  readonly builtin: () => NodeSqlite | undefined
  /** `better-sqlite3`; throws where it is not installed or was not compiled. */
  readonly peer: () => BetterSqlite
}

const INSTALLED: SqliteDrivers = {
  builtin: () => process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined,
  peer: () => createRequire(import.meta.url)('better-sqlite3') as BetterSqlite,
}

type Statement = (parameters: readonly unknown[]) => readonly SqliteRow[]

/**
 * Opens a connection with the SQLite of Node, or with better-sqlite3 where Node has none. It
 * does not wait for locks: the caller does, without blocking the event loop.
 *
 * @throws {WarmstartError} `environment` where there is no driver
 * @throws the error of the driver where the file cannot be opened
 */
export function openBinding(path: string, drivers: SqliteDrivers = INSTALLED): SqliteBinding {
  const builtin = drivers.builtin()
  if (builtin !== undefined) {
    const database = new builtin.DatabaseSync(path)
    return bindingOf('node:sqlite', database, (sql) => {
      const statement = database.prepare(sql)
      return (parameters) => statement.all(...parameters)
    })
  }
  const Database = loadPeer(drivers)
  const database = construct(() => new Database(path, { timeout: 0 }))
  return bindingOf('better-sqlite3', database, (sql) => {
    const statement = database.prepare(sql)
    if (statement.reader) return (parameters) => statement.all(...parameters)
    return (parameters) => {
      statement.run(...parameters)
      return []
    }
  })
}

/** Version of SQLite such as `3.53.4`. Asked in memory: asking a file may meet its lock. */
export function sqliteVersion(drivers: SqliteDrivers = INSTALLED): string {
  const memory = openBinding(':memory:', drivers)
  const version = memory.run('select sqlite_version() as version')[0]?.version
  memory.close()
  return String(version)
}

/** better-sqlite3 loads its compiled half only when the first database is opened. */
function construct<T>(create: () => T): T {
  try {
    return create()
  } catch (error) {
    if (error instanceof Error && /bindings file|NODE_MODULE_VERSION/.test(error.message))
      throw missingDriver(error)
    throw error
  }
}

function loadPeer(drivers: SqliteDrivers): BetterSqlite {
  try {
    return drivers.peer()
  } catch (error) {
    throw missingDriver(error)
  }
}

function missingDriver(cause: unknown): WarmstartError {
  return new WarmstartError(
    'environment',
    `\`node\`: ${process.version} has no SQLite of its own and better-sqlite3 does not load; ` +
      'use Node 22.13 or newer, or run `npm install better-sqlite3@12.11.1`',
    { node: process.version, cause: String(cause) },
  )
}

/** Statements that are kept compiled: more than the repository has, less than a leak. */
const CACHED_STATEMENTS = 100

/** Preparing costs more than most statements, so those of the repository are kept. */
function bindingOf(
  driver: SqliteBinding['driver'],
  database: { close(): void },
  prepare: (sql: string) => Statement,
): SqliteBinding {
  const cache = new Map<string, Statement>()
  let open = true
  return {
    driver,
    run(sql, parameters = []) {
      const statement = cache.get(sql) ?? prepare(sql)
      cache.delete(sql)
      cache.set(sql, statement) // the newest is last, so the first is the one to drop
      const oldest = cache.keys().next().value
      if (cache.size > CACHED_STATEMENTS && oldest !== undefined) cache.delete(oldest)
      return statement(parameters)
    },
    close() {
      cache.clear()
      if (open) database.close()
      open = false
    },
  }
}
