export { DATA_FILE, defaultDataFolder, type Surroundings } from './data-folder.ts'
export type { DatabaseStore, StorageHealth } from './health.ts'
export { openPostgres, type PostgresOptions } from './postgres/open.ts'
export type { CheckDepth } from './sqlite/check.ts'
export {
  type LocalStoreOptions,
  type OpenedLocalStore,
  openLocalStore,
  type StorageNotice,
} from './sqlite/local-store.ts'
export { openSqlite, type SqliteOptions, type SqliteStore } from './sqlite/open.ts'
