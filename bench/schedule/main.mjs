// Recall on the day of the interview under several schedules. See README.md.
//
//   npx tsc -b packages/core && node bench/schedule/main.mjs [--learners N] [--seed S]
//     [--sizes 40,120] [--summary] [--json]
//
// Exit codes: 0 printed, 2 usage, 3 core is not built.
import { parseArgs } from 'node:util'

const { LEARNERS } = await import('./learners.mjs')
const built = await import('./policies.mjs').catch(() => null)
if (built === null) {
  console.error('bench:schedule: core is not built; run "npx tsc -b packages/core" first.')
  process.exit(3)
}
const { POLICIES, REFERENCE } = built
const { itemsOf, simulate } = await import('./simulate.mjs')

const DAYS = [7, 14, 28, 60]
const MINUTES = [20, 40, 60]
const { learners: n, seed, sizes, summary, json } = options()

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
/** Nearest-rank quantile. */
const quantile = (list, q) =>
  [...list].sort((a, b) => a - b)[Math.max(0, Math.ceil(q * list.length) - 1)]
const geometricMean = (list) => Math.exp(mean(list.map(Math.log)))

const results = []
for (const learner of Object.keys(LEARNERS)) {
  for (const size of sizes) {
    const group = measureGroup(learner, size)
    results.push(...group)
    if (!json && !summary) printGroup(learner, size, group)
  }
}
if (json) console.log(JSON.stringify(results))
else printSummary()

function options() {
  const { values } = parseArgs({
    options: {
      learners: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      sizes: { type: 'string', default: '40,120' },
      summary: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const learners = Number(values.learners)
  const seed = Number(values.seed)
  const sizes = values.sizes.split(',').map(Number)
  const whole = (value, min) => Number.isInteger(value) && value >= min
  if (!whole(learners, 1) || !whole(seed, 0) || !sizes.every((size) => whole(size, 1))) {
    console.error('usage: main.mjs [--learners N] [--seed S] [--sizes 40,120] [--summary] [--json]')
    process.exit(2)
  }
  return { ...values, learners, seed, sizes }
}

/** Every length, budget and policy for one kind of learner and one number of items. */
function measureGroup(learner, size) {
  const items = itemsOf(size)
  const group = []
  for (const days of DAYS) {
    for (const minutes of MINUTES) {
      let reference = null
      for (const [name, policy] of Object.entries(POLICIES)) {
        const cell = { learner, items, days, minutes, policy }
        const runs = Array.from({ length: n }, (_, index) =>
          simulate({ ...cell, seed: seed * 100_003 + index }),
        )
        const all = runs.map((run) => run.all)
        reference ??= all
        group.push({
          learner,
          size,
          days,
          minutes,
          policy: name,
          all: mean(all),
          min: quantile(all, 0),
          median: quantile(all, 0.5),
          p95: quantile(all, 0.95),
          ratio: mean(all) / mean(reference),
          wins: all.filter((value, index) => value >= reference[index]).length / n,
          seen: mean(runs.map((run) => run.seen)),
          count: mean(runs.map((run) => run.count)),
          spent: mean(runs.map((run) => run.spent)),
        })
      }
    }
  }
  return group
}

function printGroup(learner, size, group) {
  const header = [
    'days',
    'min/day',
    'schedule',
    'all: mean',
    'min',
    'median',
    'p95',
    'ratio',
    'no worse',
    'seen: mean',
    'items',
    'minutes',
  ]
  console.log(`\n### ${learner} learners, ${size} items, n = ${n}\n`)
  console.log(row(header))
  console.log(row(header.map(() => '---')))
  for (const result of group) {
    const { days, minutes, policy, ratio, wins, count, spent } = result
    const recalls = [result.all, result.min, result.median, result.p95].map(fixed)
    const share = `${Math.round(wins * 100)} %`
    const last = [fixed(result.seen), count.toFixed(0), spent.toFixed(0)]
    console.log(row([days, minutes, policy, ...recalls, fixed(ratio), share, ...last]))
  }
}

function printSummary() {
  const header = ['schedule', 'rows', 'min', 'median', 'p95', 'geometric mean', 'rows below 1']
  console.log(`\n### Ratio to ${REFERENCE} over all rows (n = ${n} learners a row, seed ${seed})\n`)
  console.log(row([...header, 'all: mean', 'seen: mean', 'minutes']))
  console.log(row([...header, '', '', ''].map(() => '---')))
  for (const name of Object.keys(POLICIES)) {
    const rows = results.filter(({ policy }) => policy === name)
    const ratios = rows.map(({ ratio }) => ratio)
    const quantiles = [0, 0.5, 0.95].map((q) => fixed(quantile(ratios, q)))
    const below = ratios.filter((ratio) => ratio < 0.9995).length
    const means = [fixed(mean(rows.map(({ all }) => all))), fixed(mean(rows.map((r) => r.seen)))]
    const spent = mean(rows.map((r) => r.spent)).toFixed(0)
    const cells = [name, rows.length, ...quantiles, fixed(geometricMean(ratios)), below]
    console.log(row([...cells, ...means, spent]))
  }
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}

function fixed(value) {
  return value.toFixed(3)
}
