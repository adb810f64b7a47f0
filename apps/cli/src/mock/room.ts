import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createInterface, type Interface } from 'node:readline'
import { actOnMock, type MockInHand, uuidV7, viewMock } from '@warmstart/core'
import { type MockAction, type MockId, type SelfRating, WarmstartError } from '@warmstart/schema'
import type { Output } from '../output.ts'
import { style, wrap } from '../style.ts'
import type { MockRoomContext } from './context.ts'
import { type Action, ROOM_HELP, readTyped } from './typed-line.ts'

const TICK_MS = 7_000

/** Plays a mock in a terminal, or by a script on standard input. */
export class TerminalRoom {
  readonly #mocks: MockRoomContext
  readonly #id: MockId
  readonly #output: Output
  readonly #say: (text?: string) => void
  #hand: MockInHand
  #shown = 0
  #answer: string[] = []

  constructor(mocks: MockRoomContext, hand: MockInHand, output: Output) {
    this.#mocks = mocks
    this.#id = hand.plan.id
    this.#hand = hand
    this.#output = output
    // With --json the one document on standard output is the report.
    this.#say = output.wantsJson ? (text = '') => output.error(text) : output.line
  }

  /** @returns true where it was completed, false where the candidate left */
  async play(): Promise<boolean> {
    const lines = createInterface({ input: process.stdin, terminal: false })
    const ticking = setInterval(() => void this.#tick(), TICK_MS)
    try {
      if (this.#phase === 'ready' || this.#phase === 'break' || this.#hand.state.paused)
        await this.#act({ type: 'started' })
      this.#show()
      this.#say(
        style(this.#output, 'dim', 'An empty line sends your answer; /help lists the rest.'),
      )
      return await this.#readAll(lines)
    } finally {
      clearInterval(ticking)
      lines.close()
    }
  }

  async #readAll(lines: Interface): Promise<boolean> {
    for await (const line of lines) {
      const went = this.#phase === 'reflecting' ? await this.#rate(line) : await this.#take(line)
      if (went === 'left') return false
      if (this.#phase === 'completed') return true
    }
    // The script, or the terminal, has ended: what was said is kept.
    if (this.#answer.length > 0) await this.#sendAnswer()
    return false
  }

  get #phase() {
    return this.#hand.state.phase
  }

  async #take(line: string): Promise<'left' | undefined> {
    const typed = readTyped(line)
    switch (typed.kind) {
      case 'words':
        this.#answer.push(typed.text)
        return
      case 'end-of-answer':
        await this.#sendAnswer()
        break
      case 'action':
        await this.#act(this.#placed(typed.action))
        break
      case 'code':
        await this.#code(typed.type, typed.file)
        break
      case 'help':
        for (const [command, about] of ROOM_HELP) this.#say(`  ${command.padEnd(16)} ${about}`)
        return
      case 'leave':
        return 'left'
      case 'unknown':
        this.#say(`"${typed.word}" is not known, or lacks what stands behind it; /help lists all.`)
        return
    }
    this.#show()
    if (this.#phase === 'break') this.#say('A break. /go goes on with the next round.')
    if (this.#phase === 'reflecting') this.#askRating()
    return
  }

  async #sendAnswer(): Promise<void> {
    const text = this.#answer.join('\n').trim()
    this.#answer = []
    const stage = this.#hand.state.open?.stage.id
    if (text === '' || stage === undefined) return
    await this.#act({ type: 'answered', stage, text, spoken: false, words: [] })
  }

  async #code(type: 'ran' | 'submitted', file: string): Promise<void> {
    const stage = this.#hand.state.open?.stage.id ?? ''
    const source = await readFile(file, 'utf8').catch(() => null)
    if (source === null) this.#say(`The file ${file} cannot be read.`)
    else await this.#act({ type, stage, source })
  }

  #placed(action: Action): MockAction {
    const stage = this.#hand.state.open?.stage.id ?? ''
    return { stage, ...action } as MockAction
  }

  async #rate(line: string): Promise<undefined> {
    const stage = this.#unrated[0]
    const rating = Number(line.trim())
    if (line.trim() === '' || stage === undefined) {
      await this.#act({ type: 'completed' })
      return
    }
    if (![1, 2, 3, 4].includes(rating)) {
      this.#say('A number from 1 to 4, or an empty line to rate no more.')
      return
    }
    await this.#act({ type: 'rated', stage: stage.stage.id, rating: rating as SelfRating })
    if (this.#unrated.length === 0) await this.#act({ type: 'completed' })
    else this.#askRating()
    return
  }

  get #unrated() {
    const { stages } = this.#hand.state
    return stages.filter(({ status, rating }) => status === 'closed' && rating === null)
  }

  #askRating(): void {
    const title = this.#unrated[0]?.stage.title ?? 'it'
    this.#say(`How did "${title}" go? 1 blank, 2 shaky, 3 fine, 4 sure`)
  }

  async #tick(): Promise<void> {
    if (this.#phase !== 'running' || this.#hand.state.paused) return
    await this.#act({ type: 'ticked' })
    this.#show()
    if (this.#hand.state.phase === 'reflecting') this.#askRating()
  }

  /** Acts, and says in a line why something did not fit. */
  async #act(action: MockAction): Promise<void> {
    const key = uuidV7(Date.now(), randomBytes(10))
    try {
      const acted = { ...ownParts(action), type: action.type } as MockAction
      this.#hand = await actOnMock(this.#mocks, this.#id, { key, action: acted }, Date.now())
    } catch (error) {
      if (!(error instanceof WarmstartError) || error.code === 'internal') throw error
      this.#hand = await viewMock(this.#mocks, this.#id)
      this.#say(error.message)
    }
  }

  /** Prints what was said since the last time. */
  #show(): void {
    for (const event of this.#hand.events) {
      if (event.seq <= this.#shown) continue
      this.#shown = event.seq
      if (event.type === 'said') this.#say(`\n${wrap(event.text)}`)
      if (event.type === 'coached')
        this.#say(style(this.#output, 'dim', wrap(`coach: ${event.text}`)))
    }
  }
}

/** The fields that the schema knows for this action: `stage` only where there is one. */
function ownParts(action: MockAction): object {
  const whole = new Set<MockAction['type']>([
    ...(['started', 'paused', 'ticked', 'ended', 'completed', 'coach-set'] as const),
  ])
  if (!whole.has(action.type)) return action
  const { stage: _, ...rest } = action as MockAction & { stage?: string }
  return rest
}
