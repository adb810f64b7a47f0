import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { guardTables } from './append-only.ts'
import { idType, type MigrationContext } from './context.ts'

/** Mock interviews: the plan and the log of events, both append-only. */
export async function createMocks(db: Kysely<Tables>, context: MigrationContext): Promise<void> {
  const id = idType(context.engine)
  await db.schema
    .createTable('mocks')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('id', id, (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mocks_key', ['learner_id', 'id'])
    .execute()
  await db.schema
    .createTable('mock_events')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('mock_id', id, (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mock_events_key', ['learner_id', 'mock_id', 'seq'])
    .addForeignKeyConstraint('mock_events_mock', ['learner_id', 'mock_id'], 'mocks', [
      'learner_id',
      'id',
    ])
    .execute()
  await guardTables(db, context, ['mocks', 'mock_events'])
}
