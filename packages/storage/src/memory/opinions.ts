import type { Memory } from '@warmstart/core'
import { SecondOpinion, WarmstartError } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { OpinionRow, Tables } from '../tables.ts'
import { chunks } from './chunks.ts'

type OpinionMethods = Pick<Memory, 'appendOpinion' | 'opinions'>

/** The second opinions of a memory. Locks nothing by itself. */
export function opinionMethods(db: Kysely<Tables>, learner: string): OpinionMethods {
  return {
    async appendOpinion(given) {
      const rows = await newOpinions(db, learner, [checkInput(SecondOpinion, 'opinion', given)], [])
      if (rows.length === 0) return 'already-there'
      await db.insertInto('opinions').values(rows).execute()
      return 'added'
    },
    async opinions(attemptId) {
      const rows = await opinionsOf(db, learner)
        .where('attempt_id', '=', attemptId)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(toOpinion)
    },
  }
}

/** Every opinion of the learner, oldest first. */
export async function allOpinions(
  db: Kysely<Tables>,
  learner: string,
): Promise<readonly SecondOpinion[]> {
  return (await opinionsOf(db, learner).orderBy('at').orderBy('id').execute()).map(toOpinion)
}

/**
 * Rows for those of the checked opinions that are not there yet; reads only.
 *
 * @param added  attempts that are about to be stored
 * @throws {WarmstartError} `conflict`, `not-found`
 */
export async function newOpinions(
  db: Kysely<Tables>,
  learner: string,
  given: readonly SecondOpinion[],
  added: readonly string[],
): Promise<readonly OpinionRow[]> {
  const attempts = new Set(added)
  const known = new Map<string, string>()
  for (const part of chunks(given)) {
    for (const row of await attemptsAmong(db, learner, part)) attempts.add(row.id)
    for (const row of await storedAmong(db, learner, part)) known.set(row.id, row.body)
  }
  const rows: OpinionRow[] = []
  for (const opinion of given) {
    if (!attempts.has(opinion.attemptId)) throw unknownAttempt(opinion.attemptId)
    const row = opinionRow(learner, opinion)
    const body = known.get(row.id)
    if (body === undefined) rows.push(row)
    else if (body !== row.body) throw opinionConflict(row.id)
    known.set(row.id, row.body)
  }
  return rows
}

function opinionsOf(db: Kysely<Tables>, learner: string) {
  return db.selectFrom('opinions').select(['id', 'body']).where('learner_id', '=', learner)
}

function attemptsAmong(db: Kysely<Tables>, learner: string, given: readonly SecondOpinion[]) {
  const ids = given.map(({ attemptId }) => attemptId)
  return db
    .selectFrom('attempts')
    .select('id')
    .where('learner_id', '=', learner)
    .where('id', 'in', ids)
    .execute()
}

function storedAmong(db: Kysely<Tables>, learner: string, given: readonly SecondOpinion[]) {
  const ids = given.map(({ id }) => id)
  return opinionsOf(db, learner).where('id', 'in', ids).execute()
}

function opinionRow(learner: string, opinion: SecondOpinion): OpinionRow {
  return {
    learner_id: learner,
    id: opinion.id,
    attempt_id: opinion.attemptId,
    at: opinion.at,
    body: canonicalJson(opinion),
  }
}

function toOpinion(row: Pick<OpinionRow, 'id' | 'body'>): SecondOpinion {
  return readBody(SecondOpinion, `opinions ${row.id}`, row.body)
}

function opinionConflict(id: string): WarmstartError {
  return new WarmstartError(
    'conflict',
    `\`opinion.id\`: ${id} is taken by another opinion; give every opinion an id of its own`,
    { id },
  )
}

function unknownAttempt(attemptId: string): WarmstartError {
  return new WarmstartError(
    'not-found',
    `\`opinion.attemptId\`: there is no attempt ${attemptId}; append it first`,
    { attemptId },
  )
}
