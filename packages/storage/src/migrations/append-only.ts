import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { MigrationContext } from './context.ts'

/** Makes what {@link guardTables} needs; once for a database. */
export async function createGuard(db: Kysely<Tables>, context: MigrationContext): Promise<void> {
  if (context.engine === 'sqlite') return
  const schema = schemaOf(context)
  await sql`
    create function ${guardIn(schema)}() returns trigger language plpgsql as $guard$
    begin
      if tg_op = 'DELETE' and exists (
        select 1 from ${sql.id(schema, 'erasing')} where learner_id = old.learner_id
      ) then
        return old;
      end if;
      raise exception '% are append-only', tg_table_name;
    end
    $guard$`.execute(db)
}

/**
 * Makes tables append-only: the database itself refuses to change a row. It lets a learner's rows
 * go only while that learner stands in `erasing`, which deleting everything writes and clears
 * within its one transaction.
 */
export async function guardTables(
  db: Kysely<Tables>,
  context: MigrationContext,
  tables: readonly (keyof Tables)[],
): Promise<void> {
  const guard = context.engine === 'sqlite' ? guardOnSqlite : guardOnPostgres
  for (const table of tables) await guard(db, table, schemaOf(context))
}

async function guardOnSqlite(db: Kysely<Tables>, table: keyof Tables): Promise<void> {
  const refuse = sql`begin select raise(abort, ${sql.lit(`${table} are append-only`)}); end`
  await sql`
    create trigger ${sql.id(`${table}_never_change`)} before update on ${sql.table(table)}
    ${refuse}`.execute(db)
  await sql`
    create trigger ${sql.id(`${table}_never_go`)} before delete on ${sql.table(table)}
    when not exists (select 1 from erasing where learner_id = old.learner_id)
    ${refuse}`.execute(db)
}

async function guardOnPostgres(
  db: Kysely<Tables>,
  table: keyof Tables,
  schema: string,
): Promise<void> {
  await sql`
    create trigger never_change_or_go before update or delete on ${sql.id(schema, table)}
    for each row execute function ${guardIn(schema)}()`.execute(db)
}

const schemaOf = ({ schema }: MigrationContext) => schema ?? 'public'
const guardIn = (schema: string) => sql.id(schema, 'guard_append_only')
