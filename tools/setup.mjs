// Installs what is missing: npm packages, and with --test the system packages that tests need.
// Usage: node tools/setup.mjs [--test]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  aptPrefix,
  findChromium,
  findPostgres,
  hasBuiltInSqlite,
  requireNode,
} from './lib/environment.mjs'
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

/** System packages of the test suites: apt name, and how to see whether it is there. */
const SYSTEM = [
  { apt: 'chromium', there: findChromium },
  { apt: 'postgresql', there: findPostgres },
]

/**
 * Installs Chromium and PostgreSQL with apt where that is possible without a password.
 *
 * @returns {Promise<string[]>} what is still missing; empty where everything is there
 */
export async function installSystemPackages() {
  const missing = SYSTEM.filter(({ there }) => !there()).map(({ apt }) => apt)
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
  return SYSTEM.filter(({ there }) => !there()).map(({ apt }) => apt)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode()
  await installPackages()
  if (process.argv.includes('--test')) {
    const missing = await installSystemPackages()
    if (missing.length > 0) {
      console.error(
        `Missing: ${missing.join(', ')}. Install with: sudo apt-get install ${missing.join(' ')}`,
      )
      process.exit(3)
    }
  }
}
