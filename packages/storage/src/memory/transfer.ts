import type { ImportCounts, Memory } from '@warmstart/core'
import {
  type Attempt,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  MemoryExport,
  type Withdrawal,
} from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { checkInput } from '../body.ts'
import type { AttemptRow, Tables, WithdrawalRow } from '../tables.ts'
import {
  allAttempts,
  allWithdrawals,
  attemptConflict,
  attemptRow,
  unknownAttempt,
} from './attempts.ts'
import { chunks } from './chunks.ts'
import { allMocks, insertLogs, newLogs } from './mocks.ts'
import { draftMethods, settingsMethods } from './newest.ts'
import { allOpinions, newOpinions } from './opinions.ts'
import { ownQuestionMethods } from './own-questions.ts'
import { newSelfChecks, selfCheckMethods } from './self-checks.ts'

type TransferMethods = Pick<Memory, 'exportAll' | 'importAll' | 'deleteAll'>

/** Export, import and deletion of a whole memory. Locks nothing by itself. */
export function transferMethods(db: Kysely<Tables>, learner: string): TransferMethods {
  return {
    async exportAll(now) {
      return {
        format: EXPORT_FORMAT,
        version: EXPORT_VERSION,
        exportedAt: now,
        settings: await settingsMethods(db, learner).settings(),
        attempts: [...(await allAttempts(db, learner))],
        withdrawals: [...(await allWithdrawals(db, learner))],
        drafts: [...(await draftMethods(db, learner).drafts())],
        opinions: [...(await allOpinions(db, learner))],
        ownQuestions: [...(await ownQuestionMethods(db, learner).ownQuestions())],
        mocks: [...(await allMocks(db, learner))],
        selfChecks: [...(await selfCheckMethods(db, learner).selfChecks())],
      }
    },
    importAll: (data) => importAll(db, learner, checkInput(MemoryExport, 'data', data)),
    deleteAll: () => deleteAll(db, learner),
  }
}

/** Reads and judges everything before it writes the first row: a conflict leaves no trace. */
async function importAll(
  db: Kysely<Tables>,
  learner: string,
  data: MemoryExport,
): Promise<ImportCounts> {
  const attempts = await newAttempts(db, learner, data.attempts)
  const withdrawals = await newWithdrawals(db, learner, data.withdrawals, attempts)
  const added = attempts.map(({ id }) => id)
  const opinions = await newOpinions(db, learner, data.opinions, added)
  const selfChecks = await newSelfChecks(db, learner, data.selfChecks, added)
  const logs = await newLogs(db, learner, data.mocks)
  for (const rows of chunks(attempts)) await db.insertInto('attempts').values(rows).execute()
  for (const rows of chunks(withdrawals)) await db.insertInto('withdrawals').values(rows).execute()
  for (const rows of chunks(opinions)) await db.insertInto('opinions').values(rows).execute()
  for (const rows of chunks(selfChecks)) await db.insertInto('self_checks').values(rows).execute()
  await insertLogs(db, logs)
  return {
    attempts: attempts.length,
    withdrawals: withdrawals.length,
    drafts: await importDrafts(db, learner, data),
    opinions: opinions.length,
    ownQuestions: await importOwnQuestions(db, learner, data),
    mocks: logs.count,
    selfChecks: selfChecks.length,
    settings: await importSettings(db, learner, data),
  }
}

async function newAttempts(
  db: Kysely<Tables>,
  learner: string,
  given: readonly Attempt[],
): Promise<readonly AttemptRow[]> {
  const known = new Map<string, string>()
  for (const ids of chunks(given.map((attempt) => attempt.id))) {
    const rows = await db
      .selectFrom('attempts')
      .select(['id', 'body'])
      .where('learner_id', '=', learner)
      .where('id', 'in', ids)
      .execute()
    for (const row of rows) known.set(row.id, row.body)
  }
  const added: AttemptRow[] = []
  for (const row of given.map((attempt) => attemptRow(learner, attempt))) {
    const body = known.get(row.id)
    if (body === undefined) added.push(row)
    else if (body !== row.body) throw attemptConflict(row.id)
    known.set(row.id, row.body)
  }
  return added
}

async function newWithdrawals(
  db: Kysely<Tables>,
  learner: string,
  given: readonly Withdrawal[],
  added: readonly AttemptRow[],
): Promise<readonly WithdrawalRow[]> {
  const attempts = new Set(added.map((row) => row.id))
  const withdrawn = new Set<string>()
  for (const ids of chunks(given.map((withdrawal) => withdrawal.attemptId))) {
    const found = await db
      .selectFrom('attempts')
      .leftJoin('withdrawals', (join) =>
        join
          .onRef('withdrawals.learner_id', '=', 'attempts.learner_id')
          .onRef('withdrawals.attempt_id', '=', 'attempts.id'),
      )
      .select(['attempts.id', 'withdrawals.attempt_id'])
      .where('attempts.learner_id', '=', learner)
      .where('attempts.id', 'in', ids)
      .execute()
    for (const row of found) {
      attempts.add(row.id)
      if (row.attempt_id !== null) withdrawn.add(row.id)
    }
  }
  const rows: WithdrawalRow[] = []
  for (const { attemptId, at } of given) {
    if (!attempts.has(attemptId)) throw unknownAttempt(attemptId)
    if (!withdrawn.has(attemptId)) rows.push({ learner_id: learner, attempt_id: attemptId, at })
    withdrawn.add(attemptId)
  }
  return rows
}

/** Merges as saving does, but a draft that is as old as the stored one changes nothing. */
async function importDrafts(
  db: Kysely<Tables>,
  learner: string,
  data: MemoryExport,
): Promise<number> {
  const { draft: draftOf, putDraft } = draftMethods(db, learner)
  let added = 0
  for (const draft of data.drafts) {
    const stored = await draftOf(draft.itemId)
    const isNewer = stored === null || draft.updatedAt > stored.updatedAt
    if (isNewer) added += 1
    await putDraft(isNewer ? draft : { ...stored, sawAnswerAt: draft.sawAnswerAt })
  }
  return added
}

async function importOwnQuestions(
  db: Kysely<Tables>,
  learner: string,
  data: MemoryExport,
): Promise<number> {
  const { ownQuestion, putOwnQuestion } = ownQuestionMethods(db, learner)
  let added = 0
  for (const question of data.ownQuestions) {
    const stored = await ownQuestion(question.id)
    if (stored !== null && stored.updatedAt >= question.updatedAt) continue
    await putOwnQuestion(question)
    added += 1
  }
  return added
}

async function importSettings(
  db: Kysely<Tables>,
  learner: string,
  data: MemoryExport,
): Promise<number> {
  const { settings, putSettings } = settingsMethods(db, learner)
  if (data.settings === null || (await settings()) !== null) return 0
  await putSettings(data.settings)
  return 1
}

/** The row in `erasing` lets the append-only rows of this learner go, and of nobody else. */
async function deleteAll(db: Kysely<Tables>, learner: string): Promise<void> {
  await db.insertInto('erasing').values({ learner_id: learner }).execute()
  for (const table of [
    'withdrawals',
    'opinions',
    'self_checks',
    'attempts',
    'cards',
    'drafts',
    'own_questions',
    'mock_events',
    'mocks',
    'settings',
    'erasing',
  ] as const)
    await db.deleteFrom(table).where('learner_id', '=', learner).execute()
}
