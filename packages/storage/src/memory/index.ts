import type { Memory } from '@warmstart/core'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { attemptMethods } from './attempts.ts'
import { mockMethods } from './mocks.ts'
import { cardMethods, draftMethods, settingsMethods } from './newest.ts'
import { opinionMethods } from './opinions.ts'
import { ownQuestionMethods } from './own-questions.ts'
import { selfCheckMethods } from './self-checks.ts'
import { transferMethods } from './transfer.ts'

/** One learner's memory on a connection or a transaction. Whoever calls it holds the lock. */
export function memoryOn(db: Kysely<Tables>, learner: string): Memory {
  return {
    ...attemptMethods(db, learner),
    ...opinionMethods(db, learner),
    ...selfCheckMethods(db, learner),
    ...cardMethods(db, learner),
    ...draftMethods(db, learner),
    ...ownQuestionMethods(db, learner),
    ...mockMethods(db, learner),
    ...settingsMethods(db, learner),
    ...transferMethods(db, learner),
  }
}
