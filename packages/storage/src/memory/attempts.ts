import type { AttemptQuery, Memory } from '@warmstart/core'
import { Attempt, type AttemptId, WarmstartError, Withdrawal } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { AttemptRow, Tables } from '../tables.ts'

type AttemptMethods = Pick<
  Memory,
  'appendAttempt' | 'attempt' | 'attempts' | 'countingAttempts' | 'withdraw' | 'withdrawals'
>

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

/** The append-only half of a memory: attempts and withdrawals. Locks nothing by itself. */
export function attemptMethods(db: Kysely<Tables>, learner: string): AttemptMethods {
  return {
    appendAttempt: (attempt) => appendAttempt(db, learner, attempt),
    attempt: (id) => attemptById(db, learner, id),
    attempts: (query) => attemptPage(db, learner, query),
    async countingAttempts(itemId) {
      let query = attemptsOf(db, learner).where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('withdrawals')
              .select('attempt_id')
              .whereRef('withdrawals.learner_id', '=', 'attempts.learner_id')
              .whereRef('withdrawals.attempt_id', '=', 'attempts.id'),
          ),
        ),
      )
      if (itemId !== undefined) query = query.where('item_id', '=', itemId)
      return (await query.orderBy('submitted_at').orderBy('id').execute()).map(toAttempt)
    },
    withdraw: (withdrawal) => withdraw(db, learner, withdrawal),
    withdrawals: () => allWithdrawals(db, learner),
  }
}

/** Every attempt of the learner, withdrawn or not, oldest first. */
export async function allAttempts(
  db: Kysely<Tables>,
  learner: string,
): Promise<readonly Attempt[]> {
  const rows = await attemptsOf(db, learner).orderBy('submitted_at').orderBy('id').execute()
  return rows.map(toAttempt)
}

/** Every withdrawal of the learner, oldest first. */
export async function allWithdrawals(
  db: Kysely<Tables>,
  learner: string,
): Promise<readonly Withdrawal[]> {
  const rows = await db
    .selectFrom('withdrawals')
    .select(['attempt_id as attemptId', 'at'])
    .where('learner_id', '=', learner)
    .orderBy('at')
    .orderBy('attempt_id')
    .execute()
  return rows.map((row) =>
    readBody(Withdrawal, `withdrawals ${row.attemptId}`, JSON.stringify(row)),
  )
}

/** The row that holds a checked attempt. */
export function attemptRow(learner: string, attempt: Attempt): AttemptRow {
  return {
    learner_id: learner,
    id: attempt.id,
    item_id: attempt.itemId,
    submitted_at: attempt.submittedAt,
    body: canonicalJson(attempt),
  }
}

/** The error for an attempt whose id another one has. */
export function attemptConflict(id: string): WarmstartError {
  return new WarmstartError(
    'conflict',
    `\`attempt.id\`: ${id} is taken by another attempt; give every attempt an id of its own`,
    { id },
  )
}

function attemptsOf(db: Kysely<Tables>, learner: string) {
  return db.selectFrom('attempts').select(['id', 'body']).where('learner_id', '=', learner)
}

function toAttempt(row: Pick<AttemptRow, 'id' | 'body'>): Attempt {
  return readBody(Attempt, `attempts ${row.id}`, row.body)
}

async function appendAttempt(
  db: Kysely<Tables>,
  learner: string,
  given: Attempt,
): Promise<'added' | 'already-there'> {
  const row = attemptRow(learner, checkInput(Attempt, 'attempt', given))
  const stored = await attemptsOf(db, learner).where('id', '=', row.id).executeTakeFirst()
  if (stored !== undefined) {
    if (stored.body === row.body) return 'already-there'
    throw attemptConflict(row.id)
  }
  await db.insertInto('attempts').values(row).execute()
  return 'added'
}

async function attemptById(
  db: Kysely<Tables>,
  learner: string,
  id: AttemptId,
): Promise<Attempt | null> {
  const row = await attemptsOf(db, learner).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toAttempt(row)
}

async function attemptPage(
  db: Kysely<Tables>,
  learner: string,
  query: AttemptQuery,
): Promise<readonly Attempt[]> {
  let page = attemptsOf(db, learner)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(checkLimit(query.limit ?? DEFAULT_LIMIT))
  if (query.itemId !== undefined) page = page.where('item_id', '=', query.itemId)
  if (query.before !== undefined) {
    const { id, submittedAt } = await cursor(db, learner, query.before)
    page = page.where(({ eb, or, and }) =>
      or([
        eb('submitted_at', '<', submittedAt),
        and([eb('submitted_at', '=', submittedAt), eb('id', '<', id)]),
      ]),
    )
  }
  return (await page.execute()).map(toAttempt)
}

function checkLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit
  throw new WarmstartError(
    'invalid-input',
    `\`limit\`: is ${limit}; give a whole number from 1 to ${MAX_LIMIT}`,
    { limit },
  )
}

async function cursor(db: Kysely<Tables>, learner: string, before: AttemptId): Promise<Attempt> {
  const attempt = await attemptById(db, learner, before)
  if (attempt !== null) return attempt
  throw new WarmstartError(
    'invalid-input',
    `\`before\`: there is no attempt ${before}; give the id of the last attempt of a page`,
    { before },
  )
}

async function withdraw(db: Kysely<Tables>, learner: string, given: Withdrawal): Promise<void> {
  const { attemptId, at } = checkInput(Withdrawal, 'withdrawal', given)
  const exists = await attemptsOf(db, learner).where('id', '=', attemptId).executeTakeFirst()
  if (exists === undefined) throw unknownAttempt(attemptId)
  await db
    .insertInto('withdrawals')
    .values({ learner_id: learner, attempt_id: attemptId, at })
    .onConflict((conflict) => conflict.columns(['learner_id', 'attempt_id']).doNothing())
    .execute()
}

/** The error for a withdrawal of an attempt that does not exist. */
export function unknownAttempt(attemptId: string): WarmstartError {
  return new WarmstartError(
    'not-found',
    `\`withdrawal.attemptId\`: there is no attempt ${attemptId}; append it first`,
    { attemptId },
  )
}
