import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aCard, LOCAL, TEST_EPOCH } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import { fill, openIn } from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'

const newFolder = tempFolders()

describe('A backup', () => {
  it('is a whole store of its own, in one file', async () => {
    const [folder, target] = [await newFolder(), await newFolder()]
    const store = await openIn(folder)
    await fill(store, 30)
    await store.memoryOf(LOCAL).putCard(aCard())
    await store.backupTo(join(target, DATA_FILE))
    await store.memoryOf(LOCAL).deleteAll()
    expect(await readdir(target)).toEqual([DATA_FILE])
    const copy = await openIn(target)
    expect((await copy.memoryOf(LOCAL).exportAll(TEST_EPOCH)).attempts).toHaveLength(30)
    expect(await copy.memoryOf(LOCAL).cards()).toEqual([aCard()])
    await Promise.all([store.close(), copy.close()])
  })

  it('never overwrites a file', async () => {
    const folder = await newFolder()
    const target = join(folder, 'backup.sqlite')
    await writeFile(target, 'mine')
    const store = await openIn(folder)
    await expect(store.backupTo(target)).rejects.toMatchObject({ code: 'conflict' })
    await store.close()
  })

  it('blames the target where that cannot be written, and leaves nothing there', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    const backup = store.backupTo(join(folder, 'nowhere', 'backup.sqlite'))
    await expect(backup).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(backup).rejects.toThrow('nowhere')
    await store.memoryOf(LOCAL).putCard(aCard())
    await store.close()
  })

  it('is refused by a store that is closed', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    await store.close()
    const backup = store.backupTo(join(folder, 'backup.sqlite'))
    await expect(backup).rejects.toMatchObject({ code: 'storage-unavailable' })
  })
})
