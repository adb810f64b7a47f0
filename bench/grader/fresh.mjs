// Two fresh answers a question, written after its rubric and without looking at it.
//
//   npx tsc -b && node bench/grader/fresh.mjs [ID …] [--sample N] [--seed S] [--all] [--second] [--json]
//
// Each file `fresh/<question>.yaml` holds `good`, a right answer in other words, and `wrong`, one
// that a candidate with a wrong idea would give. Good answers must score .7 or more, wrong ones .4
// or less. Draws N questions (default 60) by a seed (default 1) from those whose answers are still
// fresh: `used: true` says that the rubric was mended with them, and then they are shown apart, with
// `first`, the two scores that they had before. `--second` takes `fresh/second` instead: answers to
// sixty questions drawn by chance, written after every rubric had been mended. Exit codes: 0 at least 90 % of each kind hold, 1 not,
// 2 usage, 3 not built.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')
const GOOD = 0.7
const WRONG = 0.4
const SHARE = 0.9

const built = (name) => import(`../../packages/${name}/dist/index.js`).catch(() => notBuilt(name))
const [{ gradeAnswer, RULES_VERSION }, { Rubric }] = [await built('grader'), await built('schema')]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    second: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const FOLDER = join(import.meta.dirname, 'fresh', values.second ? 'second' : '')
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
const unknown = positionals.filter((id) => !files.includes(id))
if (unknown.length > 0) {
  console.error(`fresh: there are no fresh answers to ${unknown.join(', ')} in bench/grader/fresh`)
  process.exit(2)
}
const rows = (positionals.length > 0 ? positionals : files).map(rowOf)
const fresh = rows.filter(({ used }) => !used)
const isWhole = values.all || positionals.length > 0
const drawn = isWhole ? fresh : sample(fresh, Number(values.sample), Number(values.seed))
const holds = {
  good: drawn.filter(({ good }) => good >= GOOD).length,
  wrong: drawn.filter(({ wrong }) => wrong <= WRONG).length,
}
const fine = drawn.length > 0 && Math.min(holds.good, holds.wrong) >= SHARE * drawn.length

if (values.json) console.log(JSON.stringify({ rules: RULES_VERSION, holds, drawn, rows }, null, 2))
else print()
process.exitCode = fine || (positionals.length > 0 && drawn.length === 0) ? 0 : 1

function notBuilt(name) {
  console.error(`fresh: ${name} is not built; run "npx tsc -b" first.`)
  process.exit(3)
}

function rowOf(id) {
  const {
    good,
    wrong,
    used = false,
    first = null,
  } = parse(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8'))
  const folder = join(ROOT, 'content/questions', id)
  if (!existsSync(folder))
    throw new Error(`bench/grader/fresh/${id}.yaml: there is no such question`)
  const rubric = Rubric.parse(parse(readFileSync(join(folder, 'rubric.yaml'), 'utf8')))
  const question = readFileSync(join(folder, 'question.md'), 'utf8').split('\n## ')[0].trim()
  const score = (text) => gradeAnswer({ rubric, question, answer: text }).score ?? 0
  return { id, good: score(good), wrong: score(wrong), used, first }
}

/** Some rows, by a linear congruential generator: the same seed draws the same. */
function sample(all, size, seed) {
  let state = (seed * 2654435761 + 1) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return all
    .map((row) => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ row }) => row)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function print() {
  console.log(`fresh answers by ${RULES_VERSION}: good >= ${GOOD}, wrong <= ${WRONG}\n`)
  for (const { id, good, wrong } of drawn) {
    const marks = `${good >= GOOD ? ' ' : '!'} ${good.toFixed(2)}   ${wrong <= WRONG ? ' ' : '!'} ${wrong.toFixed(2)}`
    console.log(`  ${marks}   ${id}`)
  }
  const share = (n) => `${n} of ${drawn.length} (${((100 * n) / drawn.length).toFixed(0)} %)`
  console.log(`\n${fine ? '✔' : '✖'} good ${share(holds.good)}, wrong ${share(holds.wrong)}`)
  const used = rows.filter((row) => row.used)
  if (used.length > 0) {
    const before = used.flatMap(({ first }) => (first === null ? [] : [first]))
    const failed = before.filter(([good, wrong]) => good < GOOD || wrong > WRONG).length
    console.log(
      `  ${used.length} more were used to mend their rubric; before, ${failed} of ${before.length} of them failed`,
    )
    const all = [...fresh.map(({ good, wrong }) => [good, wrong]), ...before]
    const at = (i, ok) => all.filter((one) => ok(one[i])).length
    console.log(
      `  at first sight, all ${all.length}: good ${at(0, (s) => s >= GOOD)}, wrong ${at(1, (s) => s <= WRONG)}`,
    )
  }
}
