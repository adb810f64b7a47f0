import { copyFile, open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  aDraft,
  anAttempt,
  anExport,
  idMaker,
  itemId,
  LOCAL,
  seededRandom,
  TEST_EPOCH,
} from '@warmstart/testkit'
import { type Kysely, sql } from 'kysely'
import { DATA_FILE } from '../data-folder.ts'
import { MIGRATIONS, type Migration } from '../migrations.ts'
import { openSqlite, type SqliteStore, type SqliteWorld } from '../sqlite/open.ts'
import type { Tables } from '../tables.ts'

/** What a Warmstart of tomorrow knows: one migration more. */
export const TOMORROW: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: MIGRATIONS.length + 1,
    name: 'stars',
    up: async (db: Kysely<Tables>) => {
      await sql`create table stars (learner_id text not null)`.execute(db)
    },
  },
]

/** Opens the data file of a folder as version 0.1.0. */
export function openIn(folder: string, world: SqliteWorld = {}): Promise<SqliteStore> {
  const path = join(folder, DATA_FILE)
  return openSqlite({ path, now: TEST_EPOCH, appVersion: '0.1.0', busyWaitMs: 50 }, world)
}

/** A store with so many attempts (about 1.5 kB each) and a draft, closed again. */
export async function fillFile(
  folder: string,
  attempts: number,
  world: SqliteWorld = {},
): Promise<void> {
  const store = await openIn(folder, world)
  await fill(store, attempts)
  await store.close()
}

/** Puts so many attempts and a draft into a store. */
export async function fill(store: SqliteStore, attempts: number): Promise<void> {
  const newId = idMaker()
  const made = Array.from({ length: attempts }, (_, index) =>
    anAttempt({ id: newId(), itemId: itemId(`item-${index}`), submittedAt: TEST_EPOCH + index }),
  )
  await store.memoryOf(LOCAL).importAll(anExport({ attempts: made, drafts: [aDraft()] }))
}

/** Copies a data file and its log while they are open: what kill -9 leaves behind. */
export async function copyAsKilled(from: string, to: string): Promise<void> {
  for (const name of [DATA_FILE, `${DATA_FILE}-wal`])
    await copyFile(join(from, name), join(to, name))
}

/** Overwrites a part of a file; `from` and `to` are shares of its length. */
export async function overwrite(path: string, from: number, to: number): Promise<void> {
  const { size } = await stat(path)
  const random = seededRandom(7)
  const start = Math.floor(size * from)
  const noise = Buffer.from(
    Array.from({ length: Math.floor(size * to) - start }, () => Math.floor(random() * 256)),
  )
  const file = await open(path, 'r+')
  await file.write(noise, 0, noise.length, start)
  await file.close()
}

/** Names of what is in a folder, sorted, with the bytes of each. */
export async function contentOf(folder: string): Promise<Record<string, Buffer>> {
  const names = (await readdir(folder)).sort()
  const entries = names.map(async (name) => [name, await readFile(join(folder, name))] as const)
  return Object.fromEntries(await Promise.all(entries))
}
