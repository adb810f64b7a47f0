// Prints algorithm × data × tier: how far our figures are from those of scikit-learn.
// Usage: npm run parity:algorithms [-- --json]      exit 1 where one does not agree
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'warmstart-parity-'))
const out = join(scratch, 'parity.json')
const test = 'packages/algorithms/src/testing/parity.test.ts'
const words = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', test]

const { stdout, stderr } = spawnSync(process.execPath, words, {
  cwd: ROOT,
  env: { ...process.env, WARMSTART_PARITY_OUT: out },
  encoding: 'utf8',
})
if (!existsSync(out)) {
  console.error(`parity:algorithms: the comparison did not run\n${stdout}${stderr}`)
  process.exit(3)
}
const rows = JSON.parse(readFileSync(out, 'utf8'))
rmSync(scratch, { recursive: true })
// JSON has no word for Infinity: it arrives as null.
const shown = (value) => (value === null ? 'no match' : value === 0 ? '0' : value.toExponential(1))

if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else print(rows)
process.exitCode = rows.length > 0 && rows.every(({ agrees }) => agrees) ? 0 : 1

function print(rows) {
  const head = ['', 'algorithm', 'data', 'quantity', 'tier', 'figures', 'difference', 'allowed']
  const lines = rows.map((row) => [
    row.agrees ? '✔' : '✖',
    row.algorithm,
    row.data,
    row.quantity,
    row.tier,
    String(row.figures),
    shown(row.difference),
    shown(row.tolerance),
  ])
  const widths = head.map((_, j) => Math.max(...[head, ...lines].map((line) => line[j].length)))
  for (const line of [head, ...lines]) {
    console.log(
      line
        .map((cell, j) => cell.padEnd(widths[j]))
        .join('  ')
        .trimEnd(),
    )
  }
  const agree = rows.filter(({ agrees }) => agrees).length
  console.log(`${agree} of ${rows.length} agree`)
}
