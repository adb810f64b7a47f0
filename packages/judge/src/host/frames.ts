/** Bytes before the JSON of a frame: u32 length, 8 bytes of nonce. */
export const HEADER_BYTES = 12

/** Largest answer that is read; a longer one ends the run. */
export const MAX_FRAME_BYTES = 20 << 20

/** One frame from a slot; the body is not looked at yet. */
export interface Frame {
  readonly nonce: Buffer
  readonly body: Buffer
}

/** Builds a frame. */
export function frame(nonce: Buffer, json: string): Buffer {
  const body = Buffer.from(json, 'utf8')
  const head = Buffer.allocUnsafe(4)
  head.writeUInt32BE(body.length)
  return Buffer.concat([head, nonce, body])
}

/**
 * Cuts bytes of a slot into frames. Total: any bytes give frames, or `tooLong` for good. Nothing
 * is set aside for a length before its bytes have come.
 */
export class FrameReader {
  #parts: Buffer[] = []
  #size = 0
  #tooLong = false

  /** A header asked for more than {@link MAX_FRAME_BYTES}. */
  get tooLong(): boolean {
    return this.#tooLong
  }

  /** Bytes that have come and belong to no whole frame yet. */
  get pending(): number {
    return this.#size
  }

  push(chunk: Buffer): void {
    if (this.#tooLong) return
    this.#parts.push(chunk)
    this.#size += chunk.length
  }

  /** The next whole frame, or null. */
  next(): Frame | null {
    if (this.#tooLong || this.#size < HEADER_BYTES) return null
    const first = this.#parts[0]
    const head = first !== undefined && first.length >= HEADER_BYTES ? first : this.#joined()
    const length = head.readUInt32BE(0)
    if (length > MAX_FRAME_BYTES) {
      this.#tooLong = true
      this.#parts = []
      this.#size = 0
      return null
    }
    const end = HEADER_BYTES + length
    if (this.#size < end) return null
    const bytes = this.#joined()
    this.#parts = bytes.length > end ? [bytes.subarray(end)] : []
    this.#size = bytes.length - end
    return { nonce: bytes.subarray(4, HEADER_BYTES), body: bytes.subarray(HEADER_BYTES, end) }
  }

  #joined(): Buffer {
    const joined =
      this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts)
    this.#parts = [joined]
    return joined
  }
}
