import type { JudgeTier } from '@warmstart/schema'
import { coldSlot } from './cold.ts'
import type { HostConfig, Imports } from './config.ts'
import type { Slot } from './slot.ts'
import { SlotsUnavailable } from './start-up.ts'
import { Zygote } from './zygote.ts'

/** Starts that may fail before runs take the cold path. */
const STARTS = 3
/** After this long a zygote is tried again. */
const TRY_AGAIN_MS = 60_000

/** Slots for one set of libraries: a zygote that is kept, or a fresh Python for each run. */
export class Pool {
  readonly #config: HostConfig
  readonly #imports: Imports
  readonly #tier: JudgeTier
  #zygote: Promise<Zygote> | null = null
  readonly #retired = new Set<Zygote>()
  #failures = 0
  #failedAt = 0
  #versions: Readonly<Record<string, string>> = {}
  #closed = false
  readonly #cold = new Set<Slot>()

  constructor(config: HostConfig, imports: Imports, tier: JudgeTier) {
    this.#config = config
    this.#imports = imports
    this.#tier = tier
  }

  /** Versions of Python and the libraries; empty before the first slot. */
  get versions(): Readonly<Record<string, string>> {
    return this.#versions
  }

  /** The tier of the next slot: the cold path is T3 also where T1 or T2 was chosen. */
  get tier(): JudgeTier {
    return this.#tier !== 'T4' && !this.#usesZygote() ? 'T3' : this.#tier
  }

  /** The zygote that serves now, for measurements. */
  get zygote(): Promise<Zygote> | null {
    return this.#zygote
  }

  /** Starts the zygote and fills its slots, so that the first run finds them. */
  async warm(): Promise<void> {
    if (!this.#usesZygote()) return
    const zygote = await this.#current()
    zygote.refill(this.#config.slots)
  }

  /**
   * Takes a slot for one run. A zygote that cannot be started is tried again and then passed
   * over; the run gets a Python of its own.
   *
   * @throws {SlotsUnavailable}
   */
  async take(): Promise<Slot> {
    while (this.#usesZygote()) {
      try {
        const zygote = await this.#current()
        const slot = await zygote.take()
        this.#failures = 0
        void slot.exit.then(() => this.#refill(zygote))
        this.#recycle(zygote)
        return slot
      } catch (error) {
        if (!(error instanceof SlotsUnavailable)) throw error
        await this.#drop()
      }
    }
    if (this.#closed) throw new SlotsUnavailable('the judge is closing')
    const walled = this.#tier !== 'T4'
    const { slot, versions } = await coldSlot(this.#config, this.#imports, walled)
    this.#versions = versions
    this.#cold.add(slot)
    void slot.exit.then(() => this.#cold.delete(slot))
    return slot
  }

  /** Ends everything; resolves when no process is left. */
  async close(): Promise<void> {
    this.#closed = true
    const zygote = await this.#zygote?.catch(() => null)
    for (const slot of this.#cold) slot.kill()
    await Promise.all([...this.#cold].map((slot) => slot.exit))
    await Promise.all([zygote, ...this.#retired].map((one) => one?.stop()))
  }

  #usesZygote(): boolean {
    if (this.#closed || this.#tier === 'T3' || this.#tier === 'T4') return false
    if (this.#failures < STARTS) return true
    if (performance.now() - this.#failedAt < TRY_AGAIN_MS) return false
    this.#failures = STARTS - 1
    return true
  }

  #current(): Promise<Zygote> {
    this.#zygote ??= this.#start()
    return this.#zygote
  }

  async #start(): Promise<Zygote> {
    const zygote = await Zygote.start(this.#config, this.#imports, this.#tier === 'T1')
    this.#versions = zygote.versions
    zygote.onDeath = () => void this.#replaceDead(zygote)
    return zygote
  }

  /** A zygote that died is started again with the next run, not before. */
  async #replaceDead(zygote: Zygote): Promise<void> {
    const current = await this.#zygote?.catch(() => null)
    if (current === zygote) this.#zygote = null
  }

  async #drop(): Promise<void> {
    this.#failures += 1
    this.#failedAt = performance.now()
    const zygote = await this.#zygote?.catch(() => null)
    this.#zygote = null
    await zygote?.stop()
  }

  /** Fills up after a run, not during it: clones cost time that the run needs. */
  #refill(zygote: Zygote): void {
    if (zygote.dead || this.#closed || this.#retired.has(zygote)) return
    zygote.refill(this.#config.slots)
  }

  /** After many runs a fresh zygote takes over; the old one ends with its last run. */
  #recycle(zygote: Zygote): void {
    if (zygote.served < this.#config.recycleAfter || this.#retired.has(zygote)) return
    this.#retired.add(zygote)
    this.#zygote = null
    const end = setInterval(() => {
      if (zygote.busy > 0 && !zygote.dead) return
      clearInterval(end)
      void zygote.stop().then(() => this.#retired.delete(zygote))
    }, 200)
    end.unref()
    void this.warm().catch(() => {})
  }
}
