import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { JUDGE_TIERS, type JudgeState, WarmstartError } from '@warmstart/schema'
import { findPython, type NoPython, PYTHON_CODE, USUAL_PYTHONS } from './find-python.ts'
import type { FoundPython, HostConfig } from './host/config.ts'
import type { FromHost, ToHost } from './host/messages.ts'
import { findBwrap, type Launched, launch } from './launch.ts'
import type { JudgeOptions } from './options.ts'

const OPEN_LIMIT_MS = 120_000
const CLOSE_LIMIT_MS = 5000
/** Where nothing could be judged, it is looked again after this long. */
const LOOK_AGAIN_MS = 2000

interface Listeners {
  readonly heard: (message: Extract<FromHost, { readonly id: number }>) => void
  readonly died: () => void
}

/** Keeps the judge's own process: finds Python, starts it, starts it again. */
export class HostProcess {
  readonly #options: JudgeOptions
  readonly #listeners: Listeners
  readonly #seed: number
  #launched: Launched | null = null
  #opening: Promise<JudgeState> | null = null
  #openedAt = Number.NEGATIVE_INFINITY
  #state: JudgeState | null = null

  constructor(options: JudgeOptions, listeners: Listeners) {
    this.#options = options
    this.#listeners = listeners
    this.#seed = options.seed ?? randomInt(2 ** 32)
  }

  get state(): JudgeState {
    if (this.#state === null) throw new WarmstartError('internal', '`judge`: is not open yet')
    return this.#state
  }

  /** Opens it, or waits for its opening; opens anew where there was nothing to open before. */
  async open(): Promise<JudgeState> {
    const state = await this.#opened()
    const stale = performance.now() - this.#openedAt > LOOK_AGAIN_MS
    if (state.state === 'ready' || !stale) return state
    await this.close()
    this.#opening = null
    return this.#opened()
  }

  tell(message: ToHost): void {
    const child = this.#launched?.child
    if (child?.connected) child.send(message, () => {})
  }

  /** Ends a process that does not answer. */
  kill(): void {
    this.#launched?.child.kill('SIGKILL')
  }

  /** Ends the process, and waits until it has ended what it started. */
  async close(): Promise<void> {
    const child = this.#launched?.child
    this.#launched = null
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    if (child.connected) child.send({ op: 'close' } satisfies ToHost, () => {})
    const clock = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT_MS)
    await gone
    clearTimeout(clock)
  }

  #opened(): Promise<JudgeState> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  async #open(): Promise<JudgeState> {
    this.#openedAt = performance.now()
    const named = process.env.WARMSTART_PYTHON
    const first = [...(this.#options.python ?? []), ...(named ? [named] : [])]
    const found = await findPython([...first, ...USUAL_PYTHONS])
    this.#state = found.ok ? await this.#start(found.python) : noPython(found)
    this.#openedAt = performance.now()
    return this.#state
  }

  #start(python: FoundPython): Promise<JudgeState> {
    const launched = launch(python)
    this.#launched = launched
    const { child } = launched
    return new Promise<JudgeState>((resolve) => {
      const fail = (why: string) => resolve(failed(python, why))
      const clock = setTimeout(() => fail('its self-test takes too long'), OPEN_LIMIT_MS)
      child.on('message', (message: FromHost) => {
        clearTimeout(clock)
        if (message.op === 'ready') resolve(message.state)
        else if (message.op === 'failed') fail(message.why)
        else this.#listeners.heard(message)
      })
      child.on('error', (error) => fail(error.message))
      child.on('exit', (code, signal) => {
        clearTimeout(clock)
        fail(launched.said() || `it ended with ${signal ?? `code ${code}`}`)
        this.#died(launched)
      })
      const config = this.#config(python, launched.folder)
      child.send({ op: 'open', config } satisfies ToHost, () => {})
    })
  }

  #died(launched: Launched): void {
    if (this.#launched !== launched) return
    this.#launched = null
    this.#opening = null
    this.#listeners.died()
  }

  #config(python: FoundPython, folder: string): HostConfig {
    const { mode = 'local', allowUnsandboxed = false, bwrap, queue = 64 } = this.#options
    const { tiers = JUDGE_TIERS } = this.#options
    const parallel = this.#options.parallel ?? availableParallelism()
    return {
      ...{ python, code: PYTHON_CODE, folder, mode, allowUnsandboxed, queue },
      tiers,
      bwrap: bwrap === undefined ? findBwrap() : bwrap,
      ...{ seed: this.#seed, parallel, slots: parallel + 1 },
      recycleAfter: this.#options.recycleAfter ?? 2000,
    }
  }
}

function noPython({ summary, fix }: NoPython): JudgeState {
  return {
    ...{ state: 'unavailable', tier: null, sandboxed: false, summary, fix },
    ...{ python: null, libraries: {}, probes: [], refused: [] },
  }
}

function failed(python: FoundPython, why: string): JudgeState {
  return {
    ...{ state: 'unavailable', tier: null, sandboxed: false },
    summary: `The judge does not start: ${why}.`,
    fix: 'Run "npm run warmstart -- doctor" and follow what it says; then start again.',
    python: `${python.version} (${python.executable})`,
    ...{ libraries: { ...python.libraries }, probes: [], refused: [] },
  }
}
