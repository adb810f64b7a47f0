// Runs the hostile programs in every tier and writes the table of outcomes into docs/judge.md.
//
//   npx tsc -b packages/judge && node bench/judge/hostile-table.mjs [--write]
//
// Exit codes: 0 all as expected, 1 a row is not, 3 no sandbox or no build.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CANARY, hostileProblem, hostileRows } from '../../packages/judge/hostile/rows.mjs'

const PAGE = fileURLToPath(new URL('../../docs/judge.md', import.meta.url))
const [BEGIN, END] = ['<!-- outcomes: begin -->', '<!-- outcomes: end -->']
const TIERS = ['T1', 'T2', 'T3']

const built = await import('../../packages/judge/dist/index.js').catch(() => null)
if (built === null) {
  console.error('The judge is not built; run "npx tsc -b packages/judge" first.')
  process.exit(3)
}

const columns = {}
let unexpected = 0
for (const tier of TIERS) columns[tier] = await outcomes(tier)

const rows = hostileRows('T1').map(({ row, name, does, stoppedBy }) => {
  const cells = TIERS.map((tier) => columns[tier].get(name))
  return `| ${row} | ${does} | ${cells.join(' | ')} | ${stoppedBy} |`
})
const table = [
  `| row | the program | ${TIERS.join(' | ')} | stopped by |`,
  `|---|---|${TIERS.map(() => '---|').join('')}---|`,
  ...rows,
].join('\n')

if (process.argv.includes('--write')) {
  const text = readFileSync(PAGE, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest.split(END)[1]
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`)
} else console.log(table)
process.exitCode = unexpected > 0 ? 1 : 0

/** Outcome of every row in one tier, each with a right canary after it. */
async function outcomes(tier) {
  const python = process.env.WARMSTART_PYTHON ? [process.env.WARMSTART_PYTHON] : []
  const judge = await built.openJudge({ python, tiers: [tier], seed: 1 })
  const { state, summary, fix } = judge.state()
  if (state !== 'ready') {
    console.error(`${tier}: ${summary} ${fix ?? ''}`)
    process.exit(3)
  }
  const run = (row) => judge.run({ problem: hostileProblem(row), source: row.source, which: 'all' })
  const list = hostileRows(tier)
  const found = new Map()
  for (const row of list) {
    const before = list.find(({ name }) => name === row.after)
    if (before) await run(before)
    const { status } = await run(row)
    const canary = await judge.run({ ...CANARY, which: 'all' })
    const fine = row.verdicts.includes(status) && canary.status === 'accepted'
    if (!fine) {
      unexpected += 1
      console.error(`${tier} ${row.name}: ${status}, canary ${canary.status}`)
    }
    found.set(row.name, fine ? said(row, status) : `UNEXPECTED: ${status}`)
  }
  await judge.close()
  return found
}

/** A contained program that returns is "accepted": what it returned proves that it could do nothing. */
function said({ verdicts }, status) {
  return verdicts.length === 1 && status === 'accepted' ? 'contained' : status
}
