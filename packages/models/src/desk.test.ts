import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EndpointChange } from '@warmstart/schema'
import { ModelStatus } from '@warmstart/schema'
import { documents, fakeEndpoints } from '@warmstart/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CONFIG_FILE } from './config-file.ts'
import { modelDesk } from './desk.ts'
import { KEY, testWorld } from './testing/world.ts'

const start = fakeEndpoints()
const URL_A = 'http://127.0.0.1:11434/v1'
const URL_B = 'https://example.com/v1'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warmstart-desk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const desk = (env: Record<string, string> = {}) => modelDesk({ folder, env, world: testWorld() })
const change = (changes: Partial<EndpointChange> = {}): EndpointChange => ({
  purpose: 'grading',
  enabled: true,
  url: URL_A,
  model: 'small',
  ...changes,
})
const NONE = {
  source: 'none',
  enabled: false,
  url: null,
  model: null,
  keySet: false,
  acceptedAt: null,
  warnings: [],
}

describe('The desk of model endpoints', () => {
  it('has nothing turned on, and writes nothing, until somebody configures it', async () => {
    expect(await desk().status()).toEqual({ grading: NONE, transcription: NONE })
    await expect(desk().grading()).rejects.toMatchObject({ code: 'not-found' })
    await expect(desk().transcription()).rejects.toThrow('WARMSTART_TRANSCRIBE_URL')
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps an endpoint in a file that only its owner can read, and gives no key out', async () => {
    const status = await desk().save(change({ key: KEY }))
    expect(status.grading).toEqual({
      ...NONE,
      source: 'settings',
      enabled: true,
      url: URL_A,
      model: 'small',
      keySet: true,
    })
    expect(JSON.stringify(ModelStatus.parse(await desk().status()))).not.toContain(KEY)
    expect((await stat(join(folder, CONFIG_FILE))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(folder, CONFIG_FILE), 'utf8')).toContain(KEY)
    expect(await readdir(folder)).toEqual([CONFIG_FILE])
  })

  it('sends the key that it keeps', async () => {
    const server = await start()
    server.play(documents({ data: [] }))
    await desk().save(change({ url: server.url, key: KEY }))
    await (await desk().grading()).listModels()
    expect(server.got[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })

  it('keeps the key where none is given, and forgets it on request', async () => {
    await desk().save(change({ key: KEY }))
    expect((await desk().save(change({ model: 'large' }))).grading.keySet).toBe(true)
    expect((await desk().save(change({ key: null }))).grading.keySet).toBe(false)
    expect(await readFile(join(folder, CONFIG_FILE), 'utf8')).not.toContain(KEY)
  })

  it('never sends the key of one address to another', async () => {
    await desk().save(change({ key: KEY }))
    expect((await desk().save(change({ url: URL_B }))).grading.keySet).toBe(false)
    expect(await readFile(join(folder, CONFIG_FILE), 'utf8')).not.toContain(KEY)
    expect((await desk().save(change({ url: URL_A }))).grading.keySet).toBe(false)
  })

  it('notes the consent for one address and asks again for another one', async () => {
    await desk().save(change())
    expect((await desk().accept('grading', URL_A, 5)).grading.acceptedAt).toBe(5)
    expect((await desk().save(change({ model: 'large' }))).grading.acceptedAt).toBe(5)
    expect((await desk().save(change({ enabled: false }))).grading.acceptedAt).toBe(5)
    expect((await desk().save(change({ url: URL_B }))).grading.acceptedAt).toBeNull()
    expect((await desk().save(change({ url: URL_A }))).grading.acceptedAt).toBeNull()
  })

  it('notes no consent for an address that is not the configured one', async () => {
    await desk().save(change())
    for (const url of [URL_B, `${URL_A}/`])
      await expect(desk().accept('grading', url, 5)).rejects.toMatchObject({ code: 'conflict' })
    await expect(desk().accept('transcription', URL_A, 5)).rejects.toThrow('once more')
    expect((await desk().status()).grading.acceptedAt).toBeNull()
  })

  it('can be turned off without forgetting, and removed with everything', async () => {
    await desk().save(change({ key: KEY }))
    await desk().accept('grading', URL_A, 5)
    const off = await desk().save(change({ enabled: false }))
    expect(off.grading).toMatchObject({ enabled: false, keySet: true })
    await expect(desk().grading()).rejects.toMatchObject({ code: 'not-found' })
    expect((await desk().remove('grading')).grading).toEqual(NONE)
    expect(await readFile(join(folder, CONFIG_FILE), 'utf8')).not.toContain(KEY)
    await desk().save(change())
    expect((await desk().status()).grading.acceptedAt).toBeNull()
    await desk().forget()
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps the endpoint for speech apart, with a key of its own', async () => {
    await desk().save(change({ key: KEY }))
    const both = await desk().save(change({ purpose: 'transcription', url: URL_B, model: 'w' }))
    expect(both.transcription).toMatchObject({ url: URL_B, keySet: false, acceptedAt: null })
    expect(both.grading).toMatchObject({ url: URL_A, keySet: true })
    expect((await desk().transcription()).url).toBe(URL_B)
  })

  it.each([
    ['no address', { url: 'ollama' }],
    ['a password in the address', { url: 'https://a:secret@b.c' }],
  ])('refuses %s and changes nothing', async (_what, changes) => {
    await desk().save(change())
    await expect(desk().save(change(changes))).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await desk().status()).grading.url).toBe(URL_A)
  })
})

describe('The environment', () => {
  const env = {
    WARMSTART_MODEL_URL: 'https://hosted.example.com',
    WARMSTART_MODEL_NAME: 'large',
    WARMSTART_MODEL_KEY: KEY,
  }

  it('wins over the settings, which cannot be changed meanwhile', async () => {
    await desk().save(change())
    await desk().accept('grading', URL_A, 5)
    expect((await desk(env).status()).grading).toMatchObject({
      source: 'environment',
      enabled: true,
      url: 'https://hosted.example.com/v1',
      model: 'large',
      keySet: true,
      acceptedAt: null,
    })
    await expect(desk(env).save(change())).rejects.toMatchObject({ code: 'conflict' })
    expect((await desk().status()).grading).toMatchObject({ url: URL_A, acceptedAt: 5 })
  })

  it('asks for consent as the settings do, and does not write the key down', async () => {
    await desk(env).accept('grading', 'https://hosted.example.com/v1', 7)
    expect((await desk(env).status()).grading.acceptedAt).toBe(7)
    expect(await readFile(join(folder, CONFIG_FILE), 'utf8')).not.toContain(KEY)
  })

  it('never takes the key of the settings for its own address', async () => {
    await desk().save(change({ key: KEY }))
    const { WARMSTART_MODEL_KEY: _, ...keyless } = env
    expect((await desk(keyless).status()).grading.keySet).toBe(false)
  })

  it.each([
    ['WARMSTART_MODEL_NAME', { ...env, WARMSTART_MODEL_NAME: '' }],
    ['WARMSTART_MODEL_URL', { ...env, WARMSTART_MODEL_URL: `https://x:${KEY}@y.z` }],
    ['WARMSTART_MODEL_KEY', { ...env, WARMSTART_MODEL_KEY: `${KEY} x` }],
  ])('that is wrong is named by its variable %s, without its value', async (name, wrong) => {
    const error = await desk(wrong)
      .status()
      .catch((one: unknown) => one)
    expect(error).toMatchObject({ code: 'environment' })
    expect(String(error)).toContain(name)
    expect(JSON.stringify(error) + String(error)).not.toContain(KEY)
  })
})

describe('The file of the desk', () => {
  it.each(['', '{', '{"version":2}', `{"version":1,"grading":{"key":"${KEY}"}}`])(
    'that is damaged (%j) is said to be, with the fix and without what is in it',
    async (text) => {
      await writeFile(join(folder, CONFIG_FILE), text)
      const error = await desk()
        .status()
        .catch((one: unknown) => one)
      expect(error).toMatchObject({ code: 'environment' })
      expect(String(error)).toContain('delete it')
      expect(JSON.stringify(error) + String(error)).not.toContain(KEY)
    },
  )

  it('is private again after a change where somebody had opened it up', async () => {
    await desk().save(change())
    await writeFile(join(folder, CONFIG_FILE), await readFile(join(folder, CONFIG_FILE)), {
      mode: 0o644,
    })
    await desk().save(change({ key: KEY }))
    expect((await stat(join(folder, CONFIG_FILE))).mode & 0o777).toBe(0o600)
  })
})
