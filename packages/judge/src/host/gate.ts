/** Too many wait already. */
export class Busy extends Error {}

/** Lets a number of runs in at a time; a bounded number waits, first come, first served. */
export class Gate {
  readonly #parallel: number
  readonly #queue: number
  #inside = 0
  readonly #waiting: { readonly enter: () => void }[] = []

  constructor(parallel: number, queue: number) {
    this.#parallel = parallel
    this.#queue = queue
  }

  get inside(): number {
    return this.#inside
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /**
   * Waits for a place and gives the function that frees it, which may be called again.
   *
   * @throws {Busy} where the queue is full
   * @throws whatever `signal` was aborted with
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    if (this.#inside >= this.#parallel) await this.#wait(signal)
    else this.#inside += 1
    let inside = true
    return () => {
      if (!inside) return
      inside = false
      const next = this.#waiting.shift()
      if (next === undefined) this.#inside -= 1
      else next.enter() // the place goes on to the next one
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= this.#queue) {
      throw new Busy(`${this.#waiting.length} submissions are waiting already`)
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        const place = this.#waiting.indexOf(one)
        if (place === -1) return
        this.#waiting.splice(place, 1)
        reject(signal.reason)
      }
      const one = {
        enter: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      this.#waiting.push(one)
    })
  }
}
