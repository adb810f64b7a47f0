import { WarmstartError } from '@warmstart/schema'
import { type Kysely, sql } from 'kysely'
import type { DatabaseStore, StorageHealth } from '../health.ts'
import {
  type MigrationTarget,
  migrate,
  newerError,
  newestMigration,
  refuseNewer,
} from '../migrate.ts'
import { MIGRATIONS, type Migration } from '../migrations.ts'
import { createStore } from '../store.ts'
import type { Tables } from '../tables.ts'
import { backup } from './backup.ts'
import { openBinding, type SqliteBinding, type SqliteDrivers, sqliteVersion } from './binding.ts'
import { type CheckDepth, checkDatabase, inspectFile, markSuspect } from './check.ts'
import { BUSY_WAIT_MS, kyselyOnSqlite } from './dialect.ts'
import { damagedError, onFile } from './errors.ts'

/** Where a SQLite store is, and who opens it. */
export interface SqliteOptions {
  /** Path of the file; it is made where there is none, its folder is not. */
  readonly path: string
  /** Milliseconds since 1970: stamped on the migrations that this opening makes. */
  readonly now: number
  /** Version of Warmstart that opens, such as `0.1.0`; an older one names it to its user. */
  readonly appVersion: string
  /** Default `auto`. */
  readonly check?: CheckDepth
  /** How long to wait for the lock of another program, in milliseconds; default 5000. */
  readonly busyWaitMs?: number
}

/** What a test may change about the world. */
export interface SqliteWorld {
  readonly drivers?: SqliteDrivers
  readonly migrations?: readonly Migration[]
  /** First version of SQLite that two programs may share a file with. */
  readonly sharedFrom?: string
  /** Hears of the connection when it is ready. */
  readonly onReady?: (db: Kysely<Tables>) => Promise<void>
}

/** A store in one SQLite file. */
export interface SqliteStore extends DatabaseStore {
  /**
   * Writes a copy of the data as it is at this moment, compacted, into a new file.
   *
   * @throws {WarmstartError} `conflict` where the target exists; `storage-unavailable` where it
   *   cannot be written, and then nothing stays at the target
   */
  backupTo(target: string): Promise<void>
}

/**
 * First version without the fault in which two connections that write and checkpoint at once
 * could damage the file ("WAL reset").
 */
const SHARED_FROM = '3.51.3'

/**
 * Opens the store in a SQLite file and brings its schema up to date. Several programs may have
 * the same file open; where this SQLite is too old for that, this one keeps the others out and
 * says so in its health. A commit is on the disk when it is acknowledged (WAL, synchronous=FULL).
 *
 * @throws {WarmstartError} `storage-damaged`, `storage-newer` (the file was not changed),
 *   `storage-unavailable` (locked, no rights, disk full, not a file), `environment` (no driver)
 */
export async function openSqlite(
  options: SqliteOptions,
  world: SqliteWorld = {},
): Promise<SqliteStore> {
  const { path, check = 'auto', busyWaitMs = BUSY_WAIT_MS } = options
  const state = await inspectFile(path)
  const binding = await onFile(path, async () => openBinding(path, world.drivers))
  const db = kyselyOnSqlite(binding, path, busyWaitMs)
  try {
    const engineVersion = sqliteVersion(world.drivers)
    const shared = isAtLeast(engineVersion, world.sharedFrom ?? SHARED_FROM)
    if (!shared) await keepOthersOut(db, path, engineVersion)
    const migrations = world.migrations ?? MIGRATIONS
    const target = migrationTarget(db, path)
    await refuseNewer(target, migrations.length)
    await checkDatabase(db, path, state, check)
    await setPragmas(db)
    await migrate(target, options, migrations)
    await world.onReady?.(db)
    const health = healthOf(binding, path, engineVersion, migrations.length, shared)
    return sqliteStore(db, health)
  } catch (error) {
    await db.destroy()
    binding.close()
    throw error
  }
}

function sqliteStore(db: Kysely<Tables>, health: StorageHealth): SqliteStore {
  const path = health.location
  const store = createStore({
    db,
    lockForWriting: (trx) => refuseMigrated(trx, path, health.schemaVersion),
    onFailure: async (error) => {
      if (error instanceof WarmstartError && error.code === 'storage-damaged')
        await markSuspect(path)
    },
  })
  return {
    memoryOf: (learner) => store.memoryOf(learner),
    transaction: (learner, work) => store.transaction(learner, work),
    close: () => store.close(),
    storageHealth: () => health,
    backupTo: (target) => store.onDatabase((database) => backup(database, target)),
  }
}

/** The lock is held since `begin immediate`; a newer program may have migrated before that. */
async function refuseMigrated(db: Kysely<Tables>, path: string, known: number): Promise<void> {
  const newest = await newestMigration(db)
  if (newest !== undefined && newest.version > known)
    throw newerError(path, newest.version, known, newest.applied_by)
}

/** What a migration must know about a SQLite file. */
export function migrationTarget(db: Kysely<Tables>, path: string): MigrationTarget {
  return {
    db,
    engine: 'sqlite',
    schema: null,
    location: path,
    lock: async () => undefined, // a write transaction on SQLite holds the lock from its start
    async hasMigrations(executor) {
      const { rows } = await sql<{ name: string }>`
        select name from sqlite_master where type = 'table'`.execute(executor)
      const names = rows.map((row) => row.name)
      if (names.length > 0 && !names.includes('migrations'))
        throw damagedError(path, 'it is a database, but not one of Warmstart')
      return names.length > 0
    },
  }
}

/** Compares versions number by number: `3.9.0` is older than `3.51.3`. */
export function isAtLeast(version: string, least: string): boolean {
  const numbers = version.split('.').map(Number)
  for (const [index, wanted] of least.split('.').map(Number).entries()) {
    const difference = (numbers[index] ?? 0) - wanted
    if (difference !== 0) return difference > 0
  }
  return true
}

/** Takes the lock that ends with this connection, before anything of the file is read. */
async function keepOthersOut(db: Kysely<Tables>, path: string, version: string): Promise<void> {
  try {
    await sql`pragma locking_mode = exclusive`.execute(db)
    await sql`begin exclusive`.execute(db)
    await sql`commit`.execute(db)
  } catch (error) {
    if (!(error instanceof WarmstartError) || error.code !== 'storage-unavailable') throw error
    throw new WarmstartError(
      'storage-unavailable',
      `\`${path}\`: is open in another program, and SQLite ${version} cannot share a file safely; ` +
        'close that program, or use a Node whose SQLite is 3.51.3 or newer',
      { path, version },
    )
  }
}

async function setPragmas(db: Kysely<Tables>): Promise<void> {
  await sql`pragma journal_mode = wal`.execute(db)
  await sql`pragma synchronous = full`.execute(db)
  await sql`pragma foreign_keys = on`.execute(db)
}

function healthOf(
  binding: SqliteBinding,
  location: string,
  engineVersion: string,
  schemaVersion: number,
  shared: boolean,
): StorageHealth {
  const alone = `SQLite ${engineVersion} cannot share the data file between programs: only one Warmstart at a time can run; use a Node whose SQLite is ${SHARED_FROM} or newer.`
  return {
    engine: 'sqlite',
    driver: binding.driver,
    engineVersion,
    schemaVersion,
    location,
    degraded: shared ? [] : [alone],
  }
}
