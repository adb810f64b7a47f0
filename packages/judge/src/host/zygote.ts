import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { type HostConfig, type Imports, TMP_MB } from './config.ts'
import { bwrapArguments, pathsInside, pythonArguments, SOCKETS_INSIDE } from './sandbox.ts'
import { Slot, type SlotExit } from './slot.ts'
import { SlotsUnavailable, untilReady } from './start-up.ts'

interface Arriving {
  frames?: Socket
  output?: Socket
}

const FAILURES_IN_A_ROW = 3

/** A Python with the libraries of one tier imported, in its sandbox, that clones slots. */
export class Zygote {
  readonly versions: Readonly<Record<string, string>>
  readonly #process: ChildProcess
  readonly #server: Server
  readonly #folder: string
  readonly #token: string
  readonly #arriving = new Map<number, Arriving>()
  readonly #exits = new Map<number, (exit: SlotExit | null) => void>()
  readonly #idle: Slot[] = []
  readonly #waiters: { resolve: (slot: Slot) => void; reject: (error: Error) => void }[] = []
  #next = 1
  #cloning = 0
  #failures = 0
  #dead = false
  #why = 'it was stopped'
  /** Slots that were taken. */
  served = 0
  /** Slots that were taken and live. */
  busy = 0
  /** CPU time of all slots that have ended. */
  cpuMs = 0
  /** Called once when the zygote is gone. */
  onDeath: () => void = () => {}

  private constructor(
    process: ChildProcess,
    parts: { server: Server; folder: string; token: string; versions: Record<string, string> },
  ) {
    this.#process = process
    this.#server = parts.server
    this.#folder = parts.folder
    this.#token = parts.token
    this.versions = parts.versions
    parts.server.on('connection', (socket) => this.#greet(socket))
    process.on('exit', (code, signal) => this.#died(`it ended with ${signal ?? `code ${code}`}`))
  }

  /**
   * Starts a zygote and waits until its libraries are there.
   *
   * @param nested  namespaces for each slot; without, one sandbox for all of them
   * @throws {SlotsUnavailable} with what bubblewrap or Python said
   */
  static async start(config: HostConfig, imports: Imports, nested: boolean): Promise<Zygote> {
    const folder = join(config.folder, randomBytes(4).toString('hex'))
    mkdirSync(folder, { mode: 0o700 })
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve))
    server.unref()
    const token = randomBytes(16).toString('hex')
    const bwrap = config.bwrap ?? 'bwrap'
    const args = bwrapArguments(config, { sockets: folder, proc: nested })
    const child = spawn(bwrap, [...args, config.python.executable, ...pythonArguments('zygote')], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {},
    })
    const settings = {
      ...{ imports, nested, token, tmpMb: TMP_MB },
      ...{ socket: `${SOCKETS_INSIDE}/s`, paths: pathsInside(config) },
    }
    child.stdin?.on('error', () => {})
    child.stdin?.write(`${JSON.stringify(settings)}\n`)
    try {
      const { versions, tell } = await untilReady(child)
      const zygote = new Zygote(child, { server, folder, token, versions })
      tell((message) => zygote.#heard(message))
      return zygote
    } catch (error) {
      child.kill('SIGKILL')
      server.close()
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }

  get dead(): boolean {
    return this.#dead
  }

  get idle(): number {
    return this.#idle.length
  }

  /** Process id of the sandbox, as this system sees it. */
  get pid(): number | undefined {
    return this.#process.pid
  }

  /** Clones until `count` slots wait. */
  refill(count: number): void {
    while (!this.#dead && this.#idle.length + this.#cloning < count + this.#waiters.length) {
      this.#cloning += 1
      const number = this.#next++
      this.#arriving.set(number, {})
      this.#process.stdin?.write(`${JSON.stringify({ op: 'clone', slot: number })}\n`)
    }
  }

  /** Takes a slot that waits, or the next one to be cloned. Each slot serves one run. */
  async take(): Promise<Slot> {
    if (this.#dead) throw new SlotsUnavailable(`the zygote is gone: ${this.#why}`)
    const ready = this.#idle.shift()
    const slot =
      ready ??
      (await new Promise<Slot>((resolve, reject) => {
        this.#waiters.push({ resolve, reject })
        this.refill(0)
      }))
    this.served += 1
    this.busy += 1
    void slot.exit.then(() => {
      this.busy -= 1
    })
    return slot
  }

  /** Ends the zygote with all of its slots. */
  async stop(): Promise<void> {
    if (this.#dead) return
    const gone = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()))
    this.#process.stdin?.end()
    const clock = setTimeout(() => this.#process.kill('SIGKILL'), 1000)
    await gone
    clearTimeout(clock)
  }

  #heard(message: Record<string, unknown>): void {
    if (typeof message.exit === 'number') {
      const { exit: number, status, peakKb, cpuMs } = message
      this.cpuMs += Number(cpuMs)
      this.#exits.get(number)?.({
        status: Number(status),
        peakKb: Number(peakKb),
        cpuMs: Number(cpuMs),
      })
      this.#exits.delete(number)
      if (this.#arriving.delete(number)) this.#lost(`slot ${number} ended before it was ready`)
    }
    if (typeof message.failed === 'number' && this.#arriving.delete(message.failed)) {
      this.#lost(String(message.why))
    }
  }

  #lost(why: string): void {
    this.#cloning -= 1
    this.#failures += 1
    this.#why = why
    if (this.#failures < FAILURES_IN_A_ROW) {
      this.refill(0)
      return
    }
    for (const waiter of this.#waiters.splice(0)) waiter.reject(new SlotsUnavailable(why))
  }

  /** First line of a connection: which channel of which slot, and the token. */
  #greet(socket: Socket): void {
    socket.on('error', () => {})
    let seen = Buffer.alloc(0)
    const read = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk])
      const end = seen.indexOf(10)
      if (end === -1 && seen.length < 200) return
      socket.off('data', read)
      const [kind, number, token] = seen.subarray(0, Math.max(end, 0)).toString().split(' ')
      if (token !== this.#token) {
        socket.destroy()
        return
      }
      const rest = seen.subarray(end + 1)
      if (kind === 'R') this.#awaitHello(Number(number), socket, rest)
      else this.#arrived(Number(number), { output: socket }, rest)
    }
    socket.on('data', read)
  }

  /** The hello frame comes when all walls stand; its bytes are counted, not believed. */
  #awaitHello(number: number, socket: Socket, first: Buffer): void {
    let seen = first
    const check = (): boolean => {
      if (seen.length < 4) return false
      const end = 12 + seen.readUInt32BE(0)
      if (seen.length < end) return false
      socket.off('data', read)
      this.#arrived(number, { frames: socket }, seen.subarray(end))
      return true
    }
    const read = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk])
      check()
    }
    socket.on('data', read)
    check()
  }

  #arrived(number: number, part: Arriving, rest: Buffer): void {
    const arriving = this.#arriving.get(number)
    const socket = part.frames ?? part.output
    socket?.pause()
    if (rest.length > 0) socket?.unshift(rest)
    if (arriving === undefined) {
      socket?.destroy()
      return
    }
    Object.assign(arriving, part)
    const { frames, output } = arriving
    if (frames === undefined || output === undefined) return
    this.#arriving.delete(number)
    this.#cloning -= 1
    this.#failures = 0
    this.#offer(this.#slotOf(number, frames, output))
  }

  #slotOf(number: number, frames: Socket, output: Socket): Slot {
    const exit = new Promise<SlotExit | null>((resolve) => this.#exits.set(number, resolve))
    const kill = () => {
      if (!this.#dead)
        this.#process.stdin?.write(`${JSON.stringify({ op: 'kill', slot: number })}\n`)
    }
    return new Slot({ number, frames, output, exit, kill })
  }

  #offer(slot: Slot): void {
    const waiter = this.#waiters.shift()
    if (waiter !== undefined) {
      waiter.resolve(slot)
      return
    }
    this.#idle.push(slot)
    void slot.exit.then(() => {
      const place = this.#idle.indexOf(slot)
      if (place !== -1) this.#idle.splice(place, 1)
    })
  }

  #died(why: string): void {
    this.#dead = true
    this.#why = why
    this.#server.close()
    rmSync(this.#folder, { recursive: true, force: true })
    for (const waiter of this.#waiters.splice(0)) waiter.reject(new SlotsUnavailable(why))
    for (const settle of this.#exits.values()) settle(null)
    this.#exits.clear()
    this.onDeath()
  }
}
