// Accuracy and speed of the rule grader on labelled key points.
//
//   npx tsc -b packages/grader packages/content
//   node bench/grader/main.mjs [--part exam|dev|test|all] [--data DIR] [--json] [--errors] [--write]
//
// Parts: `test` (default) and `dev` of this project's own answers (bench/grader/set), `all` of both, and
// `exam`, labelled answers of students that are supplied apart. Prints agreement with the labels beside
// baselines that know nothing (always found, length) or little (token recall, phrasings), calibration,
// misconceptions, false praise, the score by style, and the time for an answer when it is graded first
// (the first one to a question also compiles its rubric) and again. `--errors` lists every failure, but not of `test`, which stays
// unseen; `--write` puts the figures of `test` into the app's page "How answers are graded".
// The exam labels are of one annotator: their figures are optimistic. Exit codes: 0 printed, 2 usage,
// 3 no data or no build.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { built, flag, giveUp, hasExam, loadExam, loadSet, option, repo } from './data.mjs'
import { spread } from './metrics.mjs'
import { failuresOf, reportOf } from './report.mjs'

const FIGURES = join(repo, 'apps/web/src/features/grader/figures.json')
const PARTS = ['exam', 'dev', 'test', 'all']
const part = option('part', 'test')
if (!PARTS.includes(part)) usage(`--part takes one of ${PARTS.join(', ')}, not "${part}"`)
if (flag('write') && part !== 'test') usage('--write goes with --part test')
if (flag('errors') && !['exam', 'dev'].includes(part))
  usage('--errors goes with --part dev or exam: the test part stays unseen')

const { gradeAnswer, judge, RULES_VERSION } = await built('grader/dist/grade.js')
const graded = (await entriesOf(part)).map(grade)
const report = {
  ...{ part, rules: RULES_VERSION },
  ...reportOf(graded),
  milliseconds: spread(graded.map(({ first }) => first.wall)),
  processorMilliseconds: spread(graded.map(({ first }) => first.processor)),
  processorOfSecond: spread(graded.map(({ second }) => second.processor)),
}
if (flag('json')) console.log(JSON.stringify(report, null, 2))
else print(rounded(report))
if (flag('errors')) for (const line of failuresOf(graded)) console.log(line)
if (flag('write')) writeFileSync(FIGURES, `${JSON.stringify(rounded(report), null, 2)}\n`)

function usage(message) {
  console.error(`bench:grader: ${message}`)
  process.exit(2)
}

async function entriesOf(name) {
  if (name === 'all') return [...(await loadSet('dev')), ...(await loadSet('test'))]
  if (name !== 'exam') return loadSet(name)
  if (!hasExam()) giveUp('no development data.', 'Pass the folder with --data DIR.')
  // The labels of `more` were made by somebody who works on the grader: they fit, and prove nothing.
  return loadExam().filter(({ set }) => set === 'exam')
}

function grade(entry) {
  const [first, second] = [timed(entry), timed(entry)]
  return { entry, verdicts: judge(entry).verdicts, assessment: gradeAnswer(entry), first, second }
}

/** Milliseconds of one answer: by the clock, and of the processor, which a busy machine leaves alone. */
function timed(entry) {
  const [started, used] = [performance.now(), process.cpuUsage()]
  gradeAnswer(entry)
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(used)
  return { wall, processor: (user + system) / 1000 }
}

function rounded(value) {
  if (typeof value === 'number') return Number(value.toFixed(3))
  if (Array.isArray(value)) return value.map(rounded)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
}

function print({ systems, byStyle, ...rest }) {
  for (const [name, value] of [rest, systems, byStyle].flatMap(Object.entries)) {
    if (value === undefined) continue
    console.log(`${name.padEnd(21)} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  }
}
