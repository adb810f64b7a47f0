import type { JudgedProblem } from '@warmstart/core'
import type { CaseVerdict, JudgeState, JudgeTier, Verdict } from '@warmstart/schema'
import { type Bench, type Job, runJob, Trusted } from '../run/index.ts'
import { coldSlot } from './cold.ts'
import type { HostConfig, Imports } from './config.ts'
import { Gate } from './gate.ts'
import { Pool } from './pool.ts'
import { testTier } from './self-test.ts'
import type { Slot } from './slot.ts'
import { TrustedShelf } from './trusted-shelf.ts'

/** What the judge's process does: chooses a tier once, then runs jobs. */
export class Service {
  readonly state: JudgeState
  readonly #config: HostConfig
  readonly #tier: JudgeTier | null
  readonly #pools: Map<Imports, Pool>
  readonly #gate: Gate
  readonly #shelf = new TrustedShelf()
  #closed = false

  private constructor(config: HostConfig, state: JudgeState, numpy: Pool | null) {
    this.#config = config
    this.state = state
    this.#tier = state.tier
    this.#gate = new Gate(config.parallel, config.queue)
    this.#pools = new Map(numpy === null ? [] : [['numpy', numpy]])
  }

  /** Tests the tiers from the best one down, and opens with the first that fits. */
  static async open(config: HostConfig): Promise<Service> {
    const refused: { tier: JudgeTier; why: string }[] = []
    if (process.getuid?.() === 0) {
      return new Service(config, refusedState(config, refused, ROOT), null)
    }
    for (const tier of tiersFor(config, refused)) {
      const test = await testTier(config, tier)
      if (test.fits) {
        await test.pool.warm()
        return new Service(config, readyState(config, test, refused), test.pool)
      }
      refused.push({ tier, why: test.why })
      await test.pool.close()
    }
    const broken = await brokenPython(config)
    return new Service(config, refusedState(config, refused, broken ?? noSandbox(config)), null)
  }

  /**
   * Judges a job.
   *
   * @param key  the problem; slots with its files are kept under it
   *
   * @throws {Busy} where too many wait
   * @throws the reason of `signal` where it was aborted
   */
  async run(job: Job, key: number, signal: AbortSignal, onCase: Bench['onCase']): Promise<Verdict> {
    const leave = await this.#gate.enter(signal)
    const taken = new Set<Slot>()
    const abort = () => {
      for (const slot of taken) slot.kill('aborted')
    }
    signal.addEventListener('abort', abort)
    try {
      return await runJob(job, this.#bench(job, key, taken, signal, onCase))
    } finally {
      signal.removeEventListener('abort', abort)
      leave()
    }
  }

  /** Runs work of an author in a slot of its own, where trusted files are loaded. */
  async author<T>(
    problem: JudgedProblem,
    work: (slot: Slot, versions: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    const leave = await this.#gate.enter(new AbortController().signal)
    const pool = this.#pool(problem.imports)
    const slot = await pool.take().finally(leave)
    try {
      return await work(slot, pool.versions)
    } finally {
      slot.kill()
    }
  }

  /** Starts the zygote of a tier of libraries ahead of its first run. */
  async warm(imports: Imports): Promise<void> {
    if (this.#tier !== null && !this.#closed) await this.#pool(imports).warm()
  }

  /** The pool of a tier of libraries, for measurements. */
  pool(imports: Imports): Pool {
    return this.#pool(imports)
  }

  /** Ends every process that it started. */
  async close(): Promise<void> {
    this.#closed = true
    this.#shelf.clear()
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
  }

  #bench(
    { problem }: Job,
    key: number,
    taken: Set<Slot>,
    signal: AbortSignal,
    onCase: (verdict: CaseVerdict) => void,
  ): Bench {
    const pool = this.#pool(problem.imports)
    const tier = pool.tier
    const hold = (slot: Slot) => {
      taken.add(slot)
      if (signal.aborted) slot.kill('aborted')
      return slot
    }
    const take = async () => {
      signal.throwIfAborted()
      return hold(await pool.take())
    }
    const trusted = async () => {
      const kept = this.#shelf.take(key)
      if (kept === null) return Trusted.open(await take(), problem)
      hold(kept.slot)
      return kept
    }
    const giveBack = (one: Trusted) => {
      taken.delete(one.slot)
      this.#shelf.give(key, one)
    }
    const libraries = () => pool.versions
    return { tier, sandboxed: tier !== 'T4', libraries, onCase, take, trusted, giveBack }
  }

  #pool(imports: Imports): Pool {
    const known = this.#pools.get(imports)
    if (known !== undefined) return known
    if (this.#tier === null) throw new Error(this.state.summary)
    const pool = new Pool(this.#config, imports, this.#tier)
    this.#pools.set(imports, pool)
    return pool
  }
}

/** Whether Python itself fails, without any sandbox around it. No submission is run. */
async function brokenPython(
  config: HostConfig,
): Promise<{ readonly summary: string; readonly fix: string } | null> {
  try {
    const { slot } = await coldSlot(config, 'numpy', false)
    slot.kill()
    await slot.exit
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const { version, executable } = config.python
    return {
      summary: `Python ${version} (${executable}) does not load its libraries: ${why}`,
      fix: 'Delete the folder .venv and run "npm run setup", or set WARMSTART_PYTHON to another Python.',
    }
  }
}

const ROOT = {
  summary: 'The judge does not run as root, and could not change to a user of its own.',
  fix: 'Start Warmstart as an ordinary user.',
}

function tiersFor(config: HostConfig, refused: { tier: JudgeTier; why: string }[]): JudgeTier[] {
  const tiers: JudgeTier[] = []
  if (config.bwrap !== null) tiers.push('T1', 'T2', 'T3')
  else refused.push({ tier: 'T1', why: 'bubblewrap (bwrap) is not installed' })
  if (config.mode === 'local' && config.allowUnsandboxed) tiers.push('T4')
  return tiers.filter((tier) => config.tiers.includes(tier))
}

const SUMMARIES: Record<JudgeTier, string> = {
  T1: 'Each run has namespaces, limits and a system-call filter of its own.',
  T2: 'Runs share one sandbox; each has limits and a strict system-call filter of its own.',
  T3: 'Each run starts a sandbox of its own, which takes longer.',
  T4: 'Code runs on this computer WITHOUT a sandbox, because you allowed it.',
}

function readyState(
  { python }: HostConfig,
  { tier, probes }: Awaited<ReturnType<typeof testTier>>,
  refused: { tier: JudgeTier; why: string }[],
): JudgeState {
  return {
    ...{ state: 'ready', tier, sandboxed: tier !== 'T4', summary: SUMMARIES[tier] },
    fix: tier === 'T4' ? INSTALL : null,
    python: `${python.version} (${python.executable})`,
    libraries: { ...python.libraries },
    ...{ probes: [...probes], refused },
  }
}

const INSTALL =
  'Install bubblewrap (sudo apt-get install bubblewrap) and start again; on macOS and Windows use Docker or WSL2.'

function noSandbox({ mode, bwrap }: HostConfig): { summary: string; fix: string } {
  const summary =
    bwrap === null
      ? 'There is no sandbox: bubblewrap is not installed.'
      : 'This system refuses the sandbox: bubblewrap is installed and does not contain programs.'
  const apparmor =
    'On Ubuntu 24.04 load the AppArmor profile bwrap-userns-restrict; in Docker allow user namespaces.'
  const optIn = 'To run code without a sandbox at your own risk, start with --allow-unsandboxed.'
  const fix = bwrap === null ? INSTALL : apparmor
  return { summary, fix: mode === 'local' ? `${fix} ${optIn}` : fix }
}

function refusedState(
  { python }: HostConfig,
  refused: { tier: JudgeTier; why: string }[],
  { summary, fix }: { summary: string; fix: string },
): JudgeState {
  return {
    ...{ state: 'unavailable', tier: null, sandboxed: false, summary, fix },
    python: `${python.version} (${python.executable})`,
    libraries: { ...python.libraries },
    ...{ probes: [], refused },
  }
}
