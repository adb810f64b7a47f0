import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Duplex, Readable } from 'node:stream'
import type { HostConfig, Imports } from './config.ts'
import { bwrapArguments, pathsInside, pythonArguments, pythonEnvironment } from './sandbox.ts'
import { Slot, type SlotExit } from './slot.ts'
import { SlotsUnavailable } from './start-up.ts'

const START_LIMIT_MS = 60_000

/**
 * Starts a Python of its own for one run (design A): the reference for the zygote, and the way
 * where slots cannot be cloned.
 *
 * @param walled  false: no sandbox around it, only limits (and seccomp where there is one)
 * @throws {SlotsUnavailable} with what bubblewrap or Python said
 */
export async function coldSlot(
  config: HostConfig,
  imports: Imports,
  walled: boolean,
): Promise<{ slot: Slot; versions: Record<string, string> }> {
  const child = walled ? inSandbox(config) : bare(config)
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000)
  })
  const exit = new Promise<SlotExit | null>((resolve) => {
    child.on('error', (error) => {
      said = error.message
      resolve(null)
    })
    child.on('exit', (code, signal) => resolve(exitOf(code, signal)))
  })
  const slot = new Slot({
    number: child.pid ?? 0,
    frames: child.stdio[3] as Duplex,
    output: child.stdout as Readable,
    exit,
    kill: walled ? killer(child) : () => killGroup(child),
  })
  const question = {
    ...{ imports, paths: walled ? pathsInside(config) : config.python.paths },
    ...{ ownTmp: walled, ownUsers: walled, seccomp: process.platform === 'linux' },
  }
  const answer = await slot.ask(question, START_LIMIT_MS)
  if (answer.kind !== 'answer') {
    slot.kill()
    await exit
    const last = said.trim().split('\n').slice(-3).join(' ')
    throw new SlotsUnavailable(last === '' ? `Python did not start (${answer.kind})` : last)
  }
  return { slot, versions: answer.value.get('versions') as Record<string, string> }
}

function inSandbox(config: HostConfig): ChildProcess {
  const args = ['--info-fd', '4', ...bwrapArguments(config, { sockets: null, proc: false })]
  return spawn(
    config.bwrap ?? 'bwrap',
    [...args, config.python.executable, ...pythonArguments('cold')],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'], env: {} },
  )
}

/** Kills the process inside; bubblewrap then ends by itself, and leaves no orphan. */
function killer(child: ChildProcess): () => void {
  let inside: number | null = null
  const info = child.stdio[4] as Readable
  let text = ''
  info.on('error', () => {})
  info.on('data', (chunk) => {
    text += chunk
    const pid = /"child-pid":\s*(\d+)/.exec(text)?.[1]
    if (pid !== undefined) inside = Number(pid)
  })
  return () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    try {
      if (inside === null) child.kill('SIGKILL')
      else process.kill(inside, 'SIGKILL')
    } catch {
      child.kill('SIGKILL')
    }
  }
}

function bare(config: HostConfig): ChildProcess {
  return spawn(config.python.executable, pythonArguments('cold'), {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: pythonEnvironment(config.seed),
    cwd: config.code,
    detached: true,
  })
}

function killGroup(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL') // its children as well
  } catch {
    child.kill('SIGKILL')
  }
}

/** bubblewrap passes a signal on as 128 + signal. */
function exitOf(code: number | null, signal: NodeJS.Signals | null): SlotExit {
  const status =
    signal !== null
      ? -constants.signals[signal]
      : code !== null && code > 128
        ? 128 - code
        : (code ?? 0)
  return { status, peakKb: 0, cpuMs: 0 }
}
