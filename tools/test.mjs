// npm test: sets up and runs every suite, one line each, and ends with "N passed, N failed, N skipped".
// Usage: npm test [-- suite …]     With CI=true a suite that cannot run here is a failure.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findChromium, findPostgres, findProgram, requireNode } from './lib/environment.mjs'
import { otherNode } from './lib/other-node.mjs'
import { hasPython } from './lib/python.mjs'
import { CommandFailed, run } from './lib/steps.mjs'
import { installPackages, installPython, installSystemPackages } from './setup.mjs'

requireNode()

const scratch = mkdtempSync(join(tmpdir(), 'warmstart-test-'))
const VITEST = 'node_modules/vitest/vitest.mjs'
const inCi = process.env.CI === 'true'

/** A suite that cannot run on this machine, and why. */
class CannotRun extends Error {}

/** A command that passes or fails as a whole: counts as one test. */
const command =
  (...words) =>
  async () => {
    await run(process.execPath, words)
    return { passed: 1, failed: 0, skipped: 0 }
  }

/** A vitest project; counts its tests. */
const vitest =
  (project, { node = process.execPath, filters = [], env = {} } = {}) =>
  async () => {
    const report = join(scratch, `${project}-${Math.abs(hash(node + filters))}.json`)
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
    let failure = null
    try {
      await run(node, [VITEST, ...args, `--outputFile.json=${report}`, ...filters], { env })
    } catch (error) {
      failure = error
    }
    return counted(report, failure)
  }

function counted(report, failure) {
  let results
  try {
    results = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    throw failure ?? new Error('the suite wrote no report')
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = numFailedTests + brokenFiles
  return {
    passed: numPassedTests,
    failed: failed === 0 && failure ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
    output: failure?.output,
  }
}

function hash(text) {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
}

const needs = (what, found, suite) => async () => {
  if (!found()) throw new CannotRun(`${what} is missing: sudo apt-get install ${what}`)
  return suite()
}

const withPython = (suite) => async () => {
  if (!hasPython()) throw new CannotRun('Python has no numpy, pandas, scikit-learn: npm run setup')
  return suite()
}

/** Storage, server and rules once more on another Node, with its own SQLite. */
const onNode = (version) => async () => {
  const node = await otherNode(version).catch((error) => {
    throw new CannotRun(`Node ${version} could not be installed: ${error.message}`)
  })
  return vitest('unit', {
    node,
    filters: ['packages/storage', 'packages/core', 'apps/server', 'apps/cli'],
  })()
}

const SUITES = {
  types: command('node_modules/typescript/bin/tsc', '-p', 'tsconfig.tests.json'),
  lint: command('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  house: vitest('house'),
  content: command('apps/cli/bin/warmstart.mjs', 'content', 'check'),
  unit: vitest('unit'),
  'web budget': command('tools/web-budget.mjs'),
  'storage: PostgreSQL, kill -9, two processes': needs(
    'postgresql',
    findPostgres,
    vitest('slow', { filters: ['packages/testkit', 'packages/storage', 'apps'] }),
  ),
  'judge: hostile suite': needs(
    'bubblewrap',
    () => findProgram('bwrap'),
    withPython(vitest('slow', { filters: ['packages/judge'] })),
  ),
  'node 22': onNode('22.23.3'),
  'node 24': onNode('24.21.0'),
  'end to end: Chromium, axe': needs('chromium', findChromium, vitest('e2e')),
}

async function main() {
  await installPackages()
  await installSystemPackages({ tests: true })
  await installPython().catch((error) => console.log(error.message))
  await build()
  const wanted = process.argv.slice(2)
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, suite] of Object.entries(SUITES)) {
    if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue
    const result = await play(name, suite)
    for (const key of Object.keys(total)) total[key] += result[key]
  }
  if (inCi && total.skipped > 0) {
    console.log('With CI=true nothing may be skipped.')
    total.failed += total.skipped
    total.skipped = 0
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 && total.passed > 0
}

/** Runs one suite and prints its line; what it printed itself only where it failed. */
async function play(name, suite) {
  const started = Date.now()
  const line = (mark, text) =>
    console.log(`${mark} ${name}: ${text} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  try {
    const { passed, failed, skipped, output } = await suite()
    line(failed > 0 ? '✖' : '✔', `${passed} passed, ${failed} failed, ${skipped} skipped`)
    if (failed > 0) console.log(output ?? '')
    return { passed, failed, skipped }
  } catch (error) {
    if (error instanceof CannotRun) {
      line('–', `cannot run here. ${error.message}`)
      return { passed: 0, failed: 0, skipped: 1 }
    }
    line('✖', error.message)
    if (error instanceof CommandFailed) console.log(error.output)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

try {
  const fine = await main()
  process.exitCode = fine ? 0 : 1
} catch (error) {
  console.error(error.output ?? error)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
