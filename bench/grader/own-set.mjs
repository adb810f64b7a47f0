// The grader on the project's own labelled answers (bench/grader/set).
//
//   npx tsc -b && node bench/grader/own-set.mjs [--part dev|test|all] [--json] [--errors] [--write]
//
// Prints key-point agreement beside baselines that know nothing, the flags of misconceptions, the
// false praise of texts that earn nothing, the score against the labels, and the time for one
// answer. Default: the test part, whose questions the grader was not tuned on. `--write` puts the
// figures of the test part into apps/web/src/features/grader/figures.json, which the page
// "How answers are graded" shows. Exit codes: 0 printed, 3 not built.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parse } from 'yaml'
import {
  agreement,
  bootstrap,
  brier,
  ece,
  quadraticKappa,
  spread,
  thresholdElsewhere,
} from './metrics.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const SET = join(import.meta.dirname, 'set')
const FIGURES = join(ROOT, 'apps/web/src/features/grader/figures.json')
const built = (name) => import(`../../packages/${name}/dist/index.js`).catch(() => notBuilt(name))
const [{ gradeAnswer, RULES_VERSION }, { Rubric }] = [await built('grader'), await built('schema')]

const CLASS = { missing: 0, contradicted: 0, unclear: 1, partly: 1, met: 2 }
/** Share of a point that a label stands for. */
const WORTH = { met: 1, partly: 0.5, missing: 0, contradicted: 0 }
const EMPTY_KINDS = new Set(['keywords', 'echo', 'injection', 'off-topic', 'praise'])
const PRAISE = 0.5

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const part = option('part', 'test')
const lines = (name) =>
  readFileSync(join(SET, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const json = (name) => JSON.parse(readFileSync(join(SET, name), 'utf8'))

const split = json('split.json')
const wanted = new Set(part === 'all' ? [...split.dev, ...split.test] : split[part])
const kinds = json('kinds.json')
const labels = Map.groupBy
  ? Map.groupBy(lines('labels.jsonl'), ({ answerId }) => answerId)
  : grouped(lines('labels.jsonl'))
const answers = lines('answers.jsonl').filter(({ questionId }) => wanted.has(questionId))
const questions = new Map([...wanted].map((id) => [id, questionOf(id)]))
const graded = answers.map(gradedOf)
const points = graded.flatMap(pointsOf)
const report = reportOf()

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2))
else print()
if (process.argv.includes('--errors')) printErrors()
if (process.argv.includes('--write')) {
  if (part !== 'test') throw new Error('--write goes with the test part')
  writeFileSync(FIGURES, `${JSON.stringify(rounded(report), null, 2)}\n`)
}

function notBuilt(name) {
  console.error(`bench:grader: ${name} is not built; run "npx tsc -b" first.`)
  process.exit(3)
}

function grouped(rows) {
  const map = new Map()
  for (const row of rows) map.set(row.answerId, [...(map.get(row.answerId) ?? []), row])
  return map
}

function questionOf(id) {
  const folder = join(ROOT, 'content/questions', id)
  const asked = readFileSync(join(folder, 'question.md'), 'utf8').split('\n## ')[0].trim()
  return { asked, rubric: Rubric.parse(parse(readFileSync(join(folder, 'rubric.yaml'), 'utf8'))) }
}

function gradedOf(answer, group) {
  const { asked, rubric } = questions.get(answer.questionId)
  const started = performance.now()
  const assessment = gradeAnswer({ rubric, question: asked, answer: answer.text })
  const mine = labels.get(answer.answerId)
  return {
    ...{ ...answer, group, kind: kinds[answer.answerId] ?? null, rubric, assessment },
    ms: performance.now() - started,
    label: new Map(mine.flatMap((one) => (one.pointId ? [[one.pointId, one.label]] : []))),
    believes: new Map(
      mine.flatMap((one) => (one.misconceptionId ? [[one.misconceptionId, one.flagged]] : [])),
    ),
  }
}

function pointsOf({ group, questionId, answerId, text, assessment, label }) {
  return assessment.criteria
    .filter(({ id }) => label.has(id))
    .map(({ id, status, probability }) => ({
      ...{ group, qid: questionId, answerId, id, status, p: probability },
      label: label.get(id),
      found: label.get(id) === 'met',
      met: status === 'met',
      words: text.split(/\s+/).length,
    }))
}

function reportOf() {
  const truth = points.map(({ found }) => found)
  const p = points.map((row) => row.p)
  const groups = [...new Set(points.map(({ qid }) => qid))].map((qid) =>
    points.filter((row) => row.qid === qid),
  )
  const macro = (rows) =>
    agreement(
      rows.map(({ found }) => found),
      rows.map(({ met }) => met),
    ).macro
  return {
    ...{ part, rules: RULES_VERSION, questions: wanted.size, answers: answers.length },
    points: points.length,
    systems: {
      rules: agreement(
        truth,
        points.map(({ met }) => met),
      ),
      'always found': agreement(
        truth,
        points.map(() => true),
      ),
      length: agreement(
        truth,
        thresholdElsewhere(points, ({ words }) => words),
      ),
    },
    macroInterval: bootstrap(groups, macro),
    threeWayKappa: quadraticKappa(
      points.map(({ label }) => CLASS[label]),
      points.map(({ status }) => CLASS[status]),
      3,
    ),
    ...{ brier: brier(truth, p), ece: ece(truth, p) },
    misconceptions: misconceptionFigures(),
    falsePraise: praiseFigures(),
    scoreAgainstLabels: pearson(
      graded.map(({ assessment }) => assessment.score),
      graded.map(labelledScore),
    ),
    byStyle: Object.fromEntries(
      [...new Set(graded.map(({ style }) => style))].map((style) => [style, styleFigures(style)]),
    ),
    milliseconds: spread(graded.map(({ ms }) => ms)),
  }
}

function misconceptionFigures() {
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const { believes, assessment } of graded) {
    const flagged = new Set(assessment.misconceptions.map(({ id }) => id))
    for (const [id, holds] of believes) {
      if (flagged.has(id)) counts[holds ? 'right' : 'wrong'] += 1
      else if (holds) counts.missed += 1
    }
  }
  const { right, wrong, missed } = counts
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed) }
}

/** Texts whose labels show nothing, and those of them that score half or more. */
function praiseFigures() {
  const empty = graded.filter(
    (one) => one.style === 'empty-but-fluent' || EMPTY_KINDS.has(one.kind),
  )
  const praised = empty.filter(({ assessment }) => assessment.score >= PRAISE)
  return {
    n: empty.length,
    praised: praised.length,
    answers: praised.map(({ answerId }) => answerId),
  }
}

/** Weighted share of the points that the labels say are there. */
function labelledScore({ rubric, label }) {
  const known = rubric.points.filter(({ id }) => label.has(id))
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  return known.reduce((sum, { id, weight }) => sum + weight * WORTH[label.get(id)], 0) / total
}

function styleFigures(style) {
  const mine = graded.filter((one) => one.style === style)
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    n: mine.length,
    meanScore: mean(mine.map(({ assessment }) => assessment.score)),
    meanLabelled: mean(mine.map(labelledScore)),
  }
}

function pearson(a, b) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (f) => a.reduce((total, value, i) => total + f(value - ma, b[i] - mb), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

function rounded(value) {
  if (typeof value === 'number') return Number(value.toFixed(3))
  if (Array.isArray(value)) return value.map(rounded)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
}

function print() {
  const { systems, byStyle, ...rest } = rounded(report)
  for (const [name, value] of Object.entries(rest)) {
    console.log(`${name.padEnd(20)} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  }
  for (const [name, one] of Object.entries(systems))
    console.log(`${name.padEnd(20)} ${JSON.stringify(one)}`)
  for (const [name, one] of Object.entries(byStyle))
    console.log(`${name.padEnd(20)} ${JSON.stringify(one)}`)
}

/** Every point and belief on which grader and labels differ, of the part that may be looked at. */
function printErrors() {
  if (part !== 'dev')
    return console.error('--errors goes with --part dev: the test part stays unseen')
  for (const { answerId, id, label, status, met, found } of points) {
    if (met !== found) console.log(`${answerId} ${id}: labelled ${label}, graded ${status}`)
  }
  for (const { answerId, believes, assessment } of graded) {
    const flagged = new Set(assessment.misconceptions.map((one) => one.id))
    for (const [id, holds] of believes) {
      if (holds !== flagged.has(id))
        console.log(`${answerId} ${id}: ${holds ? 'not flagged' : 'flagged wrongly'}`)
    }
  }
}
