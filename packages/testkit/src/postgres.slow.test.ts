import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { findPostgres, startPostgres } from './postgres.ts'

const isHere = findPostgres() !== null || process.env.CI === 'true'

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ws-pg-'))

/** Whether something listens on the port of a connection string. */
const answers = (connectionString: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(connectionString)
    const socket = connect(Number(port), hostname)
    socket.on('connect', () => socket.end(() => resolve(true)))
    socket.on('error', () => resolve(false))
  })

describe.skipIf(!isHere)('A PostgreSQL of its own', () => {
  it('listens while it runs, and leaves nothing behind when it is stopped', async () => {
    const before = new Set(folders())
    const cluster = await startPostgres()
    const made = folders().filter((name) => !before.has(name))
    expect(made.length).toBeGreaterThanOrEqual(1)
    expect(await answers(cluster.connectionString)).toBe(true)
    await cluster.stop()
    expect(await answers(cluster.connectionString)).toBe(false)
    expect(existsSync(`/tmp/${made[0]}`)).toBe(false)
  })
})
