import { join } from 'node:path'
import {
  anAttempt,
  anOpinion,
  aSelfCheck,
  FIRST_ATTEMPT,
  LOCAL,
  TEST_EPOCH,
} from '@warmstart/testkit'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from './data-folder.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from './migrations.ts'
import { openBinding } from './sqlite/binding.ts'
import { kyselyOnSqlite } from './sqlite/dialect.ts'
import { migrationTarget } from './sqlite/open.ts'
import { openIn, TOMORROW } from './testing/files.ts'
import { tempFolders } from './testing/temp-folder.ts'

const newFolder = tempFolders()

const tablesIn = (folder: string) => {
  const raw = openBinding(join(folder, DATA_FILE))
  const names = raw.run("select name from sqlite_master where type = 'table' order by name")
  const versions = raw.run('select version from migrations order by version')
  raw.close()
  return { names: names.map((row) => row.name), versions: versions.map((row) => row.version) }
}

describe('Migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1))
    expect(SCHEMA_VERSION).toBe(MIGRATIONS.length)
  })

  it('bring an older file forward and keep what is in it', async () => {
    const folder = await newFolder()
    const old = await openIn(folder)
    await old.memoryOf(LOCAL).appendAttempt(anAttempt())
    await old.close()
    const store = await openIn(folder, { migrations: TOMORROW })
    expect(await store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    expect(store.storageHealth().schemaVersion).toBe(TOMORROW.length)
    await store.close()
    expect(tablesIn(folder).names).toContain('stars')
    expect(tablesIn(folder).versions).toEqual(TOMORROW.map(({ version }) => version))
  })

  it('bring a file of the first release forward, which then takes opinions', async () => {
    const folder = await newFolder()
    const old = await openIn(folder, { migrations: MIGRATIONS.slice(0, 1) })
    await old.memoryOf(LOCAL).appendAttempt(anAttempt())
    await old.close()
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendOpinion(anOpinion())
    expect(await store.memoryOf(LOCAL).attempts({})).toEqual([anAttempt()])
    expect(await store.memoryOf(LOCAL).opinions(FIRST_ATTEMPT)).toEqual([anOpinion()])
    await store.close()
  })

  it('bring a file of the third version forward, which then takes self-checks', async () => {
    const folder = await newFolder()
    const old = await openIn(folder, { migrations: MIGRATIONS.slice(0, 3) })
    await old.memoryOf(LOCAL).appendAttempt(anAttempt())
    await old.memoryOf(LOCAL).appendOpinion(anOpinion())
    await old.close()
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendSelfCheck(aSelfCheck())
    expect(await store.memoryOf(LOCAL).opinions(FIRST_ATTEMPT)).toEqual([anOpinion()])
    expect(await store.memoryOf(LOCAL).selfChecks()).toEqual([aSelfCheck()])
    await store.close()
  })

  it.each([
    ['a new', false],
    ['an older', true],
  ])('are made once where several programs migrate %s file at once', async (_which, isOlder) => {
    const folder = await newFolder()
    if (isOlder) await (await openIn(folder)).close()
    const path = join(folder, DATA_FILE)
    const connections = Array.from({ length: 4 }, () => kyselyOnSqlite(openBinding(path), path))
    const stamp = { now: TEST_EPOCH, appVersion: '0.2.0' }
    // Each of them reads the version before the first has begun to write.
    await Promise.all(connections.map((db) => migrate(migrationTarget(db, path), stamp, TOMORROW)))
    for (const db of connections) await db.destroy()
    expect(tablesIn(folder).versions).toEqual(TOMORROW.map(({ version }) => version))
  })

  it('refuse a file that a newer program migrates while they wait for it', async () => {
    const path = join(await newFolder(), DATA_FILE)
    const [older, newer] = [openBinding(path), openBinding(path)].map((binding) =>
      kyselyOnSqlite(binding, path),
    )
    if (older === undefined || newer === undefined) throw new Error('there are two')
    const stamp = { now: TEST_EPOCH, appVersion: '0.2.0' }
    const [, outcome] = await Promise.allSettled([
      migrate(migrationTarget(newer, path), stamp, TOMORROW),
      migrate(migrationTarget(older, path), stamp, MIGRATIONS),
    ])
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'storage-newer' } })
    await Promise.all([older.destroy(), newer.destroy()])
  })

  it('leave no trace of a step that failed, and keep the steps before', async () => {
    const folder = await newFolder()
    const failing: Migration = {
      version: TOMORROW.length + 1,
      name: 'failing',
      up: async (db) => {
        await sql`create table half_done (n integer)`.execute(db)
        await sql`create table stars (n integer)`.execute(db)
      },
    }
    const open = openIn(folder, { migrations: [...TOMORROW, failing] })
    await expect(open).rejects.toThrow('already exists')
    const { names, versions } = tablesIn(folder)
    expect(names).not.toContain('half_done')
    expect(versions).toEqual(TOMORROW.map(({ version }) => version))
  })
})
