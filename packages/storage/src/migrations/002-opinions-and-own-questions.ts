import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { guardTables } from './append-only.ts'
import { idType, type MigrationContext } from './context.ts'

/** Second opinions of a model, append-only, and questions that people added. */
export async function createOpinionsAndOwnQuestions(
  db: Kysely<Tables>,
  context: MigrationContext,
): Promise<void> {
  const id = idType(context.engine)
  await db.schema
    .createTable('opinions')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('id', id, (column) => column.notNull())
    .addColumn('attempt_id', id, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('opinions_key', ['learner_id', 'id'])
    .addForeignKeyConstraint('opinions_attempt', ['learner_id', 'attempt_id'], 'attempts', [
      'learner_id',
      'id',
    ])
    .execute()
  await db.schema
    .createIndex('opinions_by_attempt')
    .on('opinions')
    .columns(['learner_id', 'attempt_id', 'at', 'id'])
    .execute()
  await db.schema
    .createTable('own_questions')
    .addColumn('learner_id', id, (column) => column.notNull())
    .addColumn('item_id', id, (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('own_questions_key', ['learner_id', 'item_id'])
    .execute()
  await guardTables(db, context, ['opinions'])
}
