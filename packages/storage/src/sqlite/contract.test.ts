import { join } from 'node:path'
import type { MemoryStore } from '@warmstart/core'
import { memoryStoreContract, TEST_EPOCH } from '@warmstart/testkit'
import { tempFolders } from '../testing/temp-folder.ts'
import { openSqlite } from './open.ts'

const newFolder = tempFolders()

memoryStoreContract('SQLite', async () => {
  const path = join(await newFolder(), 'store.sqlite')
  const stores: MemoryStore[] = []
  const open = async () => {
    const store = await openSqlite({ path, now: TEST_EPOCH, appVersion: '0.1.0' })
    stores.push(store)
    return store
  }
  return {
    store: await open(),
    openAgain: open,
    dispose: async () => {
      for (const store of stores) await store.close()
    },
  }
})
