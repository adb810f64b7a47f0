import { randomInt } from 'node:crypto'
import type { Judge, JudgedProblem, JudgeRequest } from '@warmstart/core'
import { type JudgeState, Verdict, WarmstartError } from '@warmstart/schema'
import type { Imports } from './host/config.ts'
import type { FromHost, ToHost } from './host/messages.ts'
import { HostProcess } from './host-process.ts'
import type { JudgeOptions } from './options.ts'
import { ProblemKeys } from './problem-keys.ts'
import type { Frozen, Mutant } from './run/author.ts'

/** Longest source that is judged, in characters. */
export const MAX_SOURCE_CHARS = 100_000

const SEEDS = 2 ** 32
const SLACK_MS = 90_000
const AUTHOR_LIMIT_MS = 600_000

/** A judge that also does the work of authors. */
export interface AuthoringJudge extends Judge {
  /**
   * Arguments and expected values that a problem's files compute; `frozen.json` but for its hash.
   *
   * @throws {WarmstartError} `content-invalid` naming the case, where a file fails
   */
  freeze(problem: JudgedProblem): Promise<Frozen>
  /** Mutants of a solution, in a fixed order; see {@link mutate} to run them. */
  mutants(problem: JudgedProblem, source: string): Promise<readonly Mutant[]>
}

/**
 * Opens the judge: finds Python, starts the judge's own process, and tests the sandbox.
 *
 * It opens also where nothing can be judged: {@link Judge.state} then says why, and what to do.
 * Takes about a second; nothing else waits for it.
 */
export async function openJudge(options: JudgeOptions = {}): Promise<AuthoringJudge> {
  const judge = new ProcessJudge(options)
  await judge.refresh()
  return judge
}

type Asked = Extract<ToHost, { readonly id: number }>
/** Makes a request from its id and the number of its problem. */
type Message = (id: number, key: number) => Asked
type Told = Extract<FromHost, { readonly id: number }>

interface Pending {
  readonly problem: JudgedProblem
  readonly asked: Asked
  readonly onCase: JudgeRequest['onCase']
  readonly resolve: (told: Told) => void
  readonly reject: (error: unknown) => void
  retried: boolean
}

/** The judge in a process of its own; what waits when it dies is tried once more. */
class ProcessJudge implements AuthoringJudge {
  readonly #host: HostProcess
  readonly #problems = new ProblemKeys()
  readonly #pending = new Map<number, Pending>()
  #next = 1
  #closed = false

  constructor(options: JudgeOptions) {
    this.#host = new HostProcess(options, {
      heard: (message) => this.#heard(message),
      died: () => void this.#again(),
    })
  }

  state(): JudgeState {
    return this.#host.state
  }

  refresh(): Promise<JudgeState> {
    return this.#host.open()
  }

  async run(request: JudgeRequest): Promise<Verdict> {
    const { problem, source, which, thorough = false, untilFailure = false } = request
    if (source.length > MAX_SOURCE_CHARS) {
      const size = `${source.length} characters; write at most ${MAX_SOURCE_CHARS}`
      throw new WarmstartError('too-large', `\`source\`: has ${size}`)
    }
    const seed = request.seed ?? randomInt(SEEDS)
    const job = { source, which, seed, thorough, untilFailure }
    const watched = request.onCase !== undefined
    const ask = (id: number, key: number): Asked => ({ op: 'run', id, key, job, watched })
    const told = await this.#ask(problem, ask, patience(request), request)
    const read = Verdict.safeParse(told.op === 'verdict' ? told.verdict : null)
    if (read.success) return read.data
    throw new WarmstartError('internal', `\`verdict\`: ${read.error.message}`)
  }

  async warm(imports: Imports): Promise<void> {
    const { state } = await this.refresh()
    if (state === 'ready') this.#host.tell({ op: 'warm', imports })
  }

  async freeze(problem: JudgedProblem): Promise<Frozen> {
    const told = await this.#author(problem, (id, key) => ({ op: 'freeze', id, key }))
    return told.op === 'frozen' ? told.frozen : { versions: {}, cases: {} }
  }

  async mutants(problem: JudgedProblem, source: string): Promise<readonly Mutant[]> {
    const told = await this.#author(problem, (id, key) => ({ op: 'mutants', id, key, source }))
    return told.op === 'mutants' ? told.mutants : []
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#pending.values()) reject(aborted())
    this.#pending.clear()
    await this.#host.close()
  }

  /** A failure of author's work is a fault of the content. */
  async #author(problem: JudgedProblem, message: Message): Promise<Told> {
    try {
      return await this.#ask(problem, message, AUTHOR_LIMIT_MS, {})
    } catch (error) {
      if (!(error instanceof WarmstartError) || error.code !== 'internal') throw error
      const why = error.message.replace(/^`judge`: /, '')
      throw new WarmstartError('content-invalid', `\`${problem.id}\`: ${why}`)
    }
  }

  async #ask(
    problem: JudgedProblem,
    message: Message,
    patienceMs: number,
    { signal, onCase }: Pick<JudgeRequest, 'signal' | 'onCase'>,
  ): Promise<Told> {
    if (this.#closed) throw new WarmstartError('environment', '`judge`: is closed; open another')
    const state = await this.refresh()
    if (state.state !== 'ready') throw unavailable(state)
    if (signal?.aborted) throw aborted()
    const id = this.#next++
    const asked = message(id, this.#problems.keyOf(problem))
    let end = () => {}
    try {
      return await new Promise<Told>((resolve, reject) => {
        const cancel = () => {
          this.#host.tell({ op: 'cancel', id })
          reject(aborted())
        }
        signal?.addEventListener('abort', cancel)
        const clock = setTimeout(() => this.#host.kill(), patienceMs)
        end = () => {
          clearTimeout(clock)
          signal?.removeEventListener('abort', cancel)
        }
        this.#pending.set(id, { problem, asked, onCase, resolve, reject, retried: false })
        this.#tell(asked, problem)
      })
    } finally {
      end()
      this.#pending.delete(id)
    }
  }

  /** Tells a request, and before it the problem where that was not told yet. */
  #tell(message: Asked, problem: JudgedProblem): void {
    for (const before of this.#problems.before(problem)) this.#host.tell(before)
    this.#host.tell(message)
  }

  #heard(message: Told): void {
    const pending = this.#pending.get(message.id)
    if (pending === undefined) return
    if (message.op === 'case') pending.onCase?.(message.verdict)
    else if (message.op === 'refused') pending.reject(refusal(message))
    else pending.resolve(message)
  }

  /** The process died: starts another where runs are waiting, and tries each once more. */
  async #again(): Promise<void> {
    this.#problems.forgetAll()
    if (this.#closed) return
    for (const pending of this.#pending.values()) {
      if (pending.retried) {
        pending.reject(new WarmstartError('internal', '`judge`: its process ended twice'))
      }
      pending.retried = true
    }
    if (this.#pending.size === 0) return
    const state = await this.refresh()
    for (const { asked, problem, reject } of [...this.#pending.values()]) {
      if (state.state === 'ready') this.#tell(asked, problem)
      else reject(unavailable(state))
    }
  }
}

function unavailable({ summary, fix }: JudgeState): WarmstartError {
  const text = `\`judge\`: ${summary} ${fix ?? ''}`.trim()
  return new WarmstartError('environment', text, { summary, fix })
}

function refusal({ code, why }: Extract<FromHost, { op: 'refused' }>): Error {
  if (code === 'busy') return new WarmstartError('busy', `\`judge\`: ${why}; try again`)
  if (code === 'aborted') return aborted()
  return new WarmstartError('internal', `\`judge\`: ${why}`)
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
