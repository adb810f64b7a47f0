import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** The two kinds of database that the migrations know. */
export type Engine = 'sqlite' | 'postgres'

/** What a migration may ask about the place where it runs. */
export interface MigrationContext {
  readonly engine: Engine
  /** Schema that holds the tables on PostgreSQL; null on SQLite. */
  readonly schema: string | null
}

/** One step forward of the schema. There is no way back, and a published one never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Kysely<Tables>, context: MigrationContext) => Promise<void>
}

/** Ids are sorted by their bytes on both engines, whatever the locale of the database. */
export function idType(engine: Engine) {
  return engine === 'postgres' ? sql`text collate "C"` : sql`text`
}
