import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { guardTables } from './append-only.ts'
import { idType, type MigrationContext } from './context.ts'

/** What the person says of points that a grade left in doubt, append-only. */
export async function createSelfChecks(
  db: Kysely<Tables>,
  context: MigrationContext,
): Promise<void> {
  const id = idType(context.engine)
  await db.schema
    .createTable('self_checks')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('attempt_id', id, (column) => column.notNull())
    .addColumn('point_id', id, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('self_checks_key', ['learner_id', 'attempt_id', 'point_id', 'at'])
    .addForeignKeyConstraint('self_checks_attempt', ['learner_id', 'attempt_id'], 'attempts', [
      'learner_id',
      'id',
    ])
    .execute()
  await guardTables(db, context, ['self_checks'])
}
