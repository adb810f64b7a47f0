import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PYTHON_CODE } from './find-python.ts'
import type { FoundPython } from './host/config.ts'

/** User and group that judge where root starts the judge. No entry in /etc/passwd is needed. */
export const JUDGE_UID = 61793

const FOLDER_PREFIX = 'warmstart-judge-'
const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
/** Compiled also where tests run from the sources: a process of its own cannot read TypeScript. */
const MAIN = fileURLToPath(new URL('../dist/host/main.js', import.meta.url))

/** The judge's process, and the folder for its sockets. */
export interface Launched {
  readonly child: ChildProcess
  readonly folder: string
  /** Last lines that it wrote to standard error. */
  said(): string
}

/** Starts the judge's own process; as root under a user that has nothing else. */
export function launch(python: FoundPython): Launched {
  const asRoot = process.getuid?.() === 0
  sweep()
  const base = asRoot ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(base, `${FOLDER_PREFIX}${process.pid}-`))
  chmodSync(folder, 0o700)
  if (asRoot) chownSync(folder, JUDGE_UID, JUDGE_UID)
  const [command = '', ...args] = asRoot ? dropped(python) : [process.execPath, MAIN]
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', TMPDIR: base },
    cwd: '/',
  })
  let tail = ''
  child.stderr?.on('data', (chunk) => {
    tail = `${tail}${chunk}`.slice(-2000)
  })
  child.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { child, folder, said: () => tail.trim() }
}

/** The command through launch.py, which gives up root before the judge starts. */
function dropped(python: FoundPython): string[] {
  const paths = [PACKAGE, process.execPath, python.prefix, ...python.paths].filter(existsSync)
  const settings = { uid: JUDGE_UID, gid: JUDGE_UID, paths }
  const script = join(PYTHON_CODE, 'launch.py')
  return [python.executable, '-I', '-B', script, JSON.stringify(settings), process.execPath, MAIN]
}

/** Removes folders that a killed process left behind. */
function sweep(): void {
  for (const base of new Set(['/tmp', tmpdir()])) {
    if (!existsSync(base)) continue
    for (const name of readdirSync(base)) {
      const pid = new RegExp(`^${FOLDER_PREFIX}(\\d+)-`).exec(name)?.[1]
      if (pid === undefined || isAlive(Number(pid))) continue
      try {
        rmSync(join(base, name), { recursive: true, force: true })
      } catch {
        // Another user's: theirs to remove.
      }
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Path of bubblewrap, or null. */
export function findBwrap(): string | null {
  const folders = ['/usr/bin', '/usr/local/bin', '/bin', ...(process.env.PATH ?? '').split(':')]
  if (process.platform !== 'linux') return null
  return folders.map((folder) => join(folder, 'bwrap')).find((path) => existsSync(path)) ?? null
}
