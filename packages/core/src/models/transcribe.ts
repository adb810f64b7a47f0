import { WarmstartError } from '@warmstart/schema'
import type { CallOptions, ModelDesk, Recording, Transcript } from './ports.ts'

/**
 * Sends a recording to the configured endpoint for speech to text, and keeps nothing.
 *
 * @throws {WarmstartError} `not-found` where no endpoint is turned on; `consent-needed` where
 *   sending recordings there was not accepted; `invalid-input` or `too-large` for a recording that
 *   cannot be sent; `endpoint-failed`
 */
export async function transcribe(
  desk: ModelDesk,
  recording: Recording,
  options: CallOptions = {},
): Promise<Transcript> {
  const endpoint = await desk.transcription()
  const { transcription } = await desk.status()
  if (transcription.url !== endpoint.url || transcription.acceptedAt === null) {
    throw new WarmstartError(
      'consent-needed',
      `${endpoint.url}: accept that recordings are sent there before the first one goes out`,
      { url: endpoint.url },
    )
  }
  return endpoint.transcribe(recording, options)
}
