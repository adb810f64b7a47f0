import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { createGuard, guardTables } from './append-only.ts'
import { type Engine, idType, type MigrationContext } from './context.ts'

/** The tables of the first release. */
export async function createTables(db: Kysely<Tables>, context: MigrationContext): Promise<void> {
  await createAttempts(db, context.engine)
  await createNewest(db, context.engine)
  await createGuard(db, context)
  await guardTables(db, context, ['attempts', 'withdrawals'])
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
