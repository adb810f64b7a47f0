// Fits the logistic constants of p(found) and prints them for packages/grader/src/constants.ts.
//
//   npx tsc -b packages/grader packages/content && node bench/grader/fit.mjs [--data DIR]
//
// Rows are the labelled points of the exam answers and of the development part of the project's own
// set; never of its test part. "met" counts 1, "partly" a third, the rest 0. The ridge is the one with
// the least Brier score when each question is left out in turn. Same data, same numbers. Exit codes: 0
// printed, 3 no data or no build.
import { built, giveUp, hasExam, loadExam, loadSet } from './data.mjs'
import { learn, predict } from './logistic.mjs'
import { agreement, brier, ece } from './metrics.mjs'

const { judge } = await built('grader/dist/grade.js')
if (!hasExam()) giveUp('no development data.', 'Pass the folder with --data DIR.')

const TARGET = { met: 1, partly: 1 / 3, missing: 0, contradicted: 0 }
const RIDGES = [0.3, 1, 3, 10]
const MET_FROM = 0.5
/** Causes of a verdict that the logistic decides; the others have a p of their own. */
const FITTED = new Set(['asserted', 'partial', 'absent'])

let names = []
const rows = [...loadExam(), ...(await loadSet('dev'))].flatMap((entry) =>
  judge(entry)
    .verdicts.filter(({ cause, result }) => FITTED.has(cause) && entry.labels[result.id])
    .map(({ result, features }) => {
      names = Object.keys(features)
      const label = entry.labels[result.id]
      return {
        set: entry.set,
        qid: entry.qid,
        x: names.map((name) => features[name]),
        y: TARGET[label],
        found: label === 'met',
      }
    }),
)
const questions = [...new Set(rows.map(({ qid }) => qid))]

function crossValidate(ridge) {
  const p = new Array(rows.length)
  for (const qid of questions) {
    const w = learn(
      rows.filter((row) => row.qid !== qid),
      ridge,
    )
    rows.forEach((row, i) => {
      if (row.qid === qid) p[i] = predict(w, row.x)
    })
  }
  return p
}

const truth = rows.map(({ found }) => found)
const tried = RIDGES.map((ridge) => ({ ridge, p: crossValidate(ridge) }))
console.log(`${rows.length} points of ${questions.length} questions, each question unseen in turn`)
for (const { ridge, p } of tried) {
  console.log(
    `\nridge ${ridge}: Brier ${brier(truth, p).toFixed(4)}  ECE ${ece(truth, p).toFixed(4)}`,
  )
  for (const set of new Set(rows.map((row) => row.set))) {
    const at = rows.flatMap((row, i) => (row.set === set ? [i] : []))
    const [t, q] = [at.map((i) => truth[i]), at.map((i) => p[i])]
    const { f1, macro, kappa } = agreement(
      t,
      q.map((value) => value >= MET_FROM),
    )
    console.log(
      `  ${set.padEnd(5)} n ${String(at.length).padStart(4)}  F1 ${f1.toFixed(3)}  macro ${macro.toFixed(3)}  kappa ${kappa.toFixed(3)}  Brier ${brier(t, q).toFixed(3)}  ECE ${ece(t, q).toFixed(3)}`,
    )
  }
}
const best = tried.reduce((a, b) => (brier(truth, b.p) < brier(truth, a.p) ? b : a))
const weights = learn(rows, best.ridge)
console.log(`\nchosen ridge ${best.ridge}\n`)
console.log('export const LOGISTIC = {')
for (const [i, name] of ['bias', ...names].entries())
  console.log(`  ${name}: ${weights[i].toFixed(2)},`)
console.log('} as const')
