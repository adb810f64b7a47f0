import { WarmstartError } from '@warmstart/schema'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Engine, idType } from './migrations/context.ts'
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from './migrations.ts'
import type { Tables } from './tables.ts'

/** A database whose schema is to be brought up to date. */
export interface MigrationTarget {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  /** Schema that holds the tables on PostgreSQL; null on SQLite. */
  readonly schema: string | null
  /** File or database, for messages. */
  readonly location: string
  /** Says whether this database has a table called `migrations`. */
  readonly hasMigrations: (db: Kysely<Tables>) => Promise<boolean>
  /** First statement of each migration: keeps a second program from migrating at once. */
  readonly lock: (trx: Transaction<Tables>) => Promise<void>
}

/** Who migrates, and when: recorded with every migration. */
export interface MigrationStamp {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Version of Warmstart, such as `0.1.0`. */
  readonly appVersion: string
}

/**
 * Brings the schema up to date, one transaction for each step, each recorded in `migrations`.
 * Several programs may do this at once: every step is made once.
 *
 * @param migrations  what this program knows, oldest first; a test may give its own
 * @throws {WarmstartError} `storage-newer` where the database is from a newer Warmstart; nothing
 *   was changed then
 */
export async function migrate(
  target: MigrationTarget,
  stamp: MigrationStamp,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const found = await refuseNewer(target, migrations.length)
  if (found === migrations.length) return
  for (const migration of migrations.slice(found)) await apply(target, migration, stamp)
  await refuseNewer(target, migrations.length) // a newer program may have migrated in between
}

/**
 * Version of the schema that the database has now, 0 where it is empty.
 *
 * @throws {WarmstartError} `storage-newer` where that is larger than `known`
 */
export async function refuseNewer(
  target: Omit<MigrationTarget, 'lock'>,
  known: number = SCHEMA_VERSION,
): Promise<number> {
  if (!(await target.hasMigrations(target.db))) return 0
  const newest = await newestMigration(target.db)
  const version = newest?.version ?? 0
  if (version > known) throw newerError(target.location, version, known, newest?.applied_by)
  return version
}

/** The last migration that was made to this database. */
export function newestMigration(db: Kysely<Tables>) {
  return db
    .selectFrom('migrations')
    .select(['version', 'applied_by'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The error for a database of a newer Warmstart. */
export function newerError(
  location: string,
  version: number,
  known: number,
  writtenBy = 'a newer version',
): WarmstartError {
  return new WarmstartError(
    'storage-newer',
    `\`${location}\`: was written by Warmstart ${writtenBy} (schema ${version}; this program ` +
      `knows ${known}); use Warmstart ${writtenBy} or newer for it`,
    { location, version, known, writtenBy },
  )
}

async function apply(
  target: MigrationTarget,
  migration: Migration,
  stamp: MigrationStamp,
): Promise<void> {
  await target.db.transaction().execute(async (trx) => {
    await target.lock(trx)
    const exists = await target.hasMigrations(trx)
    if (!exists) await createMigrations(trx, target)
    const newest = exists ? await newestMigration(trx) : undefined
    if ((newest?.version ?? 0) >= migration.version) return
    await migration.up(trx, target)
    await trx
      .insertInto('migrations')
      .values({
        version: migration.version,
        name: migration.name,
        applied_at: stamp.now,
        applied_by: stamp.appVersion,
      })
      .execute()
  })
}

async function createMigrations(
  trx: Transaction<Tables>,
  { engine, schema }: MigrationTarget,
): Promise<void> {
  if (schema !== null) await createSchema(trx, schema)
  await trx.schema
    .createTable('migrations')
    .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('name', idType(engine), (column) => column.notNull())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .addColumn('applied_by', idType(engine), (column) => column.notNull())
    .execute()
}

/** Asks first, since an account without the right to create schemas may own one. */
async function createSchema(trx: Transaction<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(trx)
  if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(trx)
}
