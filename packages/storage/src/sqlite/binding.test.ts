import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolders } from '../testing/temp-folder.ts'
import { openBinding, type SqliteDrivers } from './binding.ts'

const newFolder = tempFolders()
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const hasBuiltin = major > 22 || (major === 22 && minor >= 13)

const withoutPeer: SqliteDrivers = {
  builtin: () => undefined,
  peer: () => {
    throw Object.assign(new Error("Cannot find module 'better-sqlite3'"), {
      code: 'MODULE_NOT_FOUND',
    })
  },
}

/** Installed, but its compiled half is missing: it says so when it is first used. */
class Uncompiled {
  constructor() {
    throw new Error('Could not locate the bindings file. Tried: build/better_sqlite3.node')
  }
  prepare(): never {
    throw new Error('never comes so far')
  }
  close(): void {}
}

describe('The SQLite driver', () => {
  it('is the one of Node where it has one, and better-sqlite3 elsewhere', async () => {
    const binding = openBinding(join(await newFolder(), 'a.sqlite'))
    expect(binding.driver).toBe(hasBuiltin ? 'node:sqlite' : 'better-sqlite3')
    binding.close()
  })

  it.each([
    ['is not installed', withoutPeer],
    ['was not compiled', { builtin: () => undefined, peer: () => Uncompiled }],
  ])('says what to do where better-sqlite3 is needed and %s', async (_why, drivers) => {
    const path = join(await newFolder(), 'a.sqlite')
    const open = () => openBinding(path, drivers)
    expect(open).toThrow(expect.objectContaining({ code: 'environment' }))
    expect(open).toThrow(/Node 22\.13 or newer, or run `npm install better-sqlite3@12\.11\.1`/)
  })

  it('gives the rows of a statement, and none where it returns nothing', async () => {
    const binding = openBinding(join(await newFolder(), 'a.sqlite'))
    expect(binding.run('create table t (n integer, s text)')).toEqual([])
    expect(binding.run('insert into t values (?, ?)', [1, 'one'])).toEqual([])
    const returned = binding.run('insert into t values (?, ?) returning n', [2, null])
    expect(returned.map((row) => ({ ...row }))).toEqual([{ n: 2 }])
    const rows = binding.run('select n, s from t order by n').map((row) => ({ ...row }))
    expect(rows).toEqual([
      { n: 1, s: 'one' },
      { n: 2, s: null },
    ])
    binding.close()
  })

  it('keeps the 100 statements that were used last prepared, and no more', () => {
    const prepared: string[] = []
    class Counting {
      prepare(statement: string) {
        prepared.push(statement)
        return { all: () => [{ statement }] }
      }
      close(): void {}
    }
    const binding = openBinding('a.sqlite', {
      ...withoutPeer,
      builtin: () => ({ DatabaseSync: Counting }),
    })
    const run = (n: number) => binding.run(`select ${n}`)
    for (let n = 0; n < 100; n++) run(n)
    expect(run(0)).toEqual([{ statement: 'select 0' }])
    expect(prepared).toHaveLength(100)
    run(100) // drops 1, since 0 was used after it
    run(0)
    expect(prepared).toHaveLength(101)
    run(1)
    expect(prepared).toHaveLength(102)
  })

  it('may be closed twice', async () => {
    const binding = openBinding(join(await newFolder(), 'a.sqlite'))
    binding.close()
    expect(() => binding.close()).not.toThrow()
  })
})
