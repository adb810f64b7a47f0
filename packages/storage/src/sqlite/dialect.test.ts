import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Tables } from '../tables.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { openBinding } from './binding.ts'
import { kyselyOnSqlite } from './dialect.ts'

const newFolder = tempFolders()

/** A database in WAL with one table `t (n)`, and a raw connection to the same file. */
async function twoConnections(busyWaitMs?: number) {
  const path = join(await newFolder(), 'a.sqlite')
  const binding = openBinding(path)
  const db = kyselyOnSqlite(binding, path, busyWaitMs)
  await sql`pragma journal_mode = wal`.execute(db)
  await sql`create table t (n integer)`.execute(db)
  const other = openBinding(path)
  const close = async () => {
    other.close()
    await db.destroy()
  }
  return { db, other, close }
}

const count = async (db: Kysely<Tables>) =>
  (await sql<{ n: number }>`select count(*) as n from t`.execute(db)).rows[0]?.n

describe('A statement that meets the lock of another program', () => {
  it('waits without stopping this program, and then runs', async () => {
    const { db, other, close } = await twoConnections()
    other.run('begin immediate')
    const insert = sql`insert into t values (1)`.execute(db)
    await new Promise(setImmediate) // this very program frees the lock
    other.run('rollback')
    await insert
    expect(await count(db)).toBe(1)
    await close()
  })

  it('gives up as unavailable after the wait that was allowed', async () => {
    const { db, other, close } = await twoConnections(10)
    other.run('begin immediate')
    const insert = sql`insert into t values (1)`.execute(db)
    await expect(insert).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(insert).rejects.toThrow('kept locked by another program')
    other.run('rollback')
    await sql`insert into t values (1)`.execute(db)
    await close()
  })
})

describe('A transaction on SQLite', () => {
  it('holds the write lock from its start', async () => {
    const { db, other, close } = await twoConnections()
    await db.transaction().execute(async () => {
      expect(() => other.run('begin immediate')).toThrow()
    })
    expect(() => other.run('begin immediate')).not.toThrow()
    await close()
  })

  it('holds no lock where it is read-only, and sees one moment', async () => {
    const { db, other, close } = await twoConnections()
    const reading = db.transaction().setAccessMode('read only')
    await reading.execute(async (trx) => {
      expect(await count(trx)).toBe(0)
      other.run('insert into t values (1)')
      expect(await count(trx)).toBe(0)
    })
    expect(await count(db)).toBe(1)
    await close()
  })

  it('leaves the connection usable where the disk was full', async () => {
    const { db, close } = await twoConnections()
    await sql`pragma max_page_count = 4`.execute(db)
    const large = 'x'.repeat(100_000)
    const filling = db.transaction().execute(async (trx) => {
      await sql`insert into t values (1)`.execute(trx)
      await sql`insert into t values (${large})`.execute(trx)
    })
    await expect(filling).rejects.toMatchObject({ code: 'storage-unavailable' })
    await expect(filling).rejects.toThrow('the disk is full; free some space')
    expect(await count(db)).toBe(0)
    await sql`pragma max_page_count = 4000`.execute(db)
    await db.transaction().execute((trx) => sql`insert into t values (${large})`.execute(trx))
    expect(await count(db)).toBe(1)
    await close()
  })

  it('passes an error that says nothing about the file on as it is', async () => {
    const { db, close } = await twoConnections()
    await expect(sql`select * from nowhere`.execute(db)).rejects.toThrow('no such table')
    await close()
  })
})
