import { createTables } from './migrations/001-first-tables.ts'
import { createOpinionsAndOwnQuestions } from './migrations/002-opinions-and-own-questions.ts'
import { createMocks } from './migrations/003-mocks.ts'
import { createSelfChecks } from './migrations/004-self-checks.ts'
import type { Migration } from './migrations/context.ts'

/** Every migration, oldest first; `version` counts from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'attempts, withdrawals, cards, drafts, settings', up: createTables },
  { version: 2, name: 'opinions, own questions', up: createOpinionsAndOwnQuestions },
  { version: 3, name: 'mock interviews', up: createMocks },
  { version: 4, name: 'self-checks', up: createSelfChecks },
]

/** Version of the schema that this program writes and reads. */
export const SCHEMA_VERSION = MIGRATIONS.length

export type { Engine, Migration, MigrationContext } from './migrations/context.ts'
