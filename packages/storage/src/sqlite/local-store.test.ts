import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anAttempt, FIRST_ATTEMPT, LOCAL, TEST_EPOCH } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import { FAULTS } from '../testing/faults.ts'
import {
  contentOf,
  copyAsKilled,
  fill,
  fillFile,
  openIn,
  overwrite,
  TOMORROW,
} from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { openBinding } from './binding.ts'
import { openLocalStore } from './local-store.ts'
import { openSqlite } from './open.ts'

const newFolder = tempFolders()
const STAMP = '20261121T100000Z'

const open = (folder: string, now = TEST_EPOCH) =>
  openLocalStore({ folder, now, appVersion: '0.1.0', busyWaitMs: 50 })

/** Makes a file of version 0.7.0 in the state in which kill -9 leaves it: half of it in the log. */
async function newerFile(folder: string, spare: string): Promise<void> {
  const options = { path: join(spare, DATA_FILE), now: TEST_EPOCH, appVersion: '0.7.0' }
  const newer = await openSqlite(options, { migrations: TOMORROW })
  await fill(newer, 20)
  await copyAsKilled(spare, folder)
  await newer.close()
}

describe('Opening the local data', () => {
  it('makes the folder and the file, and has nothing to tell', async () => {
    const folder = join(await newFolder(), 'a', 'b')
    const { store, path, notices } = await open(folder)
    expect(path).toBe(join(folder, DATA_FILE))
    expect(notices).toEqual([])
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.close()
    const again = await open(folder)
    expect(again.notices).toEqual([])
    expect(await again.store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    await again.store.close()
  })

  it('says that a part of the path is a file', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, 'file'), '')
    const opening = open(join(folder, 'file', 'data'))
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(opening).rejects.toThrow('a part of its path is a file')
  })

  it('leaves a file that is only locked where it is', async () => {
    const folder = await newFolder()
    await fillFile(folder, 5)
    const other = openBinding(join(folder, DATA_FILE))
    other.run('pragma locking_mode = exclusive')
    other.run('begin exclusive')
    await expect(open(folder)).rejects.toMatchObject({ code: 'storage-unavailable' })
    other.close()
    expect(await readdir(folder)).toEqual([DATA_FILE])
  })
})

describe('Local data that is damaged', () => {
  it.each(FAULTS)('is set aside, unchanged, where it is a file $name', async ({ make }) => {
    const folder = await newFolder()
    await make(folder, await newFolder())
    const before = await contentOf(folder)
    const { store, notices } = await open(folder)
    const target = join(folder, `${DATA_FILE}.damaged-${STAMP}`)
    expect(notices).toEqual([
      { code: 'storage-damaged', message: expect.stringContaining(target), setAside: target },
    ])
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.close()
    const after = await contentOf(folder)
    for (const [name, bytes] of Object.entries(before))
      expect(after[name.replace(DATA_FILE, `${DATA_FILE}.damaged-${STAMP}`)]).toEqual(bytes)
    const second = await open(folder)
    expect(second.notices).toEqual([])
    expect(await second.store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    await second.store.close()
  })

  it('never overwrites what was set aside before, even at the same moment', async () => {
    const folder = await newFolder()
    for (const text of ['first', 'second', 'third']) {
      await writeFile(join(folder, DATA_FILE), text)
      await (await open(folder)).store.close()
      await writeFile(join(folder, DATA_FILE), '')
    }
    const content = await contentOf(folder)
    const kept = ['', '-2', '-3'].map((end) =>
      content[`${DATA_FILE}.damaged-${STAMP}${end}`]?.toString(),
    )
    expect(kept).toEqual(['first', 'second', 'third'])
  })

  it('is set aside once where several programs start at once', async () => {
    const folder = await newFolder()
    await fillFile(folder, 50)
    await overwrite(join(folder, DATA_FILE), 0.3, 0.7)
    const opened = await Promise.all(
      Array.from({ length: 4 }, () =>
        openLocalStore({ folder, now: TEST_EPOCH, appVersion: '0.1.0' }),
      ),
    )
    expect(opened.flatMap(({ notices }) => notices)).toHaveLength(1)
    const [first, ...others] = opened
    await first?.store.memoryOf(LOCAL).appendAttempt(anAttempt())
    for (const { store } of others)
      expect(await store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    for (const { store } of opened) await store.close()
    const names = await readdir(folder)
    expect(names.filter((name) => name.includes('.damaged-'))).toHaveLength(1)
  })

  it('stays where it is while another program has it open', async () => {
    const folder = await newFolder()
    await fillFile(folder, 50)
    const other = openBinding(join(folder, DATA_FILE))
    other.run('select count(*) from attempts')
    await overwrite(join(folder, DATA_FILE), 0.3, 0.7)
    const opening = open(folder)
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(opening).rejects.toThrow('is damaged, and another program has it open')
    other.close()
    const { store, notices } = await open(folder)
    expect(notices).toHaveLength(1)
    await store.close()
  })
})

describe('Local data of a newer Warmstart', () => {
  it('is set aside with its log, and the notice says how to go back', async () => {
    const folder = await newFolder()
    await newerFile(folder, await newFolder())
    const { store, path, notices } = await open(folder)
    const target = `${path}.newer-${STAMP}`
    expect(notices).toMatchObject([{ code: 'storage-newer', setAside: target }])
    expect(notices[0]?.message).toMatch(
      /written by Warmstart 0\.7\.0.*renamed to .*\.newer-.*To go back.*rename that file to/,
    )
    expect(await store.memoryOf(LOCAL).attempts({})).toEqual([])
    await store.close()
    const options = { path: target, now: TEST_EPOCH, appVersion: '0.7.0' }
    const back = await openSqlite(options, { migrations: TOMORROW })
    expect(await back.memoryOf(LOCAL).countingAttempts()).toHaveLength(20)
    await back.close()
  })

  it('stays where it is while the newer Warmstart runs', async () => {
    const folder = await newFolder()
    const newer = await openIn(folder, { migrations: TOMORROW })
    const opening = open(folder)
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(opening).rejects.toThrow('is from a newer Warmstart, and another program')
    await newer.memoryOf(LOCAL).appendAttempt(anAttempt())
    await newer.close()
    expect((await readdir(folder)).filter((name) => name.includes('.newer-'))).toEqual([])
  })
})
