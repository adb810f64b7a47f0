// Installs what is missing: npm packages, the sandbox and the Python of the judge, and with --test
// the system packages that only tests need.
// Usage: node tools/setup.mjs [--test]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  aptPrefix,
  findChromium,
  findPostgres,
  findProgram,
  hasBuiltInSqlite,
  requireNode,
} from './lib/environment.mjs'
import { canMakeVenv, ensurePython, hasPython } from './lib/python.mjs'
import { whenChanged } from './lib/stamp.mjs'
import { ROOT, run, step } from './lib/steps.mjs'

/** Installs the npm packages of the lockfile where they are missing or out of date. */
export async function installPackages() {
  const inputs = ['package.json', 'package-lock.json', 'packages', 'apps'].flatMap(manifests)
  await whenChanged('packages', { inputs, outputs: ['node_modules/typescript'] }, () =>
    step('install packages (once; it may take some minutes)', async () => {
      // Newer Node brings SQLite along; then nothing has to be compiled.
      const scripts = hasBuiltInSqlite() ? ['--ignore-scripts'] : []
      await run('npm', ['ci', '--no-audit', '--no-fund', ...scripts])
    }),
  )
}

function manifests(path) {
  if (path.endsWith('.json')) return [path]
  return readdirSync(join(ROOT, path)).map((name) => `${path}/${name}/package.json`)
}

/** System packages: apt name, how to see whether it is there, whether only tests need it. */
const SYSTEM = [
  { apt: 'bubblewrap', there: () => process.platform !== 'linux' || findProgram('bwrap') },
  { apt: 'python3-venv', there: canMakeVenv },
  { apt: 'chromium', there: findChromium, tests: true },
  { apt: 'postgresql', there: findPostgres, tests: true },
]

/**
 * Installs system packages with apt where that is possible without a password.
 *
 * @param {{ tests: boolean }} options `tests`: also what only the tests need
 * @returns {Promise<string[]>} what is still missing; empty where everything is there
 */
export async function installSystemPackages({ tests }) {
  const wanted = SYSTEM.filter((one) => tests || !one.tests)
  const missing = wanted.filter(({ there }) => !there()).map(({ apt }) => apt)
  const prefix = aptPrefix()
  if (missing.length === 0) return []
  if (prefix) {
    const apt = (...args) => {
      const [command, ...rest] = [...prefix, 'apt-get', ...args]
      return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    }
    await step(`install ${missing.join(', ')} with apt`, async () => {
      await apt('update')
      await apt('install', '-y', '--no-install-recommends', ...missing)
    })
  }
  return wanted.filter(({ there }) => !there()).map(({ apt }) => apt)
}

/** Makes the private Python of the judge where it is missing or out of date. */
export async function installPython() {
  if (hasPython()) return
  await step('install numpy, pandas and scikit-learn into .venv (once)', ensurePython)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode()
  await installPackages()
  const tests = process.argv.includes('--test')
  const missing = await installSystemPackages({ tests })
  await installPython().catch((error) => {
    console.error(error.message)
    process.exitCode = 3
  })
  if (missing.length > 0) {
    console.error(
      `Missing: ${missing.join(', ')}. Install with: sudo apt-get install ${missing.join(' ')}`,
    )
    process.exitCode = 3
  }
}
