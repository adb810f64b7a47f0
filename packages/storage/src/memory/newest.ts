import type { Memory } from '@warmstart/core'
import { Card, Draft, Settings } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { Tables } from '../tables.ts'

type CardMethods = Pick<Memory, 'card' | 'cards' | 'putCard' | 'deleteCard'>
type DraftMethods = Pick<Memory, 'draft' | 'drafts' | 'putDraft' | 'deleteDraft'>
type SettingsMethods = Pick<Memory, 'settings' | 'putSettings'>

/** The cards of a memory. Locks nothing by itself. */
export function cardMethods(db: Kysely<Tables>, learner: string): CardMethods {
  const cardsOf = () =>
    db.selectFrom('cards').select(['item_id', 'body']).where('learner_id', '=', learner)
  return {
    async card(itemId) {
      const row = await cardsOf().where('item_id', '=', itemId).executeTakeFirst()
      return row === undefined ? null : readBody(Card, `cards ${itemId}`, row.body)
    },
    async cards() {
      const rows = await cardsOf().orderBy('item_id').execute()
      return rows.map((row) => readBody(Card, `cards ${row.item_id}`, row.body))
    },
    async putCard(given) {
      const card = checkInput(Card, 'card', given)
      const body = canonicalJson(card)
      await db
        .insertInto('cards')
        .values({ learner_id: learner, item_id: card.itemId, body })
        .onConflict((conflict) => conflict.columns(['learner_id', 'item_id']).doUpdateSet({ body }))
        .execute()
    },
    async deleteCard(itemId) {
      await db
        .deleteFrom('cards')
        .where('learner_id', '=', learner)
        .where('item_id', '=', itemId)
        .execute()
    },
  }
}

/** The drafts of a memory. Locks nothing by itself. */
export function draftMethods(db: Kysely<Tables>, learner: string): DraftMethods {
  const draftsOf = () =>
    db.selectFrom('drafts').select(['item_id', 'body']).where('learner_id', '=', learner)
  const draft: DraftMethods['draft'] = async (itemId) => {
    const row = await draftsOf().where('item_id', '=', itemId).executeTakeFirst()
    return row === undefined ? null : readBody(Draft, `drafts ${itemId}`, row.body)
  }
  return {
    draft,
    async drafts() {
      const rows = await draftsOf().orderBy('updated_at').orderBy('item_id').execute()
      return rows.map((row) => readBody(Draft, `drafts ${row.item_id}`, row.body))
    },
    async putDraft(given) {
      const stored = await draft(given.itemId)
      const kept = mergeDrafts(stored, checkInput(Draft, 'draft', given))
      const body = canonicalJson(kept)
      await db
        .insertInto('drafts')
        .values({ learner_id: learner, item_id: kept.itemId, updated_at: kept.updatedAt, body })
        .onConflict((conflict) =>
          conflict
            .columns(['learner_id', 'item_id'])
            .doUpdateSet({ updated_at: kept.updatedAt, body }),
        )
        .execute()
      return kept
    },
    async deleteDraft(itemId) {
      await db
        .deleteFrom('drafts')
        .where('learner_id', '=', learner)
        .where('item_id', '=', itemId)
        .execute()
    },
  }
}

/**
 * The draft that is kept of two for one item: the one with the larger `updatedAt`, on a tie the
 * one that came later. `sawAnswerAt` is the earliest moment that either of them knows.
 */
export function mergeDrafts(stored: Draft | null, given: Draft): Draft {
  if (stored === null) return given
  const newer = given.updatedAt >= stored.updatedAt ? given : stored
  return { ...newer, sawAnswerAt: earliest(stored.sawAnswerAt, given.sawAnswerAt) }
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b
  return b === null ? a : Math.min(a, b)
}

/** The settings of a memory. Locks nothing by itself. */
export function settingsMethods(db: Kysely<Tables>, learner: string): SettingsMethods {
  return {
    async settings() {
      const row = await db
        .selectFrom('settings')
        .select('body')
        .where('learner_id', '=', learner)
        .executeTakeFirst()
      return row === undefined ? null : readBody(Settings, 'settings', row.body)
    },
    async putSettings(given) {
      const body = canonicalJson(checkInput(Settings, 'settings', given))
      await db
        .insertInto('settings')
        .values({ learner_id: learner, body })
        .onConflict((conflict) => conflict.column('learner_id').doUpdateSet({ body }))
        .execute()
    },
  }
}
