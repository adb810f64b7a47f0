// Recall on the day of the interview under several schedules. See README.md.
import { parseArgs } from 'node:util'
import { LEARNERS } from './learners.mjs'
import { POLICIES, REFERENCE } from './policies.mjs'
import { itemsOf, simulate } from './simulate.mjs'

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    sizes: { type: 'string', default: '40,120' },
    json: { type: 'boolean', default: false },
  },
})
const n = Number(values.learners)
const seed = Number(values.seed)
const sizes = values.sizes.split(',').map(Number)
if (!Number.isInteger(n) || n < 1 || !Number.isInteger(seed) || sizes.some((s) => !(s > 0))) {
  console.error('usage: main.mjs [--learners N] [--seed S] [--sizes 40,120] [--json]')
  process.exit(2)
}
const DAYS = [7, 14, 28, 60]
const MINUTES = [20, 40, 60]

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
/** Nearest-rank quantile. */
const quantile = (list, q) =>
  [...list].sort((a, b) => a - b)[Math.max(0, Math.ceil(q * list.length) - 1)]

function measure(cell, policy) {
  const runs = Array.from({ length: n }, (_, index) =>
    simulate({ ...cell, policy, seed: seed * 100_003 + index }),
  )
  const of = (key) => runs.map((run) => run[key])
  return {
    runs,
    all: mean(of('all')),
    min: quantile(of('all'), 0),
    median: quantile(of('all'), 0.5),
    p95: quantile(of('all'), 0.95),
    seen: mean(of('seen')),
    count: mean(of('count')),
    spent: mean(of('spent')),
  }
}

const results = []
const pad = (text, width) => String(text).padStart(width)
const row = (...cells) => `| ${cells.join(' | ')} |`
if (!values.json) {
  console.log(`n = ${n} learners a row, seed ${seed}. Recall on the day: mean over all items (unseen = 0), its min,`)
  console.log(`median and p95 over learners, and its ratio to ${REFERENCE}; mean over items seen; items seen; minutes.\n`)
}
for (const learner of Object.keys(LEARNERS)) {
  for (const size of sizes) {
    const items = itemsOf(size)
    if (!values.json) {
      console.log(`\n### ${learner} learners, ${size} items\n`)
      console.log(row('days', 'min/day', 'schedule ', '  all', '  min', 'median', '  p95', 'ratio', ' seen', 'items', 'minutes'))
      console.log(row('---', '---', '---', '---', '---', '---', '---', '---', '---', '---', '---'))
    }
    for (const days of DAYS) {
      for (const minutes of MINUTES) {
        const cell = { learner, items, days, minutes }
        let reference = null
        for (const [name, policy] of Object.entries(POLICIES)) {
          const { runs, ...result } = measure(cell, policy)
          reference ??= result
          const ratio = result.all / reference.all
          results.push({ learner, size, days, minutes, policy: name, ratio, ...result })
          if (values.json) continue
          const f = (value) => value.toFixed(3)
          console.log(
            row(
              pad(days, 4),
              pad(minutes, 7),
              name.padEnd(9),
              f(result.all),
              f(result.min),
              ` ${f(result.median)}`,
              f(result.p95),
              f(ratio),
              f(result.seen),
              pad(result.count.toFixed(0), 5),
              pad(result.spent.toFixed(0), 7),
            ),
          )
        }
      }
    }
  }
}
if (values.json) console.log(JSON.stringify(results))
else {
  console.log('\n### Ratio to plain FSRS over all rows\n')
  console.log(row('schedule ', 'rows', '  min', 'median', '  p95', 'geometric mean', 'rows below 1'))
  console.log(row('---', '---', '---', '---', '---', '---', '---'))
  for (const name of Object.keys(POLICIES)) {
    const ratios = results.filter(({ policy }) => policy === name).map(({ ratio }) => ratio)
    const geometric = Math.exp(mean(ratios.map(Math.log)))
    const below = ratios.filter((ratio) => ratio < 0.9995).length
    const f = (value) => value.toFixed(3)
    console.log(row(name.padEnd(9), pad(ratios.length, 4), f(quantile(ratios, 0)), ` ${f(quantile(ratios, 0.5))}`, f(quantile(ratios, 0.95)), pad(f(geometric), 14), pad(below, 12)))
  }
}
