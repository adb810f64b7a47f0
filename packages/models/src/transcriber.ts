import type { CallOptions, Recording, Transcriber, Transcript } from '@warmstart/core'
import { MAX_ANSWER_CHARS, WarmstartError } from '@warmstart/schema'
import type { EndpointAddress } from './chat-endpoint.ts'
import { type Call, exchange, textOf, type World } from './exchange.ts'
import { endpointFailed } from './failure.ts'
import { DEFAULT_LIMITS, type EndpointLimits } from './limits.ts'
import { withRetries } from './retry.ts'
import { Refused, requireSuccess } from './status.ts'

/** Endings that endpoints know a format by. */
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'mp4',
  'audio/x-m4a': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/flac': 'flac',
}

/**
 * An OpenAI-compatible endpoint for speech to text (`/audio/transcriptions`). Asks for the times of
 * the words, and for plain text where the endpoint refuses.
 */
export function transcriber(
  address: EndpointAddress,
  world: World,
  limits: EndpointLimits = DEFAULT_LIMITS,
): Transcriber {
  const { url, model } = address
  let withTimes = true
  return {
    url,
    model,
    async transcribe(recording, options = {}) {
      const ending = checked(recording, limits)
      const ask = (times: boolean) =>
        send(address, formOf(recording, ending, model, times), world, limits, options)
      if (withTimes) {
        try {
          return await ask(true)
        } catch (error) {
          if (!(error instanceof Refused)) throw error
        }
      }
      try {
        const transcript = await ask(false)
        withTimes = false
        return transcript
      } catch (error) {
        throw error instanceof Refused ? error.failure : error
      }
    },
  }
}

/** Ending for the recording's format. */
function checked({ bytes, type }: Recording, { maxRecordingBytes }: EndpointLimits): string {
  const ending = ENDINGS[type.split(';')[0]?.trim().toLowerCase() ?? '']
  if (ending === undefined) {
    throw new WarmstartError(
      'invalid-input',
      `recording: its type is "${type.slice(0, 60)}"; give one of ${Object.keys(ENDINGS).join(', ')}`,
    )
  }
  if (bytes.byteLength === 0) {
    throw new WarmstartError('invalid-input', 'recording: it is empty; record again')
  }
  if (bytes.byteLength > maxRecordingBytes) {
    const mb = (size: number) => (size / 1024 / 1024).toFixed(1)
    throw new WarmstartError(
      'too-large',
      `recording: it has ${mb(bytes.byteLength)} MB; at most ${mb(maxRecordingBytes)} MB can be sent, so record in parts`,
      { limitBytes: maxRecordingBytes },
    )
  }
  return ending
}

function formOf(recording: Recording, ending: string, model: string, times: boolean): FormData {
  const form = new FormData()
  const { bytes, type } = recording
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), `recording.${ending}`)
  form.append('model', model)
  form.append('response_format', times ? 'verbose_json' : 'json')
  if (times) form.append('timestamp_granularities[]', 'word')
  return form
}

function send(
  address: EndpointAddress,
  body: FormData,
  world: World,
  limits: EndpointLimits,
  options: CallOptions,
): Promise<Transcript> {
  const { clock } = world
  const deadline = clock.now() + limits.transcript.totalMs
  return withRetries(world, limits.retry, deadline, options, () => {
    const call: Call = {
      method: 'POST',
      url: `${address.url}/audio/transcriptions`,
      key: address.key,
      accept: 'application/json',
      body,
      limits: { ...limits.transcript, totalMs: deadline - clock.now() },
      maxBytes: limits.maxAnswerBytes,
    }
    return exchange(world, call, options, async (answer) => {
      await requireSuccess(answer, call, clock.now())
      return transcriptIn(await textOf(answer), call)
    })
  })
}

function transcriptIn(text: string, { url }: Call): Transcript {
  const value = parse(text)
  if (value === null || typeof value.text !== 'string') {
    throw endpointFailed(
      'unreadable',
      `${url}: it answered, but not with a transcript; is it an endpoint for speech to text?`,
    )
  }
  const words = Array.isArray(value.words) ? value.words : []
  return { text: value.text.trim().slice(0, MAX_ANSWER_CHARS), words: words.flatMap(timedWord) }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** A word with its times, which come in seconds; none where they make no sense. */
function timedWord(value: unknown): Transcript['words'][number][] {
  if (typeof value !== 'object' || value === null) return []
  const { word, start, end } = value as Record<string, unknown>
  if (typeof word !== 'string' || typeof start !== 'number' || typeof end !== 'number') return []
  if (!(start >= 0 && end >= start && end < 86_400)) return []
  return [{ text: word, startMs: Math.round(start * 1000), endMs: Math.round(end * 1000) }]
}
