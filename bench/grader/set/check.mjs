// Checks the grader's test set: answers.jsonl, prompts.json, kinds.json and split.json.
//
//   node bench/grader/set/check.mjs [--write-split]
//
// Every question must have one answer in each of the nine styles, ids must be unique, no sentence
// (5+ words) and no run of nine words may occur in two answers, and lengths must fit the style.
// The split is a rule, not a choice: the question ids sorted by SHA-256, the first 16 are dev.
// Prints the counts. Exit codes: 0 the set is sound, 1 faults were found (each printed).
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const DEV = 16
const RUN = 9
const ADVERSARIAL = [
  'keywords',
  'echo',
  'injection',
  'off-topic',
  'contradiction',
  'praise',
  'other-language',
  'pseudocode',
]
const EVERYDAY = ['analogy', 'non-native']
/** Styles in the order of their number, with the fewest and most words allowed. */
const STYLES = [
  ['excellent-verbose', 120, 200],
  ['excellent-terse', 25, 60],
  ['partial', 30, 140],
  ['partial-wrong', 35, 160],
  ['confidently-wrong', 35, 200],
  ['empty-but-fluent', 30, 200],
  ['spoken', 50, 230],
  ['adversarial', 8, 160],
  ['everyday', 60, 190],
]

const here = (name) => new URL(name, import.meta.url)
const readJson = (name) => JSON.parse(readFileSync(here(name), 'utf8'))
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const faults = []
const fault = (where, what) => faults.push(`${where}: ${what}`)

/** The answers, one per line; a line that is not JSON is a fault and is left out. */
function readAnswers() {
  const lines = readFileSync(here('answers.jsonl'), 'utf8').trimEnd().split('\n')
  return lines.flatMap((line, index) => {
    try {
      return [JSON.parse(line)]
    } catch (error) {
      fault(`answers.jsonl:${index + 1}`, `not JSON (${error.message}); write one object a line`)
      return []
    }
  })
}

/** Shape, id, style and length of one answer. */
function checkAnswer(answer, seen) {
  const { questionId, answerId, style, text } = answer
  if (Object.keys(answer).join() !== 'questionId,answerId,style,text') {
    fault(answerId, 'fields must be questionId, answerId, style, text, in this order')
  }
  if (seen.has(answerId)) fault(answerId, 'the id occurs twice')
  seen.add(answerId)
  const number = STYLES.findIndex(([name]) => name === style) + 1
  if (number === 0) return fault(answerId, `unknown style "${style}"`)
  if (answerId !== `${questionId}-${number}`) {
    fault(answerId, `style ${style} needs the id ${questionId}-${number}`)
  }
  const count = text.trim().split(/\s+/).length
  const [, fewest, most] = STYLES[number - 1]
  if (count < fewest || count > most) {
    fault(answerId, `${count} words; ${style} takes ${fewest} to ${most}`)
  }
}

/** Every question has its nine styles, and a prompt in content/ or in prompts.json. */
function checkQuestions(answers, ids) {
  const prompts = readJson('prompts.json')
  for (const id of ids) {
    const styles = answers.filter((a) => a.questionId === id).map((a) => a.style)
    const missing = STYLES.map(([name]) => name).filter((name) => !styles.includes(name))
    if (missing.length > 0) fault(id, `no answer in the style ${missing.join(', ')}`)
    if (!prompts[id] && !existsSync(here(`../../../content/questions/${id}/question.md`))) {
      fault(id, 'no content/questions/<id>/question.md and no entry in prompts.json')
    }
  }
  for (const id of Object.keys(prompts)) {
    if (!ids.includes(id)) fault(`prompts.json: ${id}`, 'no answer belongs to this prompt')
  }
}

/** Reports each unit of text (made by `cut`) that two answers share. */
function checkShared(answers, what, cut) {
  const owner = new Map()
  for (const { answerId, text } of answers) {
    for (const unit of new Set(cut(text))) {
      const other = owner.get(unit)
      if (other) fault(answerId, `shares ${what} with ${other}: "${unit}"`)
      else owner.set(unit, answerId)
    }
  }
}

const sentences = (text) =>
  text
    .split(/[.!?;:\n]+/)
    .map((part) => wordsOf(part))
    .filter((words) => words.length >= 5)
    .map((words) => words.join(' '))

function runs(text) {
  const words = wordsOf(text)
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

/** kinds.json says which kind each adversarial and each everyday answer is. */
function checkKinds(ids) {
  const kinds = readJson('kinds.json')
  const wanted = ids.flatMap((id) => [`${id}-8`, `${id}-9`])
  for (const id of wanted) {
    const allowed = id.endsWith('-8') ? ADVERSARIAL : EVERYDAY
    if (!allowed.includes(kinds[id])) fault(`kinds.json: ${id}`, `must be ${allowed.join(' or ')}`)
  }
  for (const id of Object.keys(kinds)) {
    if (!wanted.includes(id)) fault(`kinds.json: ${id}`, 'no such adversarial or everyday answer')
  }
  return kinds
}

/** The split that the rule gives, each half in alphabetical order. */
function splitByRule(ids) {
  const order = [...ids].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1))
  return { dev: order.slice(0, DEV).sort(), test: order.slice(DEV).sort() }
}

function checkSplit(ids) {
  const rule = `${JSON.stringify(splitByRule(ids), null, 2)}\n`
  if (process.argv.includes('--write-split')) writeFileSync(here('split.json'), rule)
  if (JSON.stringify(readJson('split.json')) !== JSON.stringify(JSON.parse(rule))) {
    fault('split.json', 'differs from the rule; run with --write-split')
  }
}

function printCounts(answers, ids, kinds) {
  for (const [style] of STYLES) {
    const lengths = answers
      .filter((a) => a.style === style)
      .map((a) => a.text.trim().split(/\s+/).length)
      .sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)]
    console.log(
      `${style.padEnd(18)} ${String(lengths.length).padStart(3)}   words: ` +
        `min ${lengths[0]}, median ${median}, max ${lengths.at(-1)}`,
    )
  }
  for (const kind of [...ADVERSARIAL, ...EVERYDAY]) {
    const count = Object.values(kinds).filter((k) => k === kind).length
    console.log(`  ${kind.padEnd(16)} ${String(count).padStart(3)}`)
  }
  console.log(`${answers.length} answers to ${ids.length} questions`)
}

const answers = readAnswers()
const ids = [...new Set(answers.map((answer) => answer.questionId))].sort()
const seen = new Set()
for (const answer of answers) checkAnswer(answer, seen)
checkQuestions(answers, ids)
checkShared(answers, 'a sentence', sentences)
checkShared(answers, `${RUN} words in a row`, runs)
const kinds = checkKinds(ids)
checkSplit(ids)
printCounts(answers, ids, kinds)
for (const line of faults) console.error(`bench:grader set: ${line}`)
process.exitCode = faults.length > 0 ? 1 : 0
