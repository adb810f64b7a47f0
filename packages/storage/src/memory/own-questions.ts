import type { Memory } from '@warmstart/core'
import { OwnQuestion } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { Tables } from '../tables.ts'

type OwnQuestionMethods = Pick<
  Memory,
  'ownQuestion' | 'ownQuestions' | 'putOwnQuestion' | 'deleteOwnQuestion'
>

/** The questions that the learner added. Locks nothing by itself. */
export function ownQuestionMethods(db: Kysely<Tables>, learner: string): OwnQuestionMethods {
  const questionsOf = () =>
    db.selectFrom('own_questions').select(['item_id', 'body']).where('learner_id', '=', learner)
  const read = (row: { readonly item_id: string; readonly body: string }) =>
    readBody(OwnQuestion, `own_questions ${row.item_id}`, row.body)
  return {
    async ownQuestion(id) {
      const row = await questionsOf().where('item_id', '=', id).executeTakeFirst()
      return row === undefined ? null : read(row)
    },
    async ownQuestions() {
      const rows = await questionsOf().orderBy('created_at').orderBy('item_id').execute()
      return rows.map(read)
    },
    async putOwnQuestion(given) {
      const question = checkInput(OwnQuestion, 'question', given)
      const { id: item_id, createdAt: created_at } = question
      const body = canonicalJson(question)
      await db
        .insertInto('own_questions')
        .values({ learner_id: learner, item_id, created_at, body })
        .onConflict((conflict) =>
          conflict.columns(['learner_id', 'item_id']).doUpdateSet({ created_at, body }),
        )
        .execute()
    },
    async deleteOwnQuestion(id) {
      await db
        .deleteFrom('own_questions')
        .where('learner_id', '=', learner)
        .where('item_id', '=', id)
        .execute()
    },
  }
}
