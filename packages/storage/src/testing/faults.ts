import { rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DATA_FILE } from '../data-folder.ts'
import { openBinding } from '../sqlite/binding.ts'
import { copyAsKilled, fill, fillFile, openIn, overwrite } from './files.ts'

/** A way in which a data file can be damaged. */
export interface Fault {
  readonly name: string
  /** Makes the damaged file in a folder; `spare` is an empty folder to work in. */
  readonly make: (folder: string, spare: string) => Promise<void>
}

const pathIn = (folder: string) => join(folder, DATA_FILE)

/** Every kind of damage that must be met with a message and with the file kept. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'whose header is overwritten',
    make: async (folder) => {
      await fillFile(folder, 50)
      await overwrite(pathIn(folder), 0, 0.01)
    },
  },
  {
    name: 'that is cut to half its length',
    make: async (folder) => {
      await fillFile(folder, 50)
      await truncate(pathIn(folder), 4096 * 10)
    },
  },
  {
    name: 'that is cut within its first page',
    make: async (folder) => {
      await fillFile(folder, 50)
      await truncate(pathIn(folder), 300)
    },
  },
  {
    name: 'with garbage in the middle',
    make: async (folder) => {
      await fillFile(folder, 50)
      await overwrite(pathIn(folder), 0.3, 0.7)
    },
  },
  {
    name: 'that is a text',
    make: (folder) => writeFile(pathIn(folder), 'Dear diary, '.repeat(1000)),
  },
  {
    name: 'that is all zeros',
    make: (folder) => writeFile(pathIn(folder), Buffer.alloc(8192)),
  },
  {
    name: 'that is the database of another program',
    make: async (folder) => {
      const other = openBinding(pathIn(folder))
      other.run('create table bookmarks (url text)')
      other.close()
    },
  },
  {
    name: 'that is empty while its log is not',
    make: async (folder, spare) => {
      const store = await openIn(spare)
      await fill(store, 5)
      await copyAsKilled(spare, folder)
      await store.close()
      await truncate(pathIn(folder), 0)
    },
  },
  {
    name: 'that is gone while its log is not',
    make: async (folder, spare) => {
      const store = await openIn(spare)
      await fill(store, 5)
      await copyAsKilled(spare, folder)
      await store.close()
      await rename(pathIn(folder), join(spare, 'gone'))
    },
  },
]
