// A private Python for the judge: a .venv in the clone with pinned numpy, pandas, scikit-learn.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './environment.mjs'
import { ROOT, run } from './steps.mjs'

const REQUIREMENTS = 'packages/judge/python/requirements.txt'
const VENV = join(ROOT, '.venv')
const STAMP = join(VENV, 'warmstart-stamp')
/** There while packages are being installed; the judge says so, and does not use the folder. */
const INSTALLING = join(VENV, 'warmstart-installing')
const OLDEST = [3, 10]

/** Python cannot be prepared; the message says why and what to do. */
export class NoPython extends Error {}

/** Path of the Python that `npm run setup` makes. */
export const VENV_PYTHON = join(
  VENV,
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
)

/** True where the private Python is complete and up to date, or WARMSTART_PYTHON replaces it. */
export function hasPython() {
  if (process.env.WARMSTART_PYTHON) return true
  return existsSync(VENV_PYTHON) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()
}

function stamp() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, REQUIREMENTS)))
    .digest('hex')
}

/** True where some Python here can make virtual environments. */
export function canMakeVenv() {
  return process.env.WARMSTART_PYTHON !== undefined || findBasePython() !== null
}

/**
 * Makes the private Python, or brings it up to date; does nothing where it is.
 *
 * @throws {NoPython} without a suitable Python, venv or network, with the fix
 */
export async function ensurePython() {
  if (hasPython()) return
  const base = findBasePython()
  if (base === null) throw new NoPython(missing())
  try {
    rmSync(STAMP, { force: true })
    if (!runs(VENV_PYTHON, 'import pip')) await makeVenv(base)
    writeFileSync(INSTALLING, String(process.pid))
    const quiet = ['--quiet', '--no-input', '--disable-pip-version-check']
    await run(VENV_PYTHON, [
      '-m',
      'pip',
      'install',
      ...quiet,
      '--prefer-binary',
      '-r',
      REQUIREMENTS,
    ])
    writeFileSync(STAMP, stamp())
  } catch (error) {
    throw new NoPython(notInstalled(error))
  } finally {
    rmSync(INSTALLING, { force: true })
  }
}

async function makeVenv(base) {
  rmSync(VENV, { recursive: true, force: true })
  mkdirSync(VENV)
  writeFileSync(INSTALLING, String(process.pid))
  await run(base, ['-m', 'venv', VENV])
}

/** Path of a Python that is new enough and has venv and ensurepip, or null. */
function findBasePython() {
  const names = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python']
  const paths = [...names.map((name) => findProgram(name)), '/usr/bin/python3']
  const check = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.join(', ')}))`
  return paths.find((path) => path !== null && existsSync(path) && runs(path, check)) ?? null
}

function runs(python, code) {
  try {
    execFileSync(python, ['-c', code], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

function missing() {
  const python = findProgram('python3')
  const lacks =
    python === null
      ? `there is no Python ${OLDEST.join('.')} or newer`
      : `${python} is older than ${OLDEST.join('.')} or lacks venv`
  return (
    `Coding problems need Python, and ${lacks}. ` +
    'Debian, Ubuntu: sudo apt-get install python3 python3-venv. ' +
    'Elsewhere: https://www.python.org. Or set WARMSTART_PYTHON to a Python that has ' +
    'numpy, pandas and scikit-learn.'
  )
}

function notInstalled(error) {
  const last = String(error.output ?? error.message)
    .trim()
    .split('\n')
    .slice(-3)
    .join('\n  ')
  return (
    `The Python libraries for coding problems could not be installed:\n  ${last}\n` +
    'Check the network and run "npm run setup" again, or set WARMSTART_PYTHON to a Python ' +
    'that has numpy, pandas and scikit-learn. Everything else works without.'
  )
}
