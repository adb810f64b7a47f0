import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The two kinds of database that the migrations know. */
export type Engine = 'sqlite' | 'postgres'

/** What a migration may ask about the place where it runs. */
export interface MigrationContext {
  readonly engine: Engine
  /** Schema that holds the tables on PostgreSQL; null on SQLite. */
  readonly schema: string | null
}

/** One step forward of the schema. There is no way back, and a published one never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Kysely<Tables>, context: MigrationContext) => Promise<void>
}

/** Every migration, oldest first; `version` counts from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'attempts, withdrawals, cards, drafts, settings', up: createTables },
]

/** Version of the schema that this program writes and reads. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Ids are sorted by their bytes on both engines, whatever the locale of the database. */
export function idType(engine: Engine) {
  return engine === 'postgres' ? sql`text collate "C"` : sql`text`
}

async function createTables(db: Kysely<Tables>, context: MigrationContext): Promise<void> {
  await createAttempts(db, context.engine)
  await createNewest(db, context.engine)
  await (context.engine === 'sqlite'
    ? guardOnSqlite(db)
    : guardOnPostgres(db, context.schema ?? 'public'))
}

async function createAttempts(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const id = idType(engine)
  await db.schema
    .createTable('attempts')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('id', id, (column) => column.notNull())
    .addColumn('item_id', id, (column) => column.notNull())
    .addColumn('submitted_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempts_key', ['learner_id', 'id'])
    .execute()
  await db.schema
    .createIndex('attempts_by_time')
    .on('attempts')
    .columns(['learner_id', 'submitted_at', 'id'])
    .execute()
  await db.schema
    .createIndex('attempts_by_item')
    .on('attempts')
    .columns(['learner_id', 'item_id', 'submitted_at', 'id'])
    .execute()
  await db.schema
    .createTable('withdrawals')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('attempt_id', id, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('withdrawals_key', ['learner_id', 'attempt_id'])
    .addForeignKeyConstraint('withdrawals_attempt', ['learner_id', 'attempt_id'], 'attempts', [
      'learner_id',
      'id',
    ])
    .execute()
}

async function createNewest(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const id = idType(engine)
  await db.schema
    .createTable('cards')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('item_id', id, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cards_key', ['learner_id', 'item_id'])
    .execute()
  await db.schema
    .createTable('drafts')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('item_id', id, (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['learner_id', 'item_id'])
    .execute()
  await db.schema
    .createTable('settings')
    .addColumn('learner_id', id, (column) => column.primaryKey().notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('erasing')
    .addColumn('learner_id', id, (column) => column.primaryKey().notNull())
    .execute()
}

const APPEND_ONLY = ['attempts', 'withdrawals'] as const

/**
 * Attempts and withdrawals are append-only, and the database itself refuses to change one. It
 * lets a learner's rows go only while that learner stands in `erasing`, which deleting
 * everything writes and clears within its one transaction.
 */
async function guardOnSqlite(db: Kysely<Tables>): Promise<void> {
  for (const table of APPEND_ONLY) {
    const refuse = sql`begin select raise(abort, ${sql.lit(`${table} are append-only`)}); end`
    await sql`
      create trigger ${sql.id(`${table}_never_change`)} before update on ${sql.table(table)}
      ${refuse}`.execute(db)
    await sql`
      create trigger ${sql.id(`${table}_never_go`)} before delete on ${sql.table(table)}
      when not exists (select 1 from erasing where learner_id = old.learner_id)
      ${refuse}`.execute(db)
  }
}

async function guardOnPostgres(db: Kysely<Tables>, schema: string): Promise<void> {
  const guard = sql.id(schema, 'guard_append_only')
  await sql`
    create function ${guard}() returns trigger language plpgsql as $guard$
    begin
      if tg_op = 'DELETE' and exists (
        select 1 from ${sql.id(schema, 'erasing')} where learner_id = old.learner_id
      ) then
        return old;
      end if;
      raise exception '% are append-only', tg_table_name;
    end
    $guard$`.execute(db)
  for (const table of APPEND_ONLY) {
    await sql`
      create trigger never_change_or_go before update or delete on ${sql.id(schema, table)}
      for each row execute function ${guard}()`.execute(db)
  }
}
