import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FoundPython } from './host/config.ts'

/** Folder with the judge's Python code. */
export const PYTHON_CODE = fileURLToPath(new URL('../python', import.meta.url))

/** Pinned versions of the libraries, for `pip install -r`. */
export const REQUIREMENTS = join(PYTHON_CODE, 'requirements.txt')

/** Pythons that are looked for after those that are named: the private one, then any. */
export const USUAL_PYTHONS: readonly string[] = [
  ...['bin/python', 'Scripts/python.exe'].map((name) =>
    fileURLToPath(new URL(`../../../.venv/${name}`, import.meta.url)),
  ),
  'python3',
  'python',
]

const OLDEST = [3, 10]
const NEEDED = ['numpy', 'pandas', 'scipy', 'sklearn']

/** Where Python was looked for, and why none of it will do. */
export interface NoPython {
  readonly ok: false
  readonly summary: string
  readonly fix: string
}

/**
 * The first Python of `candidates` that has the libraries.
 *
 * @param candidates  programs or paths, best first, such as `.venv/bin/python` and `python3`
 */
export async function findPython(
  candidates: readonly string[],
): Promise<{ readonly ok: true; readonly python: FoundPython } | NoPython> {
  const refused: string[] = []
  for (const candidate of candidates) {
    const path = inPath(candidate)
    if (path === null) continue
    const installing = installingIn(path)
    if (installing !== null) {
      if (installing === 'running') return INSTALLING
      refused.push(`${candidate}: its installation was interrupted`)
      continue
    }
    const seen = await look(path)
    if (typeof seen === 'string') {
      refused.push(`${candidate}: ${seen}`)
      continue
    }
    const why = unfit(seen)
    if (why === null) return { ok: true, python: seen }
    refused.push(`${candidate} (Python ${seen.version}) ${why}`)
  }
  return nothing(refused)
}

const INSTALLING: NoPython = {
  ok: false,
  summary: "Python's libraries are being installed; this takes about a minute.",
  fix: 'Try again in a moment.',
}

/** Whether tools/lib/python.mjs is at work in the environment of this Python, or stopped in it. */
function installingIn(path: string): 'running' | 'stopped' | null {
  const marker = join(dirname(path), '..', 'warmstart-installing')
  if (!existsSync(marker)) return null
  try {
    process.kill(Number(readFileSync(marker, 'utf8')), 0)
    return 'running'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'running' : 'stopped'
  }
}

function nothing(refused: readonly string[]): NoPython {
  const install = 'Run "npm run setup" to install them into a private .venv, '
  const own =
    'or set WARMSTART_PYTHON to a Python 3.10 or newer with numpy, pandas and scikit-learn.'
  if (refused.length > 0) {
    return { ok: false, summary: `No Python will do: ${refused.join('; ')}.`, fix: install + own }
  }
  return {
    ok: false,
    summary: 'There is no Python on this computer, or none that Warmstart knows of.',
    fix: `Install Python 3.10 or newer (Debian, Ubuntu: sudo apt-get install python3 python3-venv), then run "npm run setup"; ${own}`,
  }
}

/** Path of a program, or null where there is none. */
function inPath(candidate: string): string | null {
  if (candidate.includes('/') || candidate.includes('\\')) {
    return existsSync(candidate) ? candidate : null
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, candidate)).find((path) => existsSync(path)) ?? null
}

function look(path: string): Promise<FoundPython | string> {
  return new Promise((resolve) => {
    const args = ['-B', join(PYTHON_CODE, 'look.py')]
    execFile(path, args, { timeout: 20_000 }, (error, stdout, stderr) => {
      if (error !== null) {
        const last = String(stderr).trim().split('\n').at(-1) ?? ''
        return resolve(`does not run (${last || error.message})`)
      }
      try {
        resolve(JSON.parse(stdout))
      } catch {
        resolve('does not answer as Python does')
      }
    })
  })
}

function unfit({ version, libraries }: FoundPython): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < (OLDEST[0] ?? 3) || (major === OLDEST[0] && minor < (OLDEST[1] ?? 10))) {
    return 'is too old; 3.10 or newer is needed'
  }
  const missing = NEEDED.filter((name) => libraries[name] === undefined)
  return missing.length > 0 ? `has no ${missing.join(', ')}` : null
}
