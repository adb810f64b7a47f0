// Graded answers for development, as `{ set, question key, texts, y }`, and answers to the wrong
// question made from them.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SETS = [
  ['nn-exam', 'nn-exam.jsonl'],
  ['saf', 'saf-en.jsonl'],
]
/** An answer this close to the model answer is the model answer. */
const NEAR_COPY = 0.97
/** What stands in the data where nothing was handed in. */
const BLANK = /^\s*(no submission\.?|n\/a|[-.]*)\s*$/i
/** An answer with fewer content words is short. */
export const SHORT_BELOW = 3
/** Answers to other questions that are added to each question. */
const SWAPPED = 20

/** Functions of the built grader, or exit 3. */
export async function loadGrader() {
  const dist = '../../packages/grader/dist'
  try {
    const { similarity } = await import(`${dist}/similarity/similarity.js`)
    const { tokenise } = await import(`${dist}/tokens.js`)
    return { similarity, tokenise }
  } catch {
    console.error('similarity: the grader is not built; run "npx tsc -b packages/grader" first.')
    process.exit(3)
  }
}

/** Rows of all sets, near copies dropped, blanks as empty text; or exit 2 or 3 with the reason. */
export function loadOrExit() {
  const at = process.argv.indexOf('--data')
  const dir = at < 0 ? undefined : process.argv[at + 1]
  if (!dir) {
    console.error('usage: main.mjs --data DIR, a folder with nn-exam.jsonl and saf-en.jsonl')
    process.exit(2)
  }
  const missing = SETS.filter(([, file]) => !existsSync(join(resolve(dir), file)))
  if (missing.length > 0) {
    console.error(
      `similarity: not found in ${resolve(dir)}: ${missing.map(([, f]) => f).join(', ')}`,
    )
    process.exit(3)
  }
  return SETS.flatMap(([set, file]) => load(set, join(resolve(dir), file)))
}

function load(set, file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  return rows
    .filter(({ answer, reference }) => cosine(bag(answer), bag(reference)) < NEAR_COPY)
    .map(({ qid, question, reference, answer, score, max }) => ({
      set,
      key: `${set} ${qid}`,
      question,
      reference,
      answer: BLANK.test(answer) ? '' : answer,
      y: score / max,
    }))
}

/** Lower-case runs of letters and digits. */
export const rawWords = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

function bag(text) {
  const counts = new Map()
  for (const word of rawWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function cosine(one, other) {
  const length = (counts) => Math.sqrt([...counts.values()].reduce((sum, v) => sum + v * v, 0))
  let product = 0
  for (const [word, count] of one) product += count * (other.get(word) ?? 0)
  return product / (length(one) * length(other) || 1)
}

/** For each question, answers to other questions of its set with grade 0. No randomness. */
export function swappedAnswers(rows) {
  const keys = [...new Set(rows.map(({ key }) => key))]
  const full = new Map(
    keys.map((key) => [
      key,
      rows.filter((row) => row.key === key && rawWords(row.answer).length > 5),
    ]),
  )
  return keys.flatMap((key, i) => {
    const [base] = rows.filter((row) => row.key === key)
    const others = keys.filter((other) => other !== key && other.split(' ')[0] === base.set)
    return Array.from({ length: SWAPPED }, (_, k) => {
      const from = others[(i * 7 + k * 5 + 1) % others.length]
      const answers = full.get(from)
      return { ...base, answer: answers[(k * 13 + i) % answers.length].answer, y: 0, from }
    })
  })
}
