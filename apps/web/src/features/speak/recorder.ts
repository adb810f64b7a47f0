import { microphoneWanted } from './microphone.ts'

/** A recording that can be played in this page. */
export interface Recorded {
  readonly id: string
  readonly blob: Blob
  readonly url: string
  readonly ms: number
}

/** A recording in progress. */
export interface Recording {
  /** How loud it is now, 0 to 1. */
  level(): number
  stop(): Promise<Recorded>
  /** Ends it and keeps nothing. */
  drop(): void
}

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

/** True where this browser can record. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined

/**
 * Begins to record from the microphone.
 *
 * @throws {DOMException} where the microphone is refused or missing
 */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: microphoneWanted() })
  const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one)) ?? ''
  const recorder = new MediaRecorder(stream, type === '' ? {} : { mimeType: type })
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  const meter = levelOf(stream)
  const began = performance.now()
  const stopped = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve()
  })
  const end = async () => {
    if (recorder.state !== 'inactive') recorder.stop()
    await stopped
    for (const track of stream.getTracks()) track.stop()
    meter.close()
  }
  recorder.start()
  return {
    level: meter.level,
    stop: async () => {
      const ms = performance.now() - began
      await end()
      const blob = new Blob(parts, { type: recorder.mimeType })
      return { id: crypto.randomUUID(), blob, url: URL.createObjectURL(blob), ms }
    },
    drop: () => void end(),
  }
}

function levelOf(stream: MediaStream): { level(): number; close(): void } {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length
      return Math.min(1, Math.sqrt(power) * 4)
    },
    close: () => void context.close(),
  }
}

/** The bytes of a recording in base64. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
