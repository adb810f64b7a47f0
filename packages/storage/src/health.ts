import type { MemoryStore } from '@warmstart/core'

/** What a store runs on and what works less well than it could: for `warmstart doctor`. */
export interface StorageHealth {
  readonly engine: 'sqlite' | 'postgres'
  readonly driver: 'node:sqlite' | 'better-sqlite3' | 'pg'
  /** Version of the engine, such as `3.53.4` or `15.14`. */
  readonly engineVersion: string
  readonly schemaVersion: number
  /** Path of the file, or host, port and name of the database; never a password. */
  readonly location: string
  /** One sentence for each limit that holds here, with the fix; empty where all is well. */
  readonly degraded: readonly string[]
}

/** A store in a database, which can say what it runs on. */
export interface DatabaseStore extends MemoryStore {
  /** What was found when the store was opened. */
  storageHealth(): StorageHealth
}
