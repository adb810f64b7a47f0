import { documents, fails, fakeEndpoints, hangs } from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { KEY, testWorld } from './testing/world.ts'
import { transcriber } from './transcriber.ts'

const start = fakeEndpoints()
const RECORDING = { bytes: new Uint8Array([1, 2, 255, 0]), type: 'audio/webm;codecs=opus' }
const SAID = {
  text: ' Bias is error. ',
  words: [
    { word: 'Bias', start: 0.12, end: 0.5 },
    { word: 'is', start: 0.5, end: 0.4 },
    { word: 'error', start: 'x', end: 1 },
    null,
    { word: 'late', start: 1, end: 1e9 },
  ],
}

async function endpoint(limits = DEFAULT_LIMITS) {
  const server = await start()
  const world = testWorld()
  const address = { url: server.url, model: 'whisper', key: KEY }
  return { server, clock: world.clock, speech: transcriber(address, world, limits) }
}

describe('Speech to text', () => {
  it('sends the recording as a form and gives words with their times', async () => {
    const { server, speech } = await endpoint()
    server.play(documents(SAID))
    expect(await speech.transcribe(RECORDING)).toEqual({
      text: 'Bias is error.',
      words: [{ text: 'Bias', startMs: 120, endMs: 500 }],
    })
    const [got] = server.got
    expect(got?.path).toBe('/v1/audio/transcriptions')
    expect(got?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(got?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(got?.body).toContain('name="file"; filename="recording.webm"')
    expect(got?.body).toContain('\u0001\u0002\u00ff\u0000')
    for (const [name, value] of [
      ['model', 'whisper'],
      ['response_format', 'verbose_json'],
      ['timestamp_granularities[]', 'word'],
    ])
      expect(got?.body).toContain(`name="${name}"\r\n\r\n${value}\r\n`)
  })

  it('asks for plain text where the endpoint refuses times, and remembers that', async () => {
    const { server, speech } = await endpoint()
    server.play(fails(400, 'verbose_json is unknown'), documents({ text: 'Bias.' }))
    expect(await speech.transcribe(RECORDING)).toEqual({ text: 'Bias.', words: [] })
    await speech.transcribe(RECORDING)
    expect(server.got.map(({ body }) => body.includes('verbose_json'))).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each([
    ['is empty', { ...RECORDING, bytes: new Uint8Array() }, 'invalid-input', 'it is empty'],
    ['is no sound', { ...RECORDING, type: 'image/png' }, 'invalid-input', '"image/png"'],
    ['is too large', { ...RECORDING, bytes: new Uint8Array(2_000) }, 'too-large', 'at most'],
  ])('sends nothing where the recording %s', async (_what, recording, code, words) => {
    const { server, speech } = await endpoint({ ...DEFAULT_LIMITS, maxRecordingBytes: 1_000 })
    const call = speech.transcribe(recording)
    await expect(call).rejects.toMatchObject({ code })
    await expect(call).rejects.toThrow(words)
    expect(server.got).toEqual([])
  })

  it.each([
    ['no transcript', documents({ segments: [] }), 'unreadable'],
    ['a wrong key', fails(401, `bad ${KEY}`), 'unauthorised'],
    ['a refusal of everything', fails(400, 'no'), 'refused'],
  ])('fails in words after %s, without the key', async (_what, behaviour, reason) => {
    const { server, speech } = await endpoint()
    server.play(behaviour)
    const error = await speech.transcribe(RECORDING).catch((one: unknown) => one)
    expect(error).toMatchObject({ code: 'endpoint-failed', data: { reason } })
    expect(String(error)).not.toContain(KEY)
  })

  it('tries again after a rest, and ends where it takes too long', async () => {
    const { server, clock, speech } = await endpoint()
    server.play(fails(503, 'busy'), hangs)
    const failure = expect(speech.transcribe(RECORDING)).rejects.toMatchObject({
      data: { reason: 'timeout' },
    })
    await clock.timerOf(1_000)
    clock.advance(1_000)
    await server.received(2)
    clock.advance(DEFAULT_LIMITS.transcript.totalMs)
    await failure
  })

  it('cuts a transcript that is longer than any answer', async () => {
    const { server, speech } = await endpoint()
    server.play(documents({ text: 'a '.repeat(30_000) }))
    expect((await speech.transcribe(RECORDING)).text).toHaveLength(20_000)
  })
})
