// Fits the logistic constants of p(found) and prints them for packages/grader/src/constants.ts.
//
//   npx tsc -b packages/grader && node bench/grader/fit.mjs [--data DIR]
//
// Ridge logistic regression by Newton steps on the features of every labelled point: "met" counts
// 1, "partly" 0.5, "missing" 0. Weights that come out negative are held at 0, since no feature is
// evidence against a point. The strength of the ridge is chosen by leaving one question out. No
// randomness: the same data prints the same numbers. Exit codes: 0 printed, 3 no data or no build.
import { loadOrExit } from './data.mjs'
import { brier, ece } from './metrics.mjs'

const grader = await import('../../packages/grader/dist/grade.js').catch(() => {
  console.error('bench:grader: the grader is not built; run "npx tsc -b packages/grader" first.')
  process.exit(3)
})

const TARGET = { met: 1, partly: 0.5, missing: 0 }
const RIDGES = [0.3, 1, 3, 10]
const STEPS = 50

const rows = loadOrExit().flatMap((entry) =>
  grader
    .judge(entry)
    .verdicts.filter(({ cause }) => ['asserted', 'partial', 'absent'].includes(cause))
    .map(({ result, features }) => ({
      qid: entry.qid,
      features,
      y: TARGET[entry.labels[result.id]],
      found: entry.labels[result.id] === 'met',
    })),
)
const names = Object.keys(rows[0].features)
const questions = [...new Set(rows.map(({ qid }) => qid))]

const tried = RIDGES.map((ridge) => ({ ridge, p: crossValidate(ridge) }))
const truth = rows.map(({ found }) => found)
for (const { ridge, p } of tried)
  console.log(
    `ridge ${String(ridge).padEnd(4)} unseen questions: Brier ${brier(truth, p).toFixed(4)}  ECE ${ece(truth, p).toFixed(4)}`,
  )
const best = tried.reduce((a, b) => (brier(truth, b.p) < brier(truth, a.p) ? b : a))
const weights = learn(rows, best.ridge)
console.log(`\nchosen ridge ${best.ridge}, ${rows.length} points\n`)
console.log('export const LOGISTIC = {')
for (const [i, name] of ['bias', ...names].entries())
  console.log(`  ${name}: ${weights[i].toFixed(2)},`)
console.log('} as const')

function crossValidate(ridge) {
  const p = new Array(rows.length)
  for (const qid of questions) {
    const w = learn(
      rows.filter((row) => row.qid !== qid),
      ridge,
    )
    rows.forEach((row, i) => {
      if (row.qid === qid) p[i] = predict(w, row)
    })
  }
  return p
}

function vectorOf({ features }) {
  return [1, ...names.map((name) => features[name])]
}

function predict(w, row) {
  const z = vectorOf(row).reduce((sum, x, i) => sum + x * w[i], 0)
  return 1 / (1 + Math.exp(-z))
}

/** Weights with no negative slope: the most negative one is dropped and the rest fitted again. */
function learn(data, ridge) {
  const held = new Set()
  for (;;) {
    const w = newton(data, ridge, held)
    const slopes = names.map((_, i) => w[i + 1])
    const lowest = Math.min(...slopes)
    if (lowest >= 0) return w
    held.add(slopes.indexOf(lowest) + 1)
  }
}

function newton(data, ridge, held) {
  const n = names.length + 1
  const free = Array.from({ length: n }, (_, i) => i).filter((i) => !held.has(i))
  const w = new Array(n).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = free.map((i) => (i === 0 ? 0 : -ridge * w[i]))
    const hessian = free.map((i) => free.map((j) => (i === j && i !== 0 ? ridge : 0)))
    for (const row of data) {
      const x = vectorOf(row)
      const p = predict(w, row)
      free.forEach((i, a) => {
        gradient[a] += (row.y - p) * x[i]
        free.forEach((j, b) => {
          hessian[a][b] += p * (1 - p) * x[i] * x[j]
        })
      })
    }
    const delta = solve(hessian, gradient)
    free.forEach((i, a) => {
      w[i] += delta[a]
    })
    if (Math.max(...delta.map(Math.abs)) < 1e-9) break
  }
  return w
}

/** Solves a·x = b by elimination with pivoting. */
function solve(a, b) {
  const m = a.map((row, i) => [...row, b[i]])
  const n = m.length
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r
    const swapped = m[c]
    m[c] = m[pivot]
    m[pivot] = swapped
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const factor = m[r][c] / m[c][c]
      for (let k = c; k <= n; k++) m[r][k] -= factor * m[c][k]
    }
  }
  return m.map((row, i) => row[n] / row[i])
}
