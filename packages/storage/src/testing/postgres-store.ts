import type { MemoryStore } from '@warmstart/core'
import {
  findPostgres,
  type PostgresCluster,
  type StoreUnderTest,
  startPostgres,
  TEST_EPOCH,
} from '@warmstart/testkit'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { Migration } from '../migrations.ts'
import { openPostgres } from '../postgres/open.ts'

/** False where PostgreSQL is missing and its tests may be left out; with CI=true they fail. */
export const hasPostgres = findPostgres() !== null || process.env.CI === 'true'

/** A server for the tests of one file, each of which gets a schema of its own. */
export interface PostgresForTests {
  connectionString(): string
  /** A name that no schema has. */
  newSchema(): string
  open(schema: string, migrations?: readonly Migration[]): ReturnType<typeof openPostgres>
  /** The store for one test of the contract. */
  makeStore(): Promise<StoreUnderTest>
  /** Runs one statement as superuser and gives its rows. */
  query(text: string): Promise<readonly unknown[]>
}

/** Starts a server before the tests of this file and stops it after them. */
export function postgresForTests(): PostgresForTests {
  let cluster: PostgresCluster | null = null
  let schemas = 0
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(async () => {
    await cluster?.stop()
  })
  const connectionString = () => {
    if (cluster === null) throw new Error('the server is not running')
    return cluster.connectionString
  }
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: connectionString() })
    await client.connect()
    try {
      return (await client.query<object>(text)).rows
    } finally {
      await client.end()
    }
  }
  const open: PostgresForTests['open'] = (schema, migrations) =>
    openPostgres(
      { connectionString: connectionString(), schema, now: TEST_EPOCH, appVersion: '0.1.0' },
      migrations,
    )
  const newSchema = () => `test_${++schemas}`
  return {
    connectionString,
    newSchema,
    open,
    query,
    async makeStore() {
      const schema = newSchema()
      const stores: MemoryStore[] = []
      const openAgain = async () => {
        const store = await open(schema)
        stores.push(store)
        return store
      }
      const dispose = async () => {
        for (const store of stores) await store.close()
        await query(`drop schema ${schema} cascade`)
      }
      return { store: await openAgain(), openAgain, dispose }
    },
  }
}
