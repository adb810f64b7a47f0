// How well similarity to a model answer follows teachers' grades, on questions it was not fitted to.
//
//   npx tsc -b packages/grader && node bench/grader-similarity/main.mjs --data DIR [--json]
//
// DIR holds nn-exam.jsonl and saf-en.jsonl: one JSON object a line with qid, question, reference,
// answer, score and max. Answers that copy the model answer are dropped. Exit codes: 0 printed,
// 2 no --data, 3 no data or the grader is not built.
import { performance } from 'node:perf_hooks'
import { random, spread } from '../grader/metrics.mjs'
import { attacks } from './attacks.mjs'
import { loadGrader, loadOrExit, rawWords, SHORT_BELOW } from './data.mjs'
import { vectorOf, weighted } from './fit.mjs'
import { elsewhere, fitLogistic, isotonic, pearson, predict, rmse } from './stats.mjs'

const ROUNDS = 1000
const grader = await loadGrader()
const { similarity, tokenise } = grader
const all = weighted(loadOrExit(), similarity)
const rows = all.filter(({ from }) => from === undefined)

const learn = (list) => {
  const w = fitLogistic(list, vectorOf)
  return (row) => Math.min(row.found.parts.ceiling, predict(w, vectorOf(row)))
}
const blind = elsewhere(all, learn)
const sets = [...new Set(rows.map(({ set }) => set))]
const across = new Map(sets.map((set) => [set, learn(all.filter((row) => row.set !== set))]))
all.forEach((row, i) => {
  row.blind = blind[i]
  row.across = across.get(row.set)(row)
  row.short = tokenise(row.answer).tokens.filter(isContent).length < SHORT_BELOW
})

const share = (a, b) => (b === 0 ? 0 : a / b)
const common = (row) => {
  const [one, other] = [new Set(rawWords(row.answer)), new Set(rawWords(row.reference))]
  const both = [...other].filter((word) => one.has(word)).length
  return { both, one: one.size, other: other.size }
}
const SYSTEMS = {
  'similarity, fitted without the question': { of: (row) => row.blind, grade: true },
  'similarity, fitted on the other set only': { of: (row) => row.across, grade: true },
  'similarity, as shipped (saw the data)': { of: (row) => row.found.score, grade: true },
  'mean of recall, own recall, characters': {
    of: ({ found: { parts: p } }) => (p.recall + p.ownRecall + p.characters) / 3,
  },
  'token recall': {
    of: (row) => share(common(row).both, common(row).other),
  },
  'token Jaccard': {
    of: (row) => {
      const { both, one, other } = common(row)
      return share(both, one + other - both)
    },
  },
  'length only (log of words)': {
    of: (row) => Math.log1p(rawWords(row.answer).length),
  },
}

const report = {
  sets: sets.flatMap((set) =>
    [false, true].map((full) =>
      measure(
        set,
        full,
        rows.filter((row) => row.set === set && !(full && row.short)),
      ),
    ),
  ),
  attacks: attacks(all, grader),
  milliseconds: time(),
}
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2))
else print(report)

function isContent({ kind, grammar }) {
  return kind !== 'operator' && !grammar
}

/** r of the bare score, and r and RMSE after an isotonic curve fitted on the set's other questions. */
function measure(set, full, list) {
  const y = list.map((row) => row.y)
  const systems = Object.entries(SYSTEMS).map(([name, { of, grade }]) => {
    const x = list.map(of)
    const fitted = elsewhere(list, (others) => {
      const grades = others.map((row) => row.y)
      const weights = others.map((row) => row.weight)
      const curve = isotonic(others.map(of), grades, weights)
      return (row) => curve(of(row))
    })
    return {
      name,
      r: pearson(x, y),
      interval: interval(list, x),
      within: within(list, x),
      calibrated: pearson(fitted, y),
      calibratedRmse: rmse(fitted, y),
      rmse: grade ? rmse(x, y) : null,
    }
  })
  const mean = y.reduce((sum, v) => sum + v, 0) / y.length
  return {
    set,
    full,
    n: list.length,
    questions: new Set(list.map(({ key }) => key)).size,
    constant: rmse(
      y.map(() => mean),
      y,
    ),
    systems,
  }
}

/** Mean r over questions. */
function within(list, x) {
  const values = [...new Set(list.map(({ key }) => key))].map((key) => {
    const at = list.flatMap((row, i) => (row.key === key ? [i] : []))
    return pearson(
      at.map((i) => x[i]),
      at.map((i) => list[i].y),
    )
  })
  return values.reduce((sum, v) => sum + v, 0) / values.length
}

/** 95 % interval of r by drawing questions with replacement. */
function interval(list, x) {
  const next = random(1)
  const groups = [...new Set(list.map(({ key }) => key))].map((key) =>
    list.flatMap((row, i) => (row.key === key ? [i] : [])),
  )
  const values = Array.from({ length: ROUNDS }, () => {
    const drawn = groups.flatMap(() => groups[Math.floor(next() * groups.length)])
    return pearson(
      drawn.map((i) => x[i]),
      drawn.map((i) => list[i].y),
    )
  }).sort((a, b) => a - b)
  return [values[Math.floor(0.025 * ROUNDS)], values[Math.floor(0.975 * ROUNDS)]]
}

function time() {
  const taken = rows.map((row) => {
    const start = performance.now()
    similarity({ ...row, references: [row.reference] })
    return performance.now() - start
  })
  return spread(taken)
}

function print({ sets: measured, attacks: tried, milliseconds: ms }) {
  const f = (value) => value.toFixed(3).replace(/^(-?)0\./, '$1.')
  for (const { set, full, n, questions, constant, systems } of measured) {
    console.log(
      `\n### ${set}, ${full ? `without blank and short answers` : 'all answers'}: n = ${n}, ${questions} questions\n`,
    )
    console.log(
      '| score | r | 95 % by question | mean r within a question | isotonic: r | RMSE | RMSE as it is |',
    )
    console.log('|---|---|---|---|---|---|---|')
    for (const row of systems) {
      const [low, high] = row.interval
      const bare = row.rmse === null ? '–' : f(row.rmse)
      console.log(
        `| ${row.name} | ${f(row.r)} | ${f(low)}–${f(high)} | ${f(row.within)} | ${f(row.calibrated)} | ${f(row.calibratedRmse)} | ${bare} |`,
      )
    }
    console.log(`| the mean grade for everyone | – | – | – | – | – | ${f(constant)} |`)
  }
  console.log('\n### Answers that deserve nothing, and twins of model answers\n')
  console.log('| answers | n | mean score | score ≥ .5 |\n|---|---|---|---|')
  for (const { name, n, mean, praised } of tried)
    console.log(`| ${name} | ${n} | ${f(mean)} | ${(100 * praised).toFixed(0)} % |`)
  console.log(
    `\nOne comparison: median ${ms.median.toFixed(2)} ms, p95 ${ms.p95.toFixed(2)} ms (n = ${ms.n}).`,
  )
}
