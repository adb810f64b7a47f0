import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCAL, TEST_EPOCH } from '@warmstart/testkit'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import type { Tables } from '../tables.ts'
import { fillFile, openIn, overwrite } from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { ALWAYS_CHECKED_BYTES, inspectFile, markerOf, markSuspect, needsCheck } from './check.ts'
import { openLocalStore } from './local-store.ts'
import { openSqlite } from './open.ts'

const newFolder = tempFolders()

describe('The check at the start', () => {
  it.each([
    ['a small file', { bytes: ALWAYS_CHECKED_BYTES, open: false, suspect: false }, true],
    ['a large file', { bytes: ALWAYS_CHECKED_BYTES + 1, open: false, suspect: false }, false],
    [
      'a large file not closed',
      { bytes: ALWAYS_CHECKED_BYTES + 1, open: true, suspect: false },
      true,
    ],
    ['a large suspect file', { bytes: ALWAYS_CHECKED_BYTES + 1, open: false, suspect: true }, true],
  ])('of %s is decided by its state', (_what, state, answer) => {
    expect(needsCheck(state)).toBe(answer)
  })

  it('knows a file that was closed from one that is open', async () => {
    const folder = await newFolder()
    const path = join(folder, DATA_FILE)
    await fillFile(folder, 5)
    expect(await inspectFile(path)).toMatchObject({ open: false, suspect: false })
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).deleteAll()
    expect(await inspectFile(path)).toMatchObject({ open: true })
    await store.close()
  })

  it('compares indexes with tables only where it is to be full', async () => {
    const folder = await newFolder()
    const path = join(folder, DATA_FILE)
    await fillFile(folder, 20)
    // Only the index has learner and item side by side: it now names an item that the table has not.
    const bytes = await readFile(path)
    bytes.write('localitem-x', bytes.indexOf('localitem-7'))
    await writeFile(path, bytes)
    await (await openIn(folder)).close()
    const full = openSqlite({ path, now: TEST_EPOCH, appVersion: '0.1.0', check: 'full' })
    await expect(full).rejects.toMatchObject({ code: 'storage-damaged' })
  })

  it('takes the note of damage away when the file turns out to be sound', async () => {
    const folder = await newFolder()
    const path = join(folder, DATA_FILE)
    await fillFile(folder, 5)
    await markSuspect(path)
    expect(await inspectFile(path)).toMatchObject({ suspect: true })
    await (await openIn(folder)).close()
    expect(await readdir(folder)).toEqual([DATA_FILE])
  })
})

describe('Damage that is met in use', () => {
  it('is reported, noted, and set aside at the next start', async () => {
    const folder = await newFolder()
    const path = join(folder, DATA_FILE)
    await fillFile(folder, 300)
    const onReady = async (db: Kysely<Tables>) =>
      void (await sql`pragma cache_size = 10`.execute(db))
    const store = await openIn(folder, { onReady })
    await overwrite(path, 0.1, 0.9)
    const read = store.memoryOf(LOCAL).countingAttempts()
    await expect(read).rejects.toMatchObject({ code: 'storage-damaged' })
    await expect(read).rejects.toThrow('start Warmstart again')
    await expect(access(markerOf(path))).resolves.toBeUndefined()
    await store.close()
    const next = await openLocalStore({ folder, now: TEST_EPOCH, appVersion: '0.1.0' })
    expect(next.notices).toMatchObject([{ code: 'storage-damaged' }])
    await expect(access(markerOf(path))).rejects.toThrow()
    await next.store.close()
  })
})
