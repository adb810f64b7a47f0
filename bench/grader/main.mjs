// Accuracy and speed of the rule grader on hand-labelled key points.
//
//   npx tsc -b packages/grader && node bench/grader/main.mjs [--data DIR] [--json] [--errors]
//
// Prints agreement with the labels beside three baselines that know nothing (always found, length)
// or little (phrasings only), calibration of p(found), and the time for one answer.
// The labels are of one annotator, so every figure is optimistic; opposites and misconceptions are
// not labelled. Exit codes: 0 printed, 3 no data or the grader is not built.
import { performance } from 'node:perf_hooks'
import { built, giveUp, hasExam, loadExam } from './data.mjs'
import {
  agreement,
  bootstrap,
  brier,
  ece,
  quadraticKappa,
  spread,
  thresholdElsewhere,
} from './metrics.mjs'

const grader = await built('grader/dist/grade.js')
if (!hasExam()) giveUp('no development data.', 'Pass the folder with --data DIR.')

const CLASS = { missing: 0, contradicted: 0, unclear: 1, partly: 1, met: 2 }
const ROUNDS = 20

// The labels of `more` were made by somebody who works on the grader: they fit, and prove nothing.
const answers = loadExam().filter(({ set }) => set === 'exam')
const rows = answers.flatMap((entry, group) => {
  const { verdicts } = grader.judge(entry)
  const words = entry.answer.split(/\s+/).length
  return verdicts.map(({ result, features }) => ({
    group,
    qid: entry.qid,
    id: result.id,
    label: entry.labels[result.id],
    found: entry.labels[result.id] === 'met',
    met: result.status === 'met',
    status: result.status,
    p: result.probability,
    coverage: features.coverage,
    words,
    answer: entry.answer,
  }))
})

const truth = rows.map(({ found }) => found)
const systems = {
  'rules (this grader)': rows.map(({ met }) => met),
  'always found': rows.map(() => true),
  'length of the answer': thresholdElsewhere(rows, ({ words }) => words),
  'phrasings only': thresholdElsewhere(rows, ({ coverage }) => coverage),
}
const measured = Object.fromEntries(
  Object.entries(systems).map(([name, guess]) => [name, agreement(truth, guess)]),
)
const groups = answers.map((_, group) => rows.filter((row) => row.group === group))
const measureMacro = (drawn) =>
  agreement(
    drawn.map(({ found }) => found),
    drawn.map(({ met }) => met),
  ).macro
const p = rows.map((row) => row.p)
const report = {
  labels: rows.length,
  answers: answers.length,
  questions: new Set(rows.map(({ qid }) => qid)).size,
  systems: measured,
  macroInterval: bootstrap(groups, measureMacro),
  threeWayKappa: quadraticKappa(
    rows.map(({ label }) => CLASS[label]),
    rows.map(({ status }) => CLASS[status]),
    3,
  ),
  brier: brier(truth, p),
  baseRateBrier: brier(
    truth,
    truth.map(() => truth.filter(Boolean).length / truth.length),
  ),
  ece: ece(truth, p),
  milliseconds: time(answers),
  longMilliseconds: time(longAnswers()),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2))
else print(report)
if (process.argv.includes('--errors')) printErrors()

/** All answers to a question as one: about as long as three minutes of speech and more. */
function longAnswers() {
  const questions = [...new Set(answers.map(({ qid }) => qid))]
  return questions.map((qid) => {
    const group = answers.filter((one) => one.qid === qid)
    return { ...group[0], answer: group.map(({ answer }) => answer).join('\n\n') }
  })
}

/** Wall time of one answer, and the processor time in the mean, which a busy machine leaves alone. */
function time(entries) {
  const taken = []
  for (const entry of entries) grader.gradeAnswer(entry)
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++)
    for (const entry of entries) {
      const start = performance.now()
      grader.gradeAnswer(entry)
      taken.push(performance.now() - start)
    }
  const { user, system } = process.cpuUsage(before)
  return { ...spread(taken), processor: (user + system) / 1000 / taken.length }
}

function print({ systems: all, ...rest }) {
  console.log(
    `${rest.labels} labels, ${rest.answers} answers, ${rest.questions} questions; "met" against the rest\n`,
  )
  console.log('system                  F1    macro  kappa  prec   recall')
  for (const [name, m] of Object.entries(all))
    console.log(
      [name.padEnd(22), ...[m.f1, m.macro, m.kappa, m.precision, m.recall].map(show)].join('  '),
    )
  const base = all['always found']
  const best = all['phrasings only']
  const rules = all['rules (this grader)']
  console.log(
    `\nF1 is ${(rules.f1 / base.f1).toFixed(2)} × always found; macro-F1 is ${(rules.macro / best.macro).toFixed(2)} × phrasings only`,
  )
  console.log(`macro-F1 95 % by answer ${rest.macroInterval.map(show).join(' to ')}`)
  console.log(`three-way quadratic kappa ${show(rest.threeWayKappa)}`)
  console.log(
    `p(found): Brier ${show(rest.brier)} (base rate ${show(rest.baseRateBrier)}), ECE ${show(rest.ece)}`,
  )
  printTime('ms per answer', rest.milliseconds)
  printTime('ms per long answer', rest.longMilliseconds)
}

function printTime(name, { n, min, median, p95, processor }) {
  const row = `n ${n}, min ${show(min)}, median ${show(median)}, p95 ${show(p95)}`
  console.log(`${name}: ${row}; processor time, mean ${show(processor)}`)
}

function show(value) {
  return value.toFixed(3)
}

function printErrors() {
  for (const row of rows)
    if (row.found !== row.met)
      console.log(
        `\n${row.qid}/${row.id}: label ${row.label}, given ${row.status} p ${show(row.p)}\n  ${row.answer}`,
      )
}
