// Runs the twins of twins.mjs and counts how often the grade does what it must.
import { random } from './metrics.mjs'
import * as twins from './twins.mjs'

const CREDITED = new Set(['met'])
const SEED = 7
/** Score from which a text that earns nothing is praised falsely. */
const PRAISE = 0.5

/** Twins of single claims: each takes a sentence and gives the changed one, or undefined. */
const CLAIM_TWINS = {
  'negation, "not"': (sentence) => twins.negate(sentence, 'not'),
  'negation, "never"': (sentence) => twins.negate(sentence, 'never'),
  'negation, "it is not true that"': twins.denyWhole,
  'direction turned': (sentence) => twins.turn(sentence),
}
const ANSWER_TWINS = {
  typo: twins.mistype,
  synonym: twins.reword,
  reorder: twins.reorder,
  pad: twins.pad,
}

/**
 * Counts every twin over `sources`: `{ id, question, rubric, answers: [{ id, text }], phrasings }`.
 *
 * @param grade  `(request) => Assessment`
 * @returns per twin `{ name, from, n, hits, failures }`; a hit is what the twin must lead to
 */
export function runTwins(sources, grade) {
  const counts = new Map()
  const count = (name, from, hit, failure) => {
    const key = `${name} | ${from}`
    const row = counts.get(key) ?? { name, from, n: 0, hits: 0, failures: [] }
    row.n++
    if (hit) row.hits++
    else row.failures.push(failure)
    counts.set(key, row)
  }
  const next = random(SEED)
  for (const source of sources) {
    for (const phrasing of source.phrasings) claimTwins(source, phrasing, grade, count)
    for (const answer of source.answers) {
      sentenceTwins(source, answer, grade, count)
      answerTwins(source, answer, grade, count, next)
    }
    for (const text of [source.answers[0]?.text])
      for (const [name, twin] of twins.unearned({ ...source, text }, next)) {
        const { score, criteria } = grade({ ...source, answer: twin })
        const met = criteria.filter(({ status }) => CREDITED.has(status)).map(({ id }) => id)
        const failure = `${source.id}: ${score.toFixed(2)} ${met}: ${twin}`
        count(name, 'praised', score < PRAISE, failure)
        if (name.includes('keyword') || name.includes('terms') || name.includes('shuffled'))
          source.rubric.points.forEach(({ id, listOk }) => {
            if (!listOk)
              count(name, 'points credited', !met.includes(id), `${source.id}/${id}: ${twin}`)
          })
      }
  }
  return [...counts.values()]
}

const metIn = (source, answer, grade) =>
  grade({ ...source, answer })
    .criteria.filter(({ status }) => CREDITED.has(status))
    .map(({ id }) => id)

/** A phrasing by itself: it must be met, and its twin must not. */
function claimTwins(source, { id, text }, grade, count) {
  const alone = { ...source, question: '' }
  if (!metIn(alone, text, grade).includes(id)) return
  for (const [name, twin] of Object.entries(CLAIM_TWINS)) {
    const changed = twin(text)
    if (changed === undefined) continue
    const met = metIn(alone, changed, grade)
    count(name, 'phrasings', !met.includes(id), `${source.id}/${id}: ${changed}`)
  }
}

/**
 * The shortest stretch of a sentence that states a point by itself, where the point rests on that
 * sentence alone. Changed in its place, the point must not be met.
 */
function sentenceTwins(source, answer, grade, count) {
  const whole = metIn(source, answer.text, grade)
  for (const sentence of twins.sentencesOf(answer.text)) {
    const alone = metIn(source, sentence.text, grade).filter((id) => whole.includes(id))
    if (alone.length === 0) continue
    const without = metIn(source, twins.replaceAt(answer.text, sentence, ''), grade)
    const resting = alone.filter(
      (id) => !without.includes(id) && answer.met?.includes(id) !== false,
    )
    for (const id of resting) {
      const claim = twins
        .stretchesOf(sentence.text)
        .find(({ text }) => metIn(source, text, grade).includes(id))
      if (claim) changeClaim(source, answer, sentence, claim, id, grade, count)
    }
  }
}

function changeClaim(source, answer, sentence, claim, id, grade, count) {
  for (const [name, twin] of Object.entries(CLAIM_TWINS)) {
    const changed = twin(claim.text)
    if (changed === undefined) continue
    const twinned = twins.replaceAt(sentence.text, claim, changed)
    const met = metIn(source, twins.replaceAt(answer.text, sentence, twinned), grade)
    count(name, source.from, !met.includes(id), `${source.id}/${answer.id}/${id}: ${twinned}`)
  }
}

function answerTwins(source, answer, grade, count, next) {
  const whole = metIn(source, answer.text, grade)
  const accused = grade({ ...source, answer: answer.text }).misconceptions.map(({ id }) => id)
  for (const [name, twin] of Object.entries(ANSWER_TWINS)) {
    const changed = twin(answer.text, next)
    const after = grade({ ...source, answer: changed })
    const met = after.criteria.filter(({ status }) => CREDITED.has(status)).map(({ id }) => id)
    for (const id of whole)
      count(name, source.from, met.includes(id), `${source.id}/${answer.id}/${id}: ${changed}`)
    for (const { id, evidence } of after.misconceptions)
      if (!accused.includes(id))
        count(
          `${name}: new accusation`,
          source.from,
          false,
          `${source.id}/${id}: ${evidence[0]?.quote}`,
        )
  }
}
