import type { LabId } from '@warmstart/core/labs'
import type { Recorded } from './history.ts'
import { AHEAD, type AnyGiven, type FromWorker, type Port } from './protocol.ts'

/** A run as the page holds it. */
export interface Run extends Recorded<unknown, unknown> {
  readonly given: AnyGiven
  /** What takes longer; null until it is there. */
  readonly extras: unknown
  /** The state with this number; undefined while it is made again. */
  state(step: number): unknown
}

/** What a lab shows: the newest run, or why there is none. */
export interface Running {
  readonly run: Run | null
  readonly failed: string | null
  /** True from a change until its run is there. */
  readonly busy: boolean
}

/** Runs a lab in a worker. The newest wish wins; a run in the making is given up. */
export interface Runner {
  readonly get: () => Running
  readonly subscribe: (listener: () => void) => () => void
  start(given: AnyGiven): void
  stop(): void
}

/** A worker, and whether it makes what is wanted already. */
export interface Opened {
  readonly port: Port
  /** What it said so far of the run that is wanted; null where it has to be asked for that. */
  readonly heard: readonly FromWorker[] | null
}

const BLOCK = 64

/**
 * Makes a runner for one lab.
 *
 * @param lab  which one
 * @param open  opens a worker; called once, with what the first run is made from
 */
export function createRunner(lab: LabId, open: (given: AnyGiven) => Opened): Runner {
  const listeners = new Set<() => void>()
  let port: Port | null = null
  let number: number = AHEAD
  let wanted: AnyGiven | null = null
  let running: Running = { run: null, failed: null, busy: false }
  const show = (next: Running) => {
    running = next
    for (const listener of listeners) listener()
  }
  const fail = (message: string) => show({ ...running, failed: message, busy: false })

  function hear(message: FromWorker): void {
    if (message.run !== number || wanted === null) return
    if (message.kind === 'failed') {
      fail(message.message)
    } else if (message.kind === 'recorded') {
      show({ run: heldRun(message, wanted, ask), failed: null, busy: false })
    } else if (running.run !== null) {
      const run = running.run as HeldRun
      if (message.kind === 'states') run.take(message.from, message.states)
      show({
        ...running,
        run: message.kind === 'extras' ? { ...run, extras: message.extras } : { ...run },
      })
    }
  }
  /** Opens the worker; what it said of this run already, or null where it must be asked. */
  function connect(given: AnyGiven): Opened['heard'] {
    const opened = open(given)
    port = opened.port
    port.onmessage = ({ data }) => hear(data)
    port.onerror = ({ message }) => fail(message ?? 'The worker of the lab could not start.')
    if (opened.heard !== null) number = AHEAD
    return opened.heard
  }
  const ask = (from: number, to: number) =>
    port?.postMessage({ kind: 'states', run: number, from, to })

  return {
    get: () => running,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start(given) {
      wanted = given
      const heard = port === null ? connect(given) : null
      if (heard === null) {
        number += 1
        port?.postMessage({ kind: 'run', run: number, lab, given })
      }
      show({ ...running, busy: true })
      for (const message of heard ?? []) hear(message)
    },
    stop() {
      port?.terminate()
      port = null
    },
  }
}

interface HeldRun extends Run {
  take(from: number, states: readonly unknown[]): void
}

/** Kept states, and blocks of others that were asked for. */
function heldRun(
  recorded: Recorded<unknown, unknown>,
  given: AnyGiven,
  ask: (from: number, to: number) => void,
): HeldRun {
  const { states, stride, total, result } = recorded
  const blocks = new Map<number, readonly unknown[] | null>()
  return {
    ...{ states, stride, total, result, given, extras: null },
    state(step) {
      if (step < 0 || step >= total) return undefined
      if (step % stride === 0) return states[step / stride]
      const from = step - (step % BLOCK)
      const block = blocks.get(from)
      if (block === undefined) {
        blocks.set(from, null)
        ask(from, Math.min(from + BLOCK, total))
      }
      return block?.[step - from]
    },
    take: (from, made) => void blocks.set(from, made),
  }
}
