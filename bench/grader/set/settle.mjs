// Agreement of the two annotators, and the labels that hold.
//
//   node bench/grader/set/settle.mjs [--open] [--write] [--json]
//
// Reads annotations/a.txt and annotations/b.txt (see annotations/guide.md) and, where they differ,
// annotations/third.txt. `--open` lists what is still to be settled; `--write` writes labels.jsonl.
// Exit codes: 0 all settled, 1 something is missing or malformed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = import.meta.dirname
const NAMES = { m: 'met', p: 'partly', x: 'missing', c: 'contradicted' }
/** Order for the weighted agreement: a contradiction shows no more of the point than silence. */
const RANK = { x: 0, c: 0, p: 1, m: 2 }

const read = (name) => readFileSync(join(HERE, name), 'utf8')
const statements = JSON.parse(read('annotations/statements.json'))
const answers = read('answers.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const [a, b] = ['a', 'b'].map((who) => labelsOf(`annotations/${who}.txt`))
const third = existsSync(join(HERE, 'annotations/third.txt'))
  ? labelsOf('annotations/third.txt')
  : new Map()
const rows = answers.flatMap(rowsOf)
const open = rows.filter(({ label }) => label === null)

if (process.argv.includes('--open')) for (const row of open) console.log(describe(row))
if (process.argv.includes('--write') && open.length === 0) {
  writeFileSync(
    join(HERE, 'labels.jsonl'),
    `${rows.map((row) => JSON.stringify(written(row))).join('\n')}\n`,
  )
}
const report = agreement()
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : table(report))
process.exitCode = open.length === 0 ? 0 : 1

/** Labels of one annotator by answer; ends the program where a line is malformed. */
function labelsOf(name) {
  const found = new Map()
  for (const [i, line] of read(name).trim().split('\n').entries()) {
    const [answerId, letters, shown] = line.trim().split(/\s+/)
    const answer = answers.find((one) => one.answerId === answerId)
    const { points, misconceptions } = statements[answer?.questionId] ?? {
      points: [],
      misconceptions: [],
    }
    const fits =
      answer !== undefined &&
      letters?.length === points.length &&
      /^[mpxc]+$/.test(letters) &&
      /^(-|[a-z]+)$/.test(shown ?? '') &&
      (shown === '-' ||
        [...shown].every((letter) => letter.charCodeAt(0) - 97 < misconceptions.length))
    if (!fits || found.has(answerId)) {
      console.error(
        `${name}:${i + 1}: "${line}" is no line for one answer; see annotations/guide.md`,
      )
      process.exit(1)
    }
    found.set(answerId, { letters, shown: shown === '-' ? '' : shown })
  }
  return found
}

/** One row a point and a misconception of an answer; `label` is null while it is not settled. */
function rowsOf({ answerId, questionId, style }) {
  const { points, misconceptions } = statements[questionId]
  const [one, two] = [a.get(answerId), b.get(answerId)]
  if (one === undefined || two === undefined) {
    console.error(`annotations: "${answerId}" is not labelled by both`)
    process.exit(1)
  }
  const judge = third.get(answerId)
  const settle = (first, second, last) => (first === second ? first : (last ?? null))
  return [
    ...points.map(({ id }, i) => {
      const [first, second] = [one.letters[i], two.letters[i]]
      return {
        ...{ answerId, questionId, style, pointId: id, first, second },
        label: settle(first, second, judge?.letters[i]),
      }
    }),
    ...misconceptions.map(({ id }, i) => {
      const letter = String.fromCharCode(97 + i)
      const [first, second] = [one.shown.includes(letter), two.shown.includes(letter)]
      return {
        ...{ answerId, questionId, style, misconceptionId: id, first, second },
        label: settle(first, second, judge?.shown.includes(letter)),
      }
    }),
  ]
}

function written({ answerId, pointId, misconceptionId, label }) {
  return pointId === undefined
    ? { answerId, misconceptionId, flagged: label }
    : { answerId, pointId, label: NAMES[label] }
}

function describe({ answerId, pointId, misconceptionId, first, second }) {
  return `${answerId} ${pointId ?? misconceptionId} ${first} ${second}`
}

/** How far the two agree before anything was settled. */
function agreement() {
  const points = rows.filter(({ pointId }) => pointId !== undefined)
  const beliefs = rows.filter(({ misconceptionId }) => misconceptionId !== undefined)
  const found = ({ first, second }) => [first === 'm', second === 'm']
  return {
    answers: answers.length,
    points: points.length,
    misconceptions: beliefs.length,
    open: open.length,
    sameLabel: share(points, ({ first, second }) => first === second),
    kappaFourLabels: kappa(points.map(({ first, second }) => [first, second])),
    kappaMetOrNot: kappa(points.map(found)),
    quadraticKappa: quadratic(points.map(({ first, second }) => [RANK[first], RANK[second]])),
    kappaMisconceptions: kappa(beliefs.map(({ first, second }) => [first, second])),
  }
}

function share(list, holds) {
  return list.filter(holds).length / list.length
}

/** Cohen's kappa of pairs. */
function kappa(pairs) {
  const values = [...new Set(pairs.flat())]
  const part = (side, value) => share(pairs, (pair) => pair[side] === value)
  const chance = values.reduce((sum, value) => sum + part(0, value) * part(1, value), 0)
  return (share(pairs, ([x, y]) => x === y) - chance) / (1 - chance)
}

/** Cohen's kappa with quadratic weights over the ranks 0, 1, 2. */
function quadratic(pairs) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
  const seen = mean(pairs.map(([x, y]) => (x - y) ** 2))
  const [left, right] = [0, 1].map((side) => pairs.map((pair) => pair[side]))
  const by = (list) => [0, 1, 2].map((rank) => share(list, (value) => value === rank))
  const [p, q] = [by(left), by(right)]
  const chance = p.reduce(
    (sum, px, x) => sum + q.reduce((s, qy, y) => s + px * qy * (x - y) ** 2, 0),
    0,
  )
  return 1 - seen / chance
}

function table(of) {
  return Object.entries(of)
    .map(
      ([name, value]) => `${name.padEnd(20)} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
    )
    .join('\n')
}
