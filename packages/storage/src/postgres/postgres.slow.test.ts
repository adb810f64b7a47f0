import {
  aCard,
  anAttempt,
  anOpinion,
  aSelfCheck,
  FIRST_ATTEMPT,
  LOCAL,
  learnerId,
  memoryStoreContract,
  TEST_EPOCH,
} from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations.ts'
import { hasPostgres, postgresForTests } from '../testing/postgres-store.ts'
import { openPostgres } from './open.ts'

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  const server = postgresForTests()

  memoryStoreContract('PostgreSQL', server.makeStore, { runs: 15 })

  it('says what it runs on, without the password', async () => {
    const store = await server.open(server.newSchema())
    const health = store.storageHealth()
    expect(health).toMatchObject({
      engine: 'postgres',
      driver: 'pg',
      schemaVersion: SCHEMA_VERSION,
    })
    expect(health.engineVersion).toMatch(/^\d+/)
    expect(health.location).not.toContain('@')
    await store.close()
  })

  it('is tested with fsync', async () => {
    expect(await server.query('show fsync')).toEqual([{ fsync: 'on' }])
  })

  it('makes its tables in the schema "warmstart" unless told otherwise', async () => {
    const connectionString = server.connectionString()
    const store = await openPostgres({ connectionString, now: TEST_EPOCH, appVersion: '0.1.0' })
    const tables = await server.query(
      "select table_name from information_schema.tables where table_schema = 'warmstart' order by 1",
    )
    const names = tables.map((row) => Object.values(row as object)[0])
    expect(names).toEqual(
      'attempts cards drafts erasing migrations mock_events mocks opinions own_questions self_checks settings withdrawals'.split(
        ' ',
      ),
    )
    await store.close()
  })

  it('migrates once where many open a new schema at once', async () => {
    const schema = server.newSchema()
    const stores = await Promise.all(Array.from({ length: 6 }, () => server.open(schema)))
    expect(
      await server.query(`select version, applied_at, applied_by from ${schema}.migrations`),
    ).toEqual(
      MIGRATIONS.map(({ version }) => ({
        version,
        applied_at: String(TEST_EPOCH),
        applied_by: '0.1.0',
      })),
    )
    for (const store of stores) await store.close()
  })

  it('brings an older schema forward, and refuses a newer one without touching it', async () => {
    const schema = server.newSchema()
    const old = await server.open(schema, MIGRATIONS.slice(0, 1))
    await old.memoryOf(LOCAL).appendAttempt(anAttempt())
    await old.close()
    const newer = await server.open(schema)
    await newer.memoryOf(LOCAL).appendOpinion(anOpinion())
    await newer.memoryOf(LOCAL).appendSelfCheck(aSelfCheck())
    await newer.close()
    const version = SCHEMA_VERSION + 1
    await server.query(
      `insert into ${schema}.migrations values (${version}, 'of tomorrow', ${TEST_EPOCH}, '0.7.0')`,
    )
    await expect(server.open(schema)).rejects.toMatchObject({
      code: 'storage-newer',
      data: { version, known: SCHEMA_VERSION, writtenBy: '0.7.0' },
    })
    expect(await server.query(`select id from ${schema}.attempts`)).toEqual([{ id: FIRST_ATTEMPT }])
  })

  it.each([
    'update S.attempts set submitted_at = 0',
    'delete from S.attempts',
    'update S.withdrawals set at = 0',
    'delete from S.withdrawals',
    'update S.opinions set at = 0',
    'delete from S.opinions',
    'update S.self_checks set at = 0',
    'delete from S.self_checks',
  ])('refuses "%s", even from outside', async (statement) => {
    const schema = server.newSchema()
    const store = await server.open(schema)
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.memoryOf(LOCAL).withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
    await store.memoryOf(LOCAL).appendOpinion(anOpinion())
    await store.memoryOf(LOCAL).appendSelfCheck(aSelfCheck())
    const change = server.query(statement.replace('S', schema))
    await expect(change).rejects.toThrow('are append-only')
    await store.close()
  })

  it('lets a writer of one learner run while one of another has not ended', async () => {
    const schema = server.newSchema()
    const [store, outside] = [await server.open(schema), await server.open(schema)]
    const other = outside.memoryOf(learnerId('other'))
    await store.transaction(LOCAL, async (memory) => {
      await memory.putCard(aCard())
      await other.putCard(aCard())
      expect(await outside.memoryOf(LOCAL).cards()).toEqual([])
    })
    expect(await outside.memoryOf(LOCAL).cards()).toEqual([aCard()])
    await Promise.all([store.close(), outside.close()])
  })

  it('fails the whole transaction where the server refused a statement that the work forgave', async () => {
    const schema = server.newSchema()
    const store = await server.open(schema)
    await server.query(`alter table ${schema}.cards add constraint none check (item_id = 'other')`)
    const work = store.transaction(LOCAL, async (memory) => {
      await memory.appendAttempt(anAttempt())
      await memory.putCard(aCard()).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('violates check constraint')
    expect(await store.memoryOf(LOCAL).attempts({})).toEqual([])
    await store.close()
  })

  it('reports a connection that was cut as unavailable, and works on with the next one', async () => {
    const store = await server.open(server.newSchema())
    const work = store.transaction(LOCAL, async (memory) => {
      await memory.appendAttempt(anAttempt())
      await server.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'warmstart'",
      )
      await memory.putCard(aCard())
    })
    await expect(work).rejects.toMatchObject({ code: 'storage-unavailable' })
    expect(await store.memoryOf(LOCAL).attempts({})).toEqual([])
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.close()
  })
})
