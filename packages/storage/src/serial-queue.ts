/** Runs tasks one after the other, in the order in which they came (first in, first out). */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve()

  /** Waits for the tasks before, then runs this one. One that fails does not stop the next. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Waits for the tasks before and holds the queue until the given function is called. */
  lock(): Promise<() => void> {
    return new Promise((entered) => {
      void this.run(() => new Promise<void>((leave) => entered(leave)))
    })
  }

  /** Resolves when every task that was given so far has ended. */
  async idle(): Promise<void> {
    await this.#last
  }
}
