import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Assessment } from '@warmstart/schema'
import { documents, fails, fakeEndpoints, modelThat } from '@warmstart/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warmstart } from './support/command-line.ts'

const newEndpoint = fakeEndpoints()
const KEY = 'sk-Secret-0123456789'
const ANSWER =
  'Bias is the systematic error of a model that is too simple, so it underfits. ' +
  'Variance is how much the model changes with another training sample.'

let folder: string
let answer: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warmstart-model-'))
  answer = join(folder, 'answer.txt')
  await writeFile(answer, ANSWER)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A model that finds bias and variance and quotes the sentence. */
const reading = modelThat(({ text }, given) => {
  const sentence = given.split(/(?<=\.) /).find((one) => text.startsWith(one.split(' ')[0] ?? ''))
  return sentence ? { verdict: 'met', quote: sentence } : { verdict: 'missing' }
})

const grade = (data: string, args: readonly string[] = []) =>
  warmstart(['grade', 'bias-variance', '--file', answer, '--model', ...args], { data })

describe('warmstart grade --model', () => {
  it('shows both assessments once the person has agreed, and the exit code is the rules’', async () => {
    const data = join(folder, 'both')
    const endpoint = await newEndpoint()
    endpoint.play(reading)
    const set = ['model', 'set', '--url', endpoint.url, '--model', 'small', '--key-file', '-']
    expect((await warmstart(set, { data, input: KEY })).code).toBe(0)
    const alone = await warmstart(['grade', 'bias-variance', '--file', answer, '--json'], { data })

    const before = await grade(data, ['--json'])
    expect(before.json()).toMatchObject({ rules: alone.json(), model: null })
    expect(before.stderr).toContain('warmstart model accept')
    expect(before.code).toBe(alone.code)
    expect(endpoint.got).toEqual([])

    const accepted = await warmstart(['model', 'accept', '--yes'], { data })
    expect(accepted.code).toBe(0)
    expect(accepted.stderr).toContain('Here stands your answer')

    const ran = await grade(data, ['--json'])
    const both = ran.json() as { rules: unknown; model: { assessment: unknown; model: string } }
    expect(ran.stderr).toBe('')
    expect(ran.code).toBe(alone.code)
    expect(both.rules).toEqual(alone.json())
    expect(Assessment.parse(both.model.assessment).assessor).toBe('model')
    expect(both.model.model).toBe('small')
    expect(endpoint.got[0]?.headers.authorization).toBe(`Bearer ${KEY}`)

    const words = await grade(data)
    expect(words.stdout).toContain('Second opinion: small at')
    expect(words.stdout).toMatch(/They agree on \d+ points and differ on \d+/)
    for (const text of [before, accepted, ran, words].map((one) => one.stdout + one.stderr))
      expect(text).not.toContain(KEY)
  })

  it('warns and keeps to the rules where the endpoint fails', async () => {
    const data = join(folder, 'failing')
    const endpoint = await newEndpoint()
    endpoint.play(fails(401, 'no such key'))
    await warmstart(['model', 'set', '--url', endpoint.url, '--model', 'small'], { data })
    await warmstart(['model', 'accept', '--yes'], { data })
    const ran = await grade(data, ['--json'])
    expect(ran.json()).toMatchObject({ model: null, warning: expect.stringContaining('401') })
    expect(ran.stderr).toMatch(/^warmstart: no second opinion: .*The rules’ result stands\.\n$/)
    const alone = await warmstart(['grade', 'bias-variance', '--file', answer], { data })
    expect(ran.code).toBe(alone.code)
  })

  it('warns where nothing is configured', async () => {
    const ran = await grade(join(folder, 'nothing'))
    expect(ran.stderr).toContain('no endpoint is turned on')
    expect(ran.stdout).toContain('· rules')
  })
})

describe('warmstart model', () => {
  it('takes the key from a file, keeps it private, and forgets it', async () => {
    const data = join(folder, 'key')
    const keyFile = join(folder, 'key.txt')
    await writeFile(keyFile, `${KEY}\n`)
    const set = [
      'model',
      'set',
      '--url',
      'http://127.0.0.1:9',
      '--model',
      'm',
      '--key-file',
      keyFile,
    ]
    const status = (await warmstart([...set, '--json'], { data })).json()
    expect(status).toMatchObject({ grading: { url: 'http://127.0.0.1:9/v1', keySet: true } })
    const file = join(data, 'model-endpoint.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain(KEY)
    const exported = await warmstart(['export', 'json', '-'], { data })
    expect(exported.stdout).not.toContain(KEY)
    expect((await warmstart(['model', 'off'], { data })).stdout).toMatch(/: off\.\n$/)
    expect((await warmstart(['model', 'remove'], { data })).stdout).toContain('rules alone')
    expect(await readFile(file, 'utf8')).not.toContain(KEY)
  })

  it('tries the endpoint and shows what would be sent', async () => {
    const data = join(folder, 'try')
    const endpoint = await newEndpoint()
    endpoint.play(documents({ data: [{ id: 'tiny' }] }))
    await warmstart(['model', 'set', '--url', endpoint.url, '--model', 'small'], { data })
    const tried = await warmstart(['model', 'test', '--json'], { data })
    expect(tried.json()).toEqual({ models: ['tiny'], found: false })
    const preview = ['model', 'preview', 'bias-variance', '--file', answer, '--json']
    const shown = (await warmstart(preview, { data })).json() as { body: string }
    expect(JSON.parse(shown.body).messages[1].content).toContain(ANSWER)
    expect(endpoint.got).toHaveLength(1)
  })

  it.each([
    [['model', 'set', '--url', 'ollama', '--model', 'm'], 2],
    [['model', 'set', '--url', 'http://x', '--model', ''], 2],
    [['model', 'set', '--model', 'm'], 2],
    [['model', 'test'], 2],
    [['model', 'accept'], 2],
  ])('ends %j with exit code %i and one clear line', async (args, code) => {
    const ran = await warmstart(args, { data: join(folder, 'wrong') })
    expect(ran.code).toBe(code)
    expect(ran.stderr.trim()).not.toBe('')
    expect(ran.stderr).not.toMatch(/\n\s+at .*:\d+/)
  })
})
