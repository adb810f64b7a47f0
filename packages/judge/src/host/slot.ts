import { randomBytes } from 'node:crypto'
import type { Duplex, Readable } from 'node:stream'
import type { Json } from '../values/from-wire.ts'
import { FrameReader, frame } from './frames.ts'

/** How a slot ended, as the kernel tells the process above it. */
export interface SlotExit {
  /** Exit code, or minus the signal. */
  readonly status: number
  readonly peakKb: number
  readonly cpuMs: number
}

/** What came of a question. */
export type Answer =
  | { readonly kind: 'answer'; readonly value: Map<string, Json>; readonly ms: number }
  | { readonly kind: 'timeout'; readonly ms: number }
  /** The slot is gone. */
  | { readonly kind: 'closed'; readonly ms: number }
  | { readonly kind: 'output-limit'; readonly ms: number }
  /** Bytes that are no answer to this question: the run counts no more. */
  | { readonly kind: 'invalid'; readonly why: string; readonly ms: number }
  | { readonly kind: 'aborted'; readonly ms: number }

/** Output beyond this ends a run. */
export const MAX_OUTPUT_BYTES = 256 << 10
/** Output that is kept to be shown. */
export const KEPT_OUTPUT_BYTES = 16 << 10

/** Time to end by itself for a process that closed its channel. */
const HANG_UP_MS = 300

interface Waiting {
  readonly nonce: Buffer
  readonly started: number
  readonly finish: (answer: Answer) => void
}

/**
 * One walled-off process that answers one question at a time. Whatever it sends, this class
 * gives an {@link Answer}; it never throws for what a submission did.
 */
export class Slot {
  /** Settles when the process is gone and says how. */
  readonly exit: Promise<SlotExit | null>
  readonly number: number
  readonly #frames: Duplex
  readonly #output: Readable
  readonly #kill: () => void
  readonly #reader = new FrameReader()
  #waiting: Waiting | null = null
  #ended: Exclude<Answer['kind'], 'answer'> | null = null
  #why = ''
  #killed = false
  #outputBytes = 0
  #kept: Buffer[] = []
  #keptBytes = 0

  constructor(parts: {
    readonly number: number
    readonly frames: Duplex
    readonly output: Readable
    readonly kill: () => void
    readonly exit: Promise<SlotExit | null>
  }) {
    this.number = parts.number
    this.#frames = parts.frames
    this.#output = parts.output
    this.#kill = parts.kill
    this.exit = parts.exit
    this.#frames.on('data', (chunk: Buffer) => this.#received(chunk))
    for (const event of ['error', 'close', 'end']) this.#frames.on(event, () => this.#hungUp())
    this.#output.on('data', (chunk: Buffer) => this.#printed(chunk))
    this.#output.on('error', () => {})
    this.#frames.resume()
    this.#output.resume()
    void this.exit.then(() => this.#end('closed', '', false))
  }

  /** Whether it was killed from here: its exit status then says nothing about the submission. */
  get killed(): boolean {
    return this.#killed
  }

  /** Whether it ended, and how. */
  get ended(): Exclude<Answer['kind'], 'answer'> | null {
    return this.#ended
  }

  /**
   * Asks one question and waits for its answer, at most `limitMs` of wall time.
   *
   * Bytes that came before the question was asked make the run invalid.
   */
  ask(question: object, limitMs: number): Promise<Answer> {
    const started = performance.now()
    if (this.#ended !== null) return Promise.resolve(this.#last(started))
    if (this.#reader.pending > 0) this.#end('invalid', 'bytes that nobody asked for')
    if (this.#ended !== null) return Promise.resolve(this.#last(started))
    const nonce = randomBytes(8)
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.#end('timeout'), limitMs)
      const finish = (answer: Answer) => {
        clearTimeout(clock)
        this.#waiting = null
        resolve(answer)
      }
      this.#waiting = { nonce, started, finish }
      this.#frames.write(frame(nonce, JSON.stringify(question)), () => {})
    })
  }

  /** Ends the slot now, with everything in it. */
  kill(why: 'aborted' | 'closed' = 'closed'): void {
    if (this.#ended === 'closed') this.#killNow()
    this.#end(why)
  }

  /** Takes what was printed since the last call, as text; at most {@link KEPT_OUTPUT_BYTES} in all. */
  async takeOutput(): Promise<string> {
    // What was written before the last answer is in the socket by now: let the loop read it.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
    const text = Buffer.concat(this.#kept).toString('utf8')
    this.#kept = []
    return text
  }

  #received(chunk: Buffer): void {
    if (this.#ended !== null) return
    this.#reader.push(chunk)
    const waiting = this.#waiting
    if (waiting === null) {
      this.#end('invalid', 'bytes that nobody asked for')
      return
    }
    const next = this.#reader.next()
    if (this.#reader.tooLong) {
      this.#end('invalid', 'an answer that is too long')
      return
    }
    if (next === null) return
    if (!next.nonce.equals(waiting.nonce)) {
      this.#end('invalid', 'an answer to no question')
      return
    }
    if (this.#reader.pending > 0) {
      this.#end('invalid', 'more than one answer')
      return
    }
    const value = parseAnswer(next.body)
    if (value === null) {
      this.#end('invalid', 'an answer that is not JSON')
      return
    }
    waiting.finish({ kind: 'answer', value, ms: performance.now() - waiting.started })
  }

  #printed(chunk: Buffer): void {
    this.#outputBytes += chunk.length
    if (this.#outputBytes > MAX_OUTPUT_BYTES) {
      this.#end('output-limit')
      return
    }
    const room = KEPT_OUTPUT_BYTES - this.#keptBytes
    if (room <= 0) return
    this.#kept.push(chunk.subarray(0, room))
    this.#keptBytes += Math.min(room, chunk.length)
  }

  /** The other side closed the channel: it has a moment to end by itself, which says how. */
  #hungUp(): void {
    if (this.#ended !== null) return
    const clock = setTimeout(() => this.#killNow(), HANG_UP_MS)
    void this.exit.then(() => clearTimeout(clock))
    this.#end('closed', '', false)
  }

  #killNow(): void {
    this.#killed = true
    this.#kill()
  }

  #end(kind: Exclude<Answer['kind'], 'answer'>, why = '', kill = true): void {
    if (this.#ended !== null) return
    this.#ended = kind
    this.#why = why
    if (kill) this.#killNow()
    this.#frames.destroy()
    if (kind !== 'closed') this.#output.destroy()
    const waiting = this.#waiting
    waiting?.finish(this.#last(waiting.started))
  }

  #last(started: number): Answer {
    const ms = performance.now() - started
    const kind = this.#ended ?? 'closed'
    return kind === 'invalid' ? { kind, why: this.#why, ms } : { kind, ms }
  }
}

/** The answer as a map of its own keys; null where it is no JSON object. */
function parseAnswer(body: Buffer): Map<string, Json> | null {
  try {
    const value: Json = JSON.parse(body.toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value))
  } catch {
    return null
  }
}
