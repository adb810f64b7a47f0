// Remembers what a step was last run on, so that a second start does nothing twice.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './steps.mjs'

const IGNORED = new Set(['node_modules', 'dist', 'dist-types', 'build', '.git', 'coverage'])

/**
 * Fingerprint of files by path, size and time of change: cheap, and wrong only in the safe direction.
 *
 * @param {string[]} paths files or folders in the clone; missing ones count as empty
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash, path) {
  const full = join(ROOT, path)
  if (!existsSync(full)) return
  const stat = statSync(full)
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(full).sort()) {
    if (!IGNORED.has(name)) addTo(hash, `${path}/${name}`)
  }
}

const stampFile = (name) => join(ROOT, 'build', 'stamps', name)

/**
 * Runs `work` unless it was already run on the same inputs and its outputs are still there.
 *
 * @param {string} name of the stamp
 * @param {{ inputs: string[], outputs: string[] }} files
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether `work` ran
 */
export async function whenChanged(name, { inputs, outputs }, work) {
  const now = fingerprint(inputs)
  const file = stampFile(name)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before === now && outputs.every((path) => existsSync(join(ROOT, path)))) return false
  await work()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fingerprint(inputs))
  return true
}
