import type { CaseVerdict, ForbiddenUse, ProblemCase, RunError, Verdict } from '@warmstart/schema'
import type { Answer, Slot } from '../host/slot.ts'
import type { Json } from '../values/from-wire.ts'
import { exitOf, type Reported, reportedIn, runError } from './answers.ts'
import { casesOf, needsTrusted, readyCase } from './cases.ts'
import { Aborted, type Bench, type Job } from './job.ts'
import { judgeCase } from './judge-case.ts'
import type { Trusted } from './trusted.ts'
import { finish, type Loaded, notRun } from './verdict.ts'

/** Loading imports modules, so it has at least this long. */
const LOAD_AT_LEAST_SECONDS = 2

/** Modules that a tier does not offer, although the judge has them. */
const BEYOND: Record<Job['problem']['imports'], readonly string[]> = {
  numpy: ['pandas', 'sklearn', 'scipy', 'joblib'],
  pandas: ['sklearn', 'scipy', 'joblib'],
  'scikit-learn': [],
}

/**
 * Judges one submission. A fault of the judge itself is tried once more, and then told as
 * `internal-error`; it is never told as a fault of the submission.
 *
 * @throws {Aborted} where the client is gone
 */
export async function runJob(job: Job, bench: Bench): Promise<Verdict> {
  const started = performance.now()
  let why = ''
  for (let attempt = 0; attempt < 2; attempt++) {
    const run = new Run(job, bench)
    try {
      const verdict = finish(job, bench, await run.all(), started)
      run.end(true)
      return verdict
    } catch (error) {
      run.end(false)
      if (error instanceof Aborted) throw error
      why = error instanceof Error ? error.message : String(error)
    }
  }
  return finish(job, bench, { kind: 'internal', why }, started)
}

/** One attempt: the slots that it holds and what it has found so far. */
class Run {
  readonly #job: Job
  readonly #bench: Bench
  #slot: Slot | null = null
  #baseKb = 0
  #trusted: Promise<Trusted> | null = null
  #stdout = ''

  constructor(job: Job, bench: Bench) {
    this.#job = job
    this.#bench = bench
  }

  /** Kills the slot of the submission; that of the author is kept where nothing went wrong. */
  end(fine: boolean): void {
    this.#slot?.kill()
    const done = (trusted: Trusted) => (fine ? this.#bench.giveBack(trusted) : trusted.slot.kill())
    void this.#trusted?.then(done).catch(() => {})
  }

  async all(): Promise<Loaded> {
    if (needsTrusted(this.#job)) this.#files().catch(() => {}) // told where it is needed
    const fault = await this.#open()
    if (fault !== null) return fault
    const cases = new Map<string, CaseVerdict>()
    const specs = casesOf(this.#job)
    for (const [i, spec] of specs.entries()) {
      const verdict = await this.#case(spec)
      cases.set(spec.id, verdict)
      this.#bench.onCase(verdict)
      if (verdict.status === 'passed') continue
      const last = this.#job.untilFailure || verdict.status === 'invalid-run'
      if (last || !(await this.#goesOn(i === specs.length - 1))) break
    }
    return {
      kind: 'ran',
      cases: specs.map((spec) => cases.get(spec.id) ?? notRun(spec)),
      stdout: this.#stdout,
    }
  }

  /** Whether the next case can run: the slot lives, or a thorough run gets a fresh one. */
  async #goesOn(last: boolean): Promise<boolean> {
    if (last || this.#slot?.ended === null) return !last
    return this.#job.thorough && (await this.#open()) === null
  }

  async #case(spec: ProblemCase): Promise<CaseVerdict> {
    const trusted = () => this.#files()
    const one = await readyCase(this.#job, spec, trusted)
    return judgeCase(this.#job, one, this.#slot as Slot, this.#baseKb, trusted)
  }

  #files(): Promise<Trusted> {
    this.#trusted ??= this.#bench.trusted()
    return this.#trusted
  }

  /** Takes a slot and loads the submission into it. Null where it is ready for cases. */
  async #open(): Promise<Loaded | null> {
    const { problem, source, seed } = this.#job
    const slot = await this.#bench.take(problem.imports)
    this.#slot = slot
    const { memoryMb, seconds } = problem.limits
    const loaded = await this.#heard(
      await slot.ask(
        {
          ...{ op: 'open', role: 'submission', memoryMb, source, seed },
          forbidden: [...problem.forbidden, ...BEYOND[problem.imports]],
          name: problem.signature.function,
          harness: problem.scripts.harness ?? null,
        },
        Math.max(seconds, LOAD_AT_LEAST_SECONDS) * 1000,
      ),
    )
    if (this.#job.which === 'shown') this.#stdout = await slot.takeOutput()
    if (!(loaded instanceof Map)) return { ...loaded, stdout: this.#stdout }
    const uses = usesIn(loaded)
    if (uses.length > 0) return { kind: 'forbidden', uses }
    const base = loaded.get('peakKb')
    this.#baseKb = typeof base === 'number' ? base : 0
    return null
  }

  /** The answer while the submission loads, or how it failed to. */
  async #heard(answer: Answer): Promise<Map<string, Json> | Loaded> {
    if (answer.kind === 'answer') {
      const reported = reportedIn(answer.value)
      return reported === null ? answer.value : this.#failed(reported)
    }
    if (answer.kind === 'aborted') throw new Aborted()
    if (answer.kind === 'timeout') return failed('time-limit', null)
    if (answer.kind === 'output-limit') return failed('output-limit', null)
    if (answer.kind === 'invalid') return failed('invalid-run', null)
    const { status } = await exitOf(this.#slot as Slot)
    if (status === -9) return failed('memory-limit', null)
    const how = status < 0 ? `crashed (signal ${-status})` : `exited (code ${status})`
    const message = `the program ${how} while it was loaded`
    const type = status < 0 ? 'Crash' : 'SystemExit'
    return failed('runtime-error', { type, message, line: null, trace: [] })
  }

  #failed(reported: Reported): Loaded {
    const { type, rule, defined } = reported
    if (type === 'ForbiddenUse') {
      const line = reported.trace.at(-1)
      const use = { rule: rule ?? '', line: line?.line || null, text: line?.text ?? '' }
      return { kind: 'forbidden', uses: [use] }
    }
    const error = runError(reported, true)
    if (type === 'MemoryError') return failed('memory-limit', error)
    if (type !== 'MissingName') return failed('runtime-error', error)
    const { signature } = this.#job.problem
    const others = defined.length > 0 ? `; it defines ${defined.join(', ')}` : ''
    const message = `the submission has no ${signature.kind} "${signature.function}"${others}`
    return failed('runtime-error', { ...error, type: 'NameError', message })
  }
}

function failed(
  status: Extract<Loaded, { kind: 'failed' }>['status'],
  error: RunError | null,
): Loaded {
  return { kind: 'failed', status, error }
}

function usesIn(read: Map<string, Json>): ForbiddenUse[] {
  const found = read.get('violations')
  if (!Array.isArray(found)) return []
  return found.slice(0, 20).map((entry) => {
    const own = new Map(Object.entries(entry ?? {}))
    const line = own.get('line')
    return {
      rule: String(own.get('rule') ?? ''),
      line: typeof line === 'number' && line > 0 ? line : null,
      text: String(own.get('text') ?? '').slice(0, 120),
    }
  })
}
