import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Judge, JudgeRequest } from '@warmstart/core'
import { type JudgeState, Verdict, WarmstartError } from '@warmstart/schema'
import { findPython, type NoPython, PYTHON_CODE, USUAL_PYTHONS } from './find-python.ts'
import type { FoundPython, HostConfig, Imports } from './host/config.ts'
import type { FromHost, ToHost } from './host/messages.ts'
import { findBwrap, type Launched, launch } from './launch.ts'

/** Longest source that is judged, in characters. */
export const MAX_SOURCE_CHARS = 100_000

const SEEDS = 2 ** 32
const OPEN_LIMIT_MS = 120_000
/** Where nothing could be judged, it is looked again after this long. */
const LOOK_AGAIN_MS = 2000
const SLACK_MS = 90_000

/** How a judge is opened. */
export interface JudgeOptions {
  /** `hosted` never judges without a sandbox. Default `local`. */
  readonly mode?: 'local' | 'hosted'
  /** Pythons to try first; then the `.venv` of the clone and `python3`. */
  readonly python?: readonly string[]
  /** Local only: judge without a sandbox where there is none. Default false. */
  readonly allowUnsandboxed?: boolean
  /** Seeds hashing and draws of this judge, 0..2³²−1; drawn where left out. */
  readonly seed?: number
  /** Runs at a time; default one for each processor. */
  readonly parallel?: number
  /** Submissions that may wait; default 64. */
  readonly queue?: number
  /** Path of bubblewrap; null: act as if there were none. Found by itself where left out. */
  readonly bwrap?: string | null
  /** Submissions after which a zygote is replaced; default 2000. */
  readonly recycleAfter?: number
}

/**
 * Opens the judge: finds Python, starts the judge's own process, and tests the sandbox.
 *
 * It opens also where nothing can be judged: {@link Judge.state} then says why, and what to do.
 * Takes about a second; nothing else waits for it.
 */
export async function openJudge(options: JudgeOptions = {}): Promise<Judge> {
  const judge = new ProcessJudge(options)
  await judge.open()
  return judge
}

function unavailable({ summary, fix }: JudgeState): WarmstartError {
  return new WarmstartError('environment', `\`judge\`: ${summary} ${fix ?? ''}`.trim(), {
    summary,
    fix,
  })
}

interface Pending {
  readonly request: JudgeRequest
  readonly message: Extract<ToHost, { op: 'run' }>
  readonly resolve: (verdict: Verdict) => void
  readonly reject: (error: unknown) => void
  retried: boolean
}

/** The judge in a process of its own; a process that dies is started again. */
class ProcessJudge implements Judge {
  readonly #options: JudgeOptions
  readonly #seed: number
  #launched: Launched | null = null
  #openedAt = 0
  #opening: Promise<void> | null = null
  #state: JudgeState | null = null
  readonly #pending = new Map<number, Pending>()
  #next = 1
  #closed = false

  constructor(options: JudgeOptions) {
    this.#options = options
    this.#seed = options.seed ?? randomInt(SEEDS)
  }

  state(): JudgeState {
    if (this.#state === null) throw new WarmstartError('internal', '`judge`: is not open yet')
    return this.#state
  }

  /** Starts the process and waits for its self-test. */
  open(): Promise<void> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  async run(request: JudgeRequest): Promise<Verdict> {
    const { problem, source, signal } = request
    if (this.#closed) throw new WarmstartError('environment', '`judge`: is closed; open another')
    if (source.length > MAX_SOURCE_CHARS) {
      const size = `${source.length} characters; write at most ${MAX_SOURCE_CHARS}`
      throw new WarmstartError('too-large', `\`source\`: has ${size}`)
    }
    const state = await this.refresh()
    if (state.state !== 'ready') throw unavailable(state)
    const { which, thorough = false, untilFailure = false } = request
    const seed = request.seed ?? randomInt(SEEDS)
    const job = { problem: judged(problem), source, which, seed, thorough, untilFailure }
    const id = this.#next++
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.#pending.delete(id)
        this.#tell({ op: 'cancel', id })
        reject(aborted())
      }
      if (signal?.aborted) return reject(aborted())
      signal?.addEventListener('abort', cancel)
      const clock = setTimeout(() => this.#launched?.child.kill('SIGKILL'), patience(request))
      const done = () => {
        clearTimeout(clock)
        signal?.removeEventListener('abort', cancel)
      }
      const settle =
        <T>(end: (value: T) => void) =>
        (value: T) => {
          done()
          end(value)
        }
      this.#pending.set(id, {
        ...{ request, message: { op: 'run', id, job }, retried: false },
        ...{ resolve: settle(resolve), reject: settle(reject) },
      })
      this.#tell({ op: 'run', id, job })
    })
  }

  async refresh(): Promise<JudgeState> {
    await this.open()
    const stale = performance.now() - this.#openedAt > LOOK_AGAIN_MS
    if (this.state().state === 'unavailable' && stale && !this.#closed) {
      await this.#stop()
      this.#opening = null
      await this.open()
    }
    return this.state()
  }

  async warm(imports: Imports): Promise<void> {
    if ((await this.refresh()).state === 'ready') this.#tell({ op: 'warm', imports })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#pending.values()) reject(aborted())
    this.#pending.clear()
    await this.#stop()
  }

  async #stop(): Promise<void> {
    const child = this.#launched?.child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    this.#tell({ op: 'close' })
    const clock = setTimeout(() => child.kill('SIGKILL'), 5000)
    await gone
    clearTimeout(clock)
  }

  async #open(): Promise<void> {
    const found = await findPython([...(this.#options.python ?? []), ...USUAL_PYTHONS])
    this.#openedAt = performance.now()
    this.#state = found.ok ? await this.#start(found.python) : noPython(found)
    this.#openedAt = performance.now()
  }

  async #start(python: FoundPython): Promise<JudgeState> {
    const launched = launch(python)
    this.#launched = launched
    const { child } = launched
    return new Promise<JudgeState>((resolve) => {
      const fail = (why: string) => resolve(failed(python, why))
      const clock = setTimeout(() => fail('its self-test takes too long'), OPEN_LIMIT_MS)
      child.on('message', (message: FromHost) => {
        if (message.op === 'ready') resolve(message.state)
        else if (message.op === 'failed') fail(message.why)
        else this.#heard(message)
      })
      child.on('error', (error) => fail(error.message))
      child.on('exit', (code, signal) => {
        clearTimeout(clock)
        fail(launched.said() || `it ended with ${signal ?? `code ${code}`}`)
        this.#died(launched)
      })
      child.send(
        { op: 'open', config: this.#config(python, launched.folder) } satisfies ToHost,
        () => {},
      )
      child.once('message', () => clearTimeout(clock))
    })
  }

  #config(python: FoundPython, folder: string): HostConfig {
    const { mode = 'local', allowUnsandboxed = false, bwrap, queue = 64 } = this.#options
    const parallel = this.#options.parallel ?? availableParallelism()
    return {
      ...{ python, code: PYTHON_CODE, folder, mode, allowUnsandboxed, queue },
      bwrap: bwrap === undefined ? findBwrap() : bwrap,
      ...{ seed: this.#seed, parallel, slots: parallel + 1 },
      recycleAfter: this.#options.recycleAfter ?? 2000,
    }
  }

  #tell(message: ToHost): void {
    const child = this.#launched?.child
    if (child?.connected) child.send(message, () => {})
  }

  #heard(message: Exclude<FromHost, { op: 'ready' | 'failed' }>): void {
    const pending = this.#pending.get(message.id)
    if (pending === undefined) return
    if (message.op === 'case') {
      pending.request.onCase?.(message.verdict)
      return
    }
    this.#pending.delete(message.id)
    if (message.op === 'verdict') {
      const read = Verdict.safeParse(message.verdict)
      if (read.success) pending.resolve(read.data)
      else pending.reject(new WarmstartError('internal', `\`verdict\`: ${read.error.message}`))
      return
    }
    const { code, why } = message
    if (code === 'busy') pending.reject(new WarmstartError('busy', `\`judge\`: ${why}; try again`))
    else if (code === 'aborted') pending.reject(aborted())
    else pending.reject(new WarmstartError('internal', `\`judge\`: ${why}`))
  }

  /** Starts again where runs are waiting; each is tried once more. */
  #died(launched: Launched): void {
    if (this.#launched !== launched) return
    this.#opening = null
    if (this.#closed) return
    const waiting = [...this.#pending.entries()]
    for (const [id, pending] of waiting) {
      if (!pending.retried) {
        pending.retried = true
        continue
      }
      this.#pending.delete(id)
      pending.reject(new WarmstartError('internal', '`judge`: its process ended twice'))
    }
    if (this.#pending.size > 0) void this.#again()
  }

  async #again(): Promise<void> {
    await this.open()
    const ready = this.#state?.state === 'ready'
    for (const [id, { message, reject }] of [...this.#pending.entries()]) {
      if (ready) this.#tell(message)
      else {
        this.#pending.delete(id)
        reject(unavailable(this.state()))
      }
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

/** Only what the judge needs: nothing else leaves this process. */
function judged(problem: JudgeRequest['problem']): JudgeRequest['problem'] {
  const { id, contentVersion, signature, limits, compare, imports, forbidden } = problem
  const { cases, scripts, frozen } = problem
  return {
    ...{ id, contentVersion, signature, limits, compare, imports, forbidden },
    ...{ cases, scripts, frozen },
  }
}

/** Longest time that an honest run of this request can take. */
function patience({ problem }: JudgeRequest): number {
  return SLACK_MS + 2 * (problem.cases.length + 1) * (problem.limits.seconds + 20) * 1000
}

function aborted(): Error {
  const error = new Error('the run was called off')
  error.name = 'AbortError'
  return error
}
