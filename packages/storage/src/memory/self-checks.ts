import type { Memory } from '@warmstart/core'
import { SelfCheck, WarmstartError } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { SelfCheckRow, Tables } from '../tables.ts'
import { chunks } from './chunks.ts'

type SelfCheckMethods = Pick<Memory, 'appendSelfCheck' | 'selfChecks'>

/** What the person says of points in doubt. Locks nothing by itself. */
export function selfCheckMethods(db: Kysely<Tables>, learner: string): SelfCheckMethods {
  return {
    async appendSelfCheck(given) {
      const check = checkInput(SelfCheck, 'selfCheck', given)
      const rows = await newSelfChecks(db, learner, [check], [])
      if (rows.length === 0) return 'already-there'
      await db.insertInto('self_checks').values(rows).execute()
      return 'added'
    },
    async selfChecks(attemptId) {
      let query = db
        .selectFrom('self_checks')
        .select(['attempt_id', 'point_id', 'body'])
        .where('learner_id', '=', learner)
      if (attemptId !== undefined) query = query.where('attempt_id', '=', attemptId)
      const rows = await query.orderBy('at').orderBy('attempt_id').orderBy('point_id').execute()
      return rows.map(({ attempt_id, point_id, body }) =>
        readBody(SelfCheck, `self_checks ${attempt_id} ${point_id}`, body),
      )
    },
  }
}

/**
 * Rows for those of the checked self-checks that are not there yet; reads only.
 *
 * @param added  attempts that are about to be stored
 * @throws {WarmstartError} `conflict`, `not-found`
 */
export async function newSelfChecks(
  db: Kysely<Tables>,
  learner: string,
  given: readonly SelfCheck[],
  added: readonly string[],
): Promise<readonly SelfCheckRow[]> {
  const attempts = new Set(added)
  const known = new Map<string, string>()
  for (const part of chunks([...new Set(given.map(({ attemptId }) => attemptId))])) {
    for (const { id } of await attemptsAmong(db, learner, part)) attempts.add(id)
    for (const row of await storedAmong(db, learner, part)) known.set(keyOf(row), row.body)
  }
  const rows: SelfCheckRow[] = []
  for (const check of given) {
    if (!attempts.has(check.attemptId)) throw unknownAttempt(check.attemptId)
    const row = selfCheckRow(learner, check)
    const body = known.get(keyOf(row))
    if (body === undefined) rows.push(row)
    else if (body !== row.body) throw selfCheckConflict(check)
    known.set(keyOf(row), row.body)
  }
  return rows
}

function attemptsAmong(db: Kysely<Tables>, learner: string, ids: readonly string[]) {
  return db
    .selectFrom('attempts')
    .select('id')
    .where('learner_id', '=', learner)
    .where('id', 'in', ids)
    .execute()
}

function storedAmong(db: Kysely<Tables>, learner: string, ids: readonly string[]) {
  return db
    .selectFrom('self_checks')
    .selectAll()
    .where('learner_id', '=', learner)
    .where('attempt_id', 'in', ids)
    .execute()
}

const keyOf = ({ attempt_id, point_id, at }: Omit<SelfCheckRow, 'learner_id' | 'body'>) =>
  `${attempt_id} ${point_id} ${at}`

function selfCheckRow(learner: string, check: SelfCheck): SelfCheckRow {
  const { attemptId: attempt_id, pointId: point_id, at } = check
  return { learner_id: learner, attempt_id, point_id, at, body: canonicalJson(check) }
}

function selfCheckConflict({ attemptId, pointId, at }: SelfCheck): WarmstartError {
  return new WarmstartError(
    'conflict',
    `\`selfCheck.at\`: another row on "${pointId}" of ${attemptId} has this time; give a later one`,
    { attemptId, pointId, at },
  )
}

function unknownAttempt(attemptId: string): WarmstartError {
  return new WarmstartError(
    'not-found',
    `\`selfCheck.attemptId\`: there is no attempt ${attemptId}; append it first`,
    { attemptId },
  )
}
