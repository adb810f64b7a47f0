import { join } from 'node:path'
import { anAttempt, FIRST_ATTEMPT, LOCAL } from '@warmstart/testkit'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from './data-folder.ts'
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from './migrations.ts'
import { openBinding } from './sqlite/binding.ts'
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

  it('are made once where many stores open an older file at once', async () => {
    const folder = await newFolder()
    await (await openIn(folder)).close()
    const stores = await Promise.all(
      Array.from({ length: 6 }, () => openIn(folder, { migrations: TOMORROW })),
    )
    expect(tablesIn(folder).versions).toEqual(TOMORROW.map(({ version }) => version))
    for (const store of stores) await store.close()
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
