import { TEST_EPOCH } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { openPostgres } from './open.ts'

const options = { now: TEST_EPOCH, appVersion: '0.1.0' }

describe('Opening a PostgreSQL store', () => {
  it.each(['', 'Public', 'a-b', 'x"; drop schema public', 'x'.repeat(64)])(
    'refuses %j as the name of a schema',
    async (schema) => {
      const connectionString = 'postgresql://127.0.0.1:1/warmstart'
      const open = openPostgres({ ...options, connectionString, schema })
      await expect(open).rejects.toMatchObject({ code: 'invalid-input' })
    },
  )

  it('refuses what is not a connection string', async () => {
    const open = openPostgres({ ...options, connectionString: 'warmstart' })
    await expect(open).rejects.toMatchObject({ code: 'invalid-input' })
  })

  it('says that no server answers, without giving the password away', async () => {
    const connectionString = 'postgresql://ada:secret@127.0.0.1:1/warmstart'
    const open = openPostgres({ ...options, connectionString })
    await expect(open).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: expect.not.stringContaining('secret'),
      data: { location: 'postgresql://127.0.0.1:1/warmstart' },
    })
    await expect(open).rejects.toThrow('start PostgreSQL')
  })
})
