// What the bench says of a set of graded answers: agreement with the labels beside baselines that know
// nothing or little, calibration, misconceptions, false praise, score by style. No input, no output.
import { agreement, bootstrap, brier, ece, quadraticKappa, thresholdElsewhere } from './metrics.mjs'

const CLASS = { missing: 0, contradicted: 0, unclear: 1, partly: 1, met: 2 }
/** Share of a point that a label stands for. */
const WORTH = { met: 1, partly: 0.5, missing: 0, contradicted: 0 }
/** Kinds of adversarial answers that deserve nothing. */
const EMPTY_KINDS = new Set(['keywords', 'echo', 'injection', 'off-topic', 'praise'])
/** Score from which a text that deserves nothing is praised. */
const PRAISE = 0.5

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Largest share of a statement's words that stand in `words`, over the point's sentences. */
function tokenRecall(words, { text, phrasings }) {
  const shares = [text, ...phrasings].map((line) => {
    const own = new Set(wordsOf(line))
    return [...own].filter((word) => words.has(word)).length / Math.max(1, own.size)
  })
  return Math.max(...shares)
}

/** One row a labelled point of `graded`: `{ entry, verdicts, assessment }`. */
export function pointsOf({ entry, verdicts }, group) {
  const words = new Set(wordsOf(entry.answer))
  const points = new Map(entry.rubric.points.map((point) => [point.id, point]))
  return verdicts
    .filter(({ result }) => entry.labels[result.id])
    .map(({ result: { id, status, probability }, features }) => ({
      ...{ group, qid: entry.qid, answerId: entry.id, answer: entry.answer, id, status },
      p: probability,
      label: entry.labels[id],
      found: entry.labels[id] === 'met',
      met: status === 'met',
      length: entry.answer.split(/\s+/).length,
      recall: tokenRecall(words, points.get(id)),
      coverage: features.coverage,
    }))
}

/** Every figure of a set, but for its speed. */
export function reportOf(graded) {
  const points = graded.flatMap(pointsOf)
  const truth = points.map(({ found }) => found)
  const p = points.map((row) => row.p)
  const base = truth.filter(Boolean).length / truth.length
  return {
    questions: new Set(graded.map(({ entry }) => entry.qid)).size,
    answers: graded.length,
    points: points.length,
    systems: systemsOf(points, truth),
    macroInterval: bootstrap(questionsOf(points), macroOf),
    threeWayKappa: quadraticKappa(
      points.map(({ label }) => CLASS[label]),
      points.map(({ status }) => CLASS[status]),
      3,
    ),
    ...{ brier: brier(truth, p), ece: ece(truth, p) },
    baseRateBrier: brier(
      truth,
      truth.map(() => base),
    ),
    misconceptions: misconceptionsOf(graded),
    falsePraise: praiseOf(graded),
    scoreAgainstLabels: pearson(
      graded.map(({ assessment }) => assessment.score),
      graded.map(({ entry }) => labelledScore(entry)),
    ),
    byStyle: byStyle(graded),
  }
}

const systemsOf = (points, truth) => ({
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
    thresholdElsewhere(points, (row) => row.length),
  ),
  'token recall': agreement(
    truth,
    thresholdElsewhere(points, ({ recall }) => recall),
  ),
  'phrasings only': agreement(
    truth,
    thresholdElsewhere(points, ({ coverage }) => coverage),
  ),
})

const questionsOf = (points) =>
  [...new Set(points.map(({ qid }) => qid))].map((qid) => points.filter((row) => row.qid === qid))

const macroOf = (rows) =>
  agreement(
    rows.map(({ found }) => found),
    rows.map(({ met }) => met),
  ).macro

const beliefsOf = ({ entry, assessment }) => {
  const shown = new Set(assessment.misconceptions.map(({ id }) => id))
  return Object.entries(entry.flagged).map(([id, holds]) => ({ id, holds, flagged: shown.has(id) }))
}

/** Undefined where no belief is labelled. */
function misconceptionsOf(graded) {
  const beliefs = graded.flatMap(beliefsOf)
  if (beliefs.length === 0) return undefined
  const count = (test) => beliefs.filter(test).length
  const right = count(({ holds, flagged }) => holds && flagged)
  const wrong = count(({ holds, flagged }) => !holds && flagged)
  const missed = count(({ holds, flagged }) => holds && !flagged)
  const found = { precision: right / (right + wrong), recall: right / (right + missed) }
  return { right, wrong, missed, ...found }
}

/** Texts whose labels show nothing, and those of them that score half or more. */
function praiseOf(graded) {
  const empty = graded.filter(
    ({ entry }) => entry.style === 'empty-but-fluent' || EMPTY_KINDS.has(entry.kind),
  )
  if (empty.length === 0) return undefined
  const praised = empty.filter(({ assessment }) => assessment.score >= PRAISE)
  const answers = praised.map(({ entry }) => entry.id)
  return { n: empty.length, praised: praised.length, answers }
}

/** Weighted share of the points that the labels say are there. */
function labelledScore({ rubric, labels }) {
  const known = rubric.points.filter(({ id }) => labels[id])
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  return known.reduce((sum, { id, weight }) => sum + weight * WORTH[labels[id]], 0) / total
}

const byStyle = (graded) =>
  Object.fromEntries(
    [...new Set(graded.map(({ entry }) => entry.style))].map((style) => {
      const mine = graded.filter(({ entry }) => entry.style === style)
      const meanScore = mean(mine.map(({ assessment }) => assessment.score))
      const meanLabelled = mean(mine.map(({ entry }) => labelledScore(entry)))
      return [style, { n: mine.length, meanScore, meanLabelled }]
    }),
  )

function pearson(a, b) {
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (f) => a.reduce((total, value, i) => total + f(value - ma, b[i] - mb), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

/** Every point and belief on which grader and labels differ, a line each. */
export const failuresOf = (graded) => [
  ...graded
    .flatMap(pointsOf)
    .filter(({ met, found }) => met !== found)
    .map(
      ({ answerId, id, label, status, p, answer }) =>
        `${answerId} ${id}: labelled ${label}, graded ${status}, p ${p.toFixed(2)}\n    ${answer.replace(/\s+/g, ' ').slice(0, 240)}`,
    ),
  ...graded.flatMap((one) =>
    beliefsOf(one)
      .filter(({ holds, flagged }) => holds !== flagged)
      .map(
        ({ id, holds }) => `${one.entry.id} ${id}: ${holds ? 'not flagged' : 'flagged wrongly'}`,
      ),
  ),
]
