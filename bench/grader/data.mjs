// Development data: answers of students, rubrics, and labels by hand for each key point.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
/** The clone. */
export const repo = resolve(here, '../..')
const DEFAULT_DIR = join(repo, '../shared/data/grading-dev')
const FILES = ['nn-exam.jsonl', 'nn-exam-rubrics.json', 'nn-exam-labels.jsonl']

/** Value of `--name VALUE` in the arguments, or `fallback`. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}

/** Loads the data, or says which file is missing and exits with 3. */
export function loadOrExit() {
  const dir = resolve(option('data', DEFAULT_DIR))
  const missing = FILES.filter((file) => !existsSync(join(dir, file)))
  if (missing.length > 0) {
    console.error(`bench:grader: no development data: ${missing.join(', ')} not found in ${dir}.`)
    console.error(
      'Pass the folder with --data DIR. The data is supplied apart from the repository.',
    )
    process.exit(3)
  }
  return load(dir)
}

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** One row for each labelled answer: `{ set, qid, question, rubric, answer, labels }`. */
function load(dir) {
  const answers = readLines(join(dir, FILES[0]))
  const questions = new Map(answers.map(({ qid, question }) => [qid, question]))
  const texts = new Map(answers.map(({ id, answer }) => [id, answer]))
  const entry = (set, rubrics, { id, qid, answer, labels }) => ({
    set,
    id,
    qid,
    question: questions.get(qid) ?? '',
    rubric: rubrics.get(qid),
    answer: answer ?? texts.get(id),
    labels,
  })
  const given = rubricsOf(join(dir, FILES[1]))
  const more = rubricsOf(join(here, 'exam/rubrics.json'))
  return [
    ...readLines(join(dir, FILES[2])).map((row) => entry('exam', given, row)),
    ...readLines(join(here, 'exam/labels.jsonl')).map((row) => entry('more', more, row)),
  ]
}

function rubricsOf(file) {
  const written = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(written).map(([qid, points]) => [qid, toRubric(points)]))
}

const toRubric = (points) => ({
  points: points.map((point) => ({
    weight: 1,
    opposite: [],
    listOk: false,
    window: 16,
    eitherWay: false,
    ...point,
  })),
  misconceptions: [],
})

const unique = (texts) => [...new Set(texts.filter((text) => text.trim() !== ''))]

/**
 * Honest prose by source: model answers of the content, answers of students, and the development
 * part of the project's own set without its adversarial answers. Exits with 3 if data is missing.
 */
export async function proseOrExit() {
  const dir = resolve(option('data', DEFAULT_DIR))
  const [exam, saf] = ['nn-exam.jsonl', 'saf-en.jsonl'].map((file) => join(dir, file))
  if (![exam, saf].every(existsSync)) {
    console.error(
      `bench:grader: nn-exam.jsonl and saf-en.jsonl are needed in ${dir}; pass --data DIR.`,
    )
    process.exit(3)
  }
  const { loadItems } = await import(join(repo, 'packages/content/dist/index.js'))
  const items = await loadItems(join(repo, 'content'), {})
  return {
    model: unique(items.flatMap(({ modelAnswers }) => modelAnswers.map(({ text }) => text))),
    exam: unique(readLines(exam).map(({ answer }) => answer)),
    saf: unique(readLines(saf).map(({ answer }) => answer ?? '')),
  }
}
