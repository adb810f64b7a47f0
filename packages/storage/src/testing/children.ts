import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Hash of the text of each attempt whose commit was acknowledged, by id. */
export type Acknowledged = Map<string, string>

/** A child process that appends attempts, four in a transaction. */
export interface Writer {
  /** Resolves when it has acknowledged so many attempts, or has ended. */
  acknowledged(count: number): Promise<void>
  /** Kills it at once and resolves when it is gone and everything it printed was read. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself; rejects where it failed. */
  ended(): Promise<void>
}

/** Builds the package, so that a child never runs an older state of it. */
export async function buildStorage(): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = compiler.replace('package.json', 'bin/tsc')
  const here = fileURLToPath(new URL('../..', import.meta.url))
  await promisify(execFile)(process.execPath, [tsc, '-b', here])
}

/** Path of a script beside this file. */
export function scriptPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/**
 * Starts a writer on a file.
 *
 * @param seed  makes its attempts; no two writers of one file may share it
 * @param transactions  after how many it ends
 * @param into  takes what it acknowledges
 */
export function startWriter(
  path: string,
  seed: number,
  transactions: number,
  into: Acknowledged,
): Writer {
  const child = spawn(
    process.execPath,
    [scriptPath('writer.mjs'), path, String(seed), String(transactions)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let count = 0
  let heard: () => void = () => undefined
  const errors: string[] = []
  child.stderr.on('data', (text) => errors.push(String(text)))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [id = '', hash = ''] = line.split(' ')
    if (hash.length !== 64) return // cut by the kill
    into.set(id, hash)
    count += 1
    heard()
  })
  const closed = Promise.all([once(child, 'close'), once(lines, 'close')])
  return {
    acknowledged: (wanted) =>
      Promise.race([
        new Promise<void>((resolve) => {
          heard = () => {
            if (count >= wanted) resolve()
          }
          heard()
        }),
        closed.then(() => undefined),
      ]),
    async kill() {
      child.kill('SIGKILL')
      await closed
    },
    async ended() {
      await closed
      if (child.exitCode !== 0) throw new Error(`the writer failed: ${reasonOf(child, errors)}`)
    },
  }
}

function reasonOf(child: ChildProcess, errors: readonly string[]): string {
  return `${child.exitCode ?? child.signalCode} ${errors.join('')}`
}
