/**
 * Reads server-sent events: gives the data of each event as soon as it is complete. Lines may end
 * in `\n`, `\r\n` or `\r`, and pieces may be cut anywhere.
 */
export class EventReader {
  #rest = ''
  #data: string[] = []

  /** Takes the next piece of the stream and gives the events that are complete. */
  read(piece: string): string[] {
    const events: string[] = []
    const text = this.#rest + piece
    // A \r at the very end may be the first half of \r\n.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\n|\r/)
    this.#rest = (lines.pop() ?? '') + text.slice(whole.length)
    for (const line of lines) {
      if (line !== '') this.#take(line)
      else if (this.#data.length > 0) events.push(this.#finish())
    }
    return events
  }

  /** What the stream ended with, where no empty line closed it. */
  end(): string[] {
    for (const line of this.#rest.split('\r')) if (line !== '') this.#take(line)
    this.#rest = ''
    return this.#data.length > 0 ? [this.#finish()] : []
  }

  #take(line: string): void {
    const data = /^data(?:: ?(.*))?$/s.exec(line)
    if (data) this.#data.push(data[1] ?? '')
  }

  #finish(): string {
    const event = this.#data.join('\n')
    this.#data = []
    return event
  }
}
