import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aCard, anAttempt, FIRST_ATTEMPT, LOCAL, TEST_EPOCH } from '@warmstart/testkit'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import { FAULTS } from '../testing/faults.ts'
import { contentOf, copyAsKilled, fill, fillFile, openIn, TOMORROW } from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { openBinding } from './binding.ts'
import { isAtLeast, openSqlite } from './open.ts'

const newFolder = tempFolders()

describe('Opening a SQLite store', () => {
  it('makes the file, says what it runs on and finds no limit', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    const health = store.storageHealth()
    expect(health).toMatchObject({ engine: 'sqlite', schemaVersion: SCHEMA_VERSION, degraded: [] })
    expect(health.location).toBe(join(folder, DATA_FILE))
    expect(isAtLeast(health.engineVersion, '3.51.3')).toBe(true)
    await store.close()
    expect(Object.keys(await contentOf(folder))).toEqual([DATA_FILE])
  })

  it('takes an empty file for a new one', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, DATA_FILE), '')
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.close()
  })

  it('writes through a log that reaches the disk before a commit is acknowledged', async () => {
    const folder = await newFolder()
    const found: unknown[] = []
    const onReady = async (db: Kysely<Tables>) => {
      for (const pragma of ['journal_mode', 'synchronous', 'foreign_keys'])
        found.push(...(await sql`pragma ${sql.raw(pragma)}`.execute(db)).rows)
    }
    const store = await openIn(folder, { onReady })
    const settings = [{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }]
    expect(found.map((row) => ({ ...(row as object) }))).toEqual(settings)
    await store.close()
  })

  it('finds every commit of a program that was killed', async () => {
    const [folder, killed] = [await newFolder(), await newFolder()]
    const store = await openIn(folder)
    await fill(store, 20)
    await copyAsKilled(folder, killed)
    await store.close()
    const again = await openIn(killed)
    expect(await again.memoryOf(LOCAL).countingAttempts()).toHaveLength(20)
    await again.close()
  })

  it('opens a new file from many stores at once and migrates it once', async () => {
    const folder = await newFolder()
    const stores = await Promise.all(Array.from({ length: 8 }, () => openIn(folder)))
    await Promise.all(
      stores.map((store, reps) => store.memoryOf(LOCAL).putCard(aCard({ reps: reps + 1 }))),
    )
    const raw = openBinding(join(folder, DATA_FILE))
    const rows = raw.run('select version, applied_at, applied_by from migrations')
    expect(rows.map((row) => ({ ...row }))).toEqual(
      MIGRATIONS.map(({ version }) => ({ version, applied_at: TEST_EPOCH, applied_by: '0.1.0' })),
    )
    raw.close()
    for (const store of stores) await store.close()
  })
})

describe('Opening a SQLite store that is not sound', () => {
  it.each(FAULTS)('refuses a file $name, and changes nothing', async ({ make }) => {
    const folder = await newFolder()
    await make(folder, await newFolder())
    const before = await contentOf(folder)
    await expect(openIn(folder)).rejects.toMatchObject({ code: 'storage-damaged' })
    expect(await contentOf(folder)).toEqual(before)
  })

  it('refuses a file of a newer Warmstart, names that one, and changes nothing', async () => {
    const folder = await newFolder()
    const path = join(folder, DATA_FILE)
    const newer = { path, now: TEST_EPOCH, appVersion: '0.7.0' }
    await (await openSqlite(newer, { migrations: TOMORROW })).close()
    const before = await contentOf(folder)
    await expect(openIn(folder)).rejects.toMatchObject({
      code: 'storage-newer',
      data: { version: TOMORROW.length, known: SCHEMA_VERSION, writtenBy: '0.7.0' },
    })
    expect(await contentOf(folder)).toEqual(before)
  })

  it('stops writing when a newer Warmstart migrates the file that it has open', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    const newer = await openIn(folder, { migrations: TOMORROW })
    const write = store.memoryOf(LOCAL).putCard(aCard())
    await expect(write).rejects.toMatchObject({ code: 'storage-newer' })
    expect(await store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    await newer.memoryOf(LOCAL).putCard(aCard())
    await Promise.all([store.close(), newer.close()])
  })
})

describe('Opening a SQLite store that cannot be reached', () => {
  it('says that the path is a folder', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, DATA_FILE))
    const open = openIn(folder)
    await expect(open).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(open).rejects.toThrow('is a folder')
  })

  it('says that the folder does not exist', async () => {
    const open = openIn(join(await newFolder(), 'nowhere'))
    await expect(open).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(open).rejects.toThrow('give a folder that exists')
  })

  it('says that another program keeps the file locked', async () => {
    const folder = await newFolder()
    await fillFile(folder, 5)
    const other = openBinding(join(folder, DATA_FILE))
    other.run('pragma locking_mode = exclusive')
    other.run('begin exclusive')
    await expect(openIn(folder)).rejects.toMatchObject({
      code: 'storage-unavailable',
      data: { reason: 'SQLITE_BUSY' },
    })
    other.close()
    await (await openIn(folder)).close()
  })
})

describe('A SQLite that cannot share a file safely', () => {
  const old = { sharedFrom: '99.0.0' }

  it('keeps every other program out and says so', async () => {
    const folder = await newFolder()
    const store = await openIn(folder, old)
    expect(store.storageHealth().degraded).toEqual([
      expect.stringContaining('only one Warmstart at a time'),
    ])
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    const second = openIn(folder, old)
    await expect(second).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(second).rejects.toThrow('cannot share a file safely')
    await expect(openIn(folder)).rejects.toMatchObject({ code: 'storage-unavailable' })
    await store.close()
    const next = await openIn(folder, old)
    expect(await next.memoryOf(LOCAL).attempts({})).toEqual([anAttempt()])
    await next.close()
  })

  it('does not open a file that another program has open', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    await expect(openIn(folder, old)).rejects.toThrow('is open in another program')
    await store.memoryOf(LOCAL).putCard(aCard())
    await store.close()
  })

  it.each([
    ['3.51.3', '3.51.3', true],
    ['3.51.2', '3.51.3', false],
    ['3.9.9', '3.51.3', false],
    ['3.100', '3.51.3', true],
    ['4', '3.51.3', true],
  ])('is told by its version: %s at least %s is %s', (version, least, answer) => {
    expect(isAtLeast(version, least)).toBe(answer)
  })
})
