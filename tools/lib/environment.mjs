// What this machine has, and how to get what it lacks.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const OLDEST_NODE = [20, 19]

/** Ends the process with a clear line where Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(
    `Warmstart needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.\n` +
      'Install a current Node (https://nodejs.org) and run the command again.',
  )
  process.exit(3)
}

/** True where Node brings its own SQLite, so that no native module has to be built. */
export function hasBuiltInSqlite() {
  return process.getBuiltinModule?.('node:sqlite') !== undefined
}

/** Path of a program in PATH, or null. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    for (const folder of folders) {
      if (folder && existsSync(join(folder, name))) return join(folder, name)
    }
  }
  return null
}

/** Path of a Chromium, or null. `WARMSTART_CHROMIUM` wins. */
export function findChromium() {
  return (
    process.env.WARMSTART_CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome')
  )
}

/** Folder with PostgreSQL's server programs (`initdb`, `postgres`), or null. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  if (existsSync(debian)) {
    const newestFirst = readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    for (const version of newestFirst) {
      const bin = join(debian, version, 'bin')
      if (existsSync(join(bin, 'initdb'))) return bin
    }
  }
  const initdb = findProgram('initdb')
  return initdb ? join(initdb, '..') : null
}

/**
 * How to run apt here without asking anybody, or null.
 *
 * @returns {string[] | null} words to put before the command
 */
export function aptPrefix() {
  if (process.platform !== 'linux' || !findProgram('apt-get')) return null
  if (process.getuid?.() === 0) return []
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return ['sudo', '-n']
  } catch {
    return null
  }
}
