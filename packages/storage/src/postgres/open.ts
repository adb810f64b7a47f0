import { type LearnerId, WarmstartError } from '@warmstart/schema'
import {
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import { GuardedDriver } from '../guarded-driver.ts'
import type { DatabaseStore, StorageHealth } from '../health.ts'
import { type MigrationTarget, migrate } from '../migrate.ts'
import { MIGRATIONS, type Migration } from '../migrations.ts'
import { createStore } from '../store.ts'
import type { Tables } from '../tables.ts'
import { postgresError } from './errors.ts'

/** Where a PostgreSQL store is, and who opens it. */
export interface PostgresOptions {
  /** `postgresql://user:password@host:port/database`. */
  readonly connectionString: string
  /** Schema that holds the tables, made where there is none; default `warmstart`. */
  readonly schema?: string
  /** Milliseconds since 1970: stamped on the migrations that this opening makes. */
  readonly now: number
  /** Version of Warmstart that opens, such as `0.1.0`. */
  readonly appVersion: string
  /** Connections at most; default 10. */
  readonly poolSize?: number
}

/** OID of `bigint`: every one of ours is a count of milliseconds and fits a number. */
const INT8 = 20

/**
 * Opens the store in a PostgreSQL database (14 or newer) and brings its schema up to date.
 * Writers of one learner run one by one: each write transaction first takes an advisory lock of
 * that learner, which ends with it. Writers of different learners do not wait for each other.
 *
 * @param migrations  what this program knows; a test may give its own
 * @throws {WarmstartError} `invalid-input` for the options, `storage-unavailable`,
 *   `storage-newer` (nothing was changed then)
 */
export async function openPostgres(
  options: PostgresOptions,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<DatabaseStore> {
  const { connectionString, schema = 'warmstart', poolSize = 10 } = options
  checkSchema(schema)
  const location = locationOf(connectionString)
  const db = connect(connectionString, poolSize, location)
  try {
    const engineVersion = await serverVersion(db)
    const tables = db.withSchema(schema)
    await migrate(migrationTarget(tables, schema, location), options, migrations)
    const store = createStore({
      db: tables,
      lockForWriting: (trx, learner) => lockLearner(trx, schema, learner),
    })
    const health = healthOf(engineVersion, migrations.length, location)
    return {
      memoryOf: (learner) => store.memoryOf(learner),
      transaction: (learner, work) => store.transaction(learner, work),
      close: () => store.close(),
      storageHealth: () => health,
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

function checkSchema(schema: string): void {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return
  throw new WarmstartError(
    'invalid-input',
    `\`schema\`: ${JSON.stringify(schema)} is not a name; give lower-case letters, digits and "_"`,
  )
}

/** Host, port and database of a connection string, without account and password. */
function locationOf(connectionString: string): string {
  try {
    const url = new URL(connectionString)
    const socket = url.searchParams.get('host')
    return `postgresql://${socket ?? url.host}${url.pathname}`
  } catch {
    throw new WarmstartError(
      'invalid-input',
      '`connectionString`: is not a URL; give postgresql://user:password@host:5432/database',
    )
  }
}

function connect(connectionString: string, poolSize: number, location: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'warmstart',
    types: {
      getTypeParser: (oid, format) =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  })
  // A connection that breaks while idle is replaced; without a listener it would end the program.
  pool.on('error', () => undefined)
  // One that breaks while in use makes its next query fail, which is where it is reported.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () =>
      new GuardedDriver(new PostgresDriver({ pool }), (error) => postgresError(location, error)),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  return new Kysely<Tables>({ dialect })
}

async function serverVersion(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
  return rows[0]?.server_version ?? 'unknown'
}

function migrationTarget(db: Kysely<Tables>, schema: string, location: string): MigrationTarget {
  return {
    db,
    engine: 'postgres',
    schema,
    location,
    lock: (trx) => lockFor(trx, `warmstart migration ${schema}`),
    async hasMigrations(executor) {
      // A catalogue is read, since `to_regclass` may answer from what the session knew before.
      const { rows } = await sql`
        select 1 from pg_catalog.pg_tables
        where schemaname = ${schema} and tablename = 'migrations'`.execute(executor)
      return rows.length > 0
    },
  }
}

function lockLearner(trx: Transaction<Tables>, schema: string, learner: LearnerId): Promise<void> {
  return lockFor(trx, `warmstart learner ${schema} ${learner}`)
}

/** Two names may share a lock (64-bit hash): they then wait for each other without need. */
async function lockFor(trx: Transaction<Tables>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx)
}

function healthOf(engineVersion: string, schemaVersion: number, location: string): StorageHealth {
  return {
    engine: 'postgres',
    driver: 'pg',
    engineVersion,
    schemaVersion,
    location,
    degraded: [],
  }
}
