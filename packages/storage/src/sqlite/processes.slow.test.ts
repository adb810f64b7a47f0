import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AttemptId, responseText } from '@warmstart/schema'
import { itemId, LOCAL, seededRandom, TEST_EPOCH } from '@warmstart/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import { type Acknowledged, buildStorage, scriptPath, startWriter } from '../testing/children.ts'
import { fillFile } from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { openSqlite, type SqliteStore } from './open.ts'

const newFolder = tempFolders(tmpdir()) // on the disk: this is about what is on the disk
const newPath = async () => join(await newFolder(), DATA_FILE)

beforeAll(buildStorage)

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Opens with `pragma integrity_check`: damage of any kind fails the test here. */
const openChecked = (path: string) =>
  openSqlite({ path, now: TEST_EPOCH, appVersion: '0.1.0', check: 'full' })

/** Fails where one of the acknowledged attempts is missing or is not as it was acknowledged. */
async function expectKept(store: SqliteStore, acknowledged: Acknowledged): Promise<void> {
  const memory = store.memoryOf(LOCAL)
  const wrong: string[] = []
  for (const [id, expected] of acknowledged) {
    const attempt = await memory.attempt(AttemptId.parse(id))
    if (attempt === null || hash(responseText(attempt.response)) !== expected) wrong.push(id)
  }
  expect(wrong).toEqual([])
}

/** Every commit wrote four attempts and counted the card up by four: all of it, or nothing. */
async function expectWholeCommits(store: SqliteStore): Promise<number> {
  const memory = store.memoryOf(LOCAL)
  const count = (await memory.countingAttempts()).length
  expect((await memory.card(itemId('bias-variance')))?.reps).toBe(count)
  return count
}

describe('Three programs on one file', () => {
  it('lose no commit of each other, from the first opening on', async () => {
    const path = await newPath()
    const acknowledged: Acknowledged = new Map()
    const writers = [1, 2, 3].map((seed) => startWriter(path, seed, 200, acknowledged))
    await Promise.all(writers.map((writer) => writer.ended()))
    expect(acknowledged.size).toBe(2400)
    const store = await openChecked(path)
    await expectKept(store, acknowledged)
    expect(await expectWholeCommits(store)).toBe(2400)
    await store.close()
  })
})

describe('A program that is killed', () => {
  it('has lost none of 10,000 acknowledged attempts after 25 kills', async () => {
    const path = await newPath()
    const random = seededRandom(20_261_121)
    const all: Acknowledged = new Map()
    for (let life = 1; life <= 25; life++) {
      const acknowledged: Acknowledged = new Map()
      const writer = startWriter(path, life, 100_000, acknowledged)
      await writer.acknowledged(410 + Math.floor(random() * 200))
      await someTurns(Math.floor(random() * 50))
      await writer.kill()
      const store = await openChecked(path)
      await expectKept(store, acknowledged)
      await store.close()
      for (const [id, text] of acknowledged) all.set(id, text)
    }
    expect(all.size).toBeGreaterThanOrEqual(10_000)
    const store = await openChecked(path)
    await expectKept(store, all)
    expect(await expectWholeCommits(store)).toBeGreaterThanOrEqual(all.size)
    await store.close()
  })

  it('harms neither its own commits nor those of the other that goes on writing', async () => {
    const path = await newPath()
    const random = seededRandom(7)
    const acknowledged: Acknowledged = new Map()
    let seed = 0
    const start = () => startWriter(path, ++seed, 100_000, acknowledged)
    let [older, newer] = [start(), start()]
    for (let kill = 0; kill < 12; kill++) {
      await Promise.all([older.acknowledged(50), newer.acknowledged(50)])
      await someTurns(Math.floor(random() * 50))
      await older.kill()
      older = newer
      newer = start()
    }
    await Promise.all([older.kill(), newer.kill()])
    expect(acknowledged.size).toBeGreaterThanOrEqual(600)
    const store = await openChecked(path)
    await expectKept(store, acknowledged)
    expect(await expectWholeCommits(store)).toBeGreaterThanOrEqual(acknowledged.size)
    await store.close()
  })

  it('leaves no half-made file behind where it is killed while it makes it', async () => {
    const random = seededRandom(99)
    for (let life = 0; life < 12; life++) {
      const path = await newPath()
      const acknowledged: Acknowledged = new Map()
      const writer = startWriter(path, 1, 100_000, acknowledged)
      await Promise.race([writer.acknowledged(1), untilThere(path)])
      await someTurns(Math.floor(random() * 40))
      await writer.kill()
      const store = await openChecked(path)
      await expectKept(store, acknowledged)
      await store.close()
    }
  })
})

describe.skipIf(process.platform === 'win32')('Data that may not be written', () => {
  it.each([
    ['folder', 0o555, 0o644],
    ['file', 0o777, 0o444],
  ])(
    'is reported and stays where it is when the %s is read-only',
    async (_, folderMode, fileMode) => {
      const folder = await newFolder()
      await fillFile(folder, 5)
      await chmod(join(folder, DATA_FILE), fileMode)
      await chmod(folder, folderMode)
      const script = scriptPath('open-as-nobody.mjs')
      const { stdout } = await promisify(execFile)(process.execPath, [script, folder])
      await chmod(folder, 0o777)
      expect(JSON.parse(stdout)).toEqual({
        code: 'storage-unavailable',
        message: expect.stringContaining('may not be written'),
      })
      expect(await readdir(folder)).toEqual([DATA_FILE])
    },
  )
})

/** Lets the other processes run on for a moment of so many turns of the event loop. */
async function someTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
}

async function untilThere(path: string): Promise<void> {
  const [folder, name] = [join(path, '..'), DATA_FILE]
  while (!(await readdir(folder)).includes(name)) await new Promise(setImmediate)
}
