// What the benchmark grades: answers of students with labels by hand, the project's own test set, and
// texts of the content. All of it is read from files; nothing here knows the grader.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
/** The clone. */
export const repo = resolve(here, '../..')
const DEFAULT_DIR = join(repo, '../shared/data/grading-dev')
const EXAM = {
  answers: 'nn-exam.jsonl',
  rubrics: 'nn-exam-rubrics.json',
  labels: 'nn-exam-labels.jsonl',
}
const SET = join(here, 'set')

/** Value of `--name VALUE` in the arguments, or `fallback`. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}

/** True if `--name` is among the arguments. */
export const flag = (name) => process.argv.includes(`--${name}`)

const dataDir = () => resolve(option('data', DEFAULT_DIR))

/** Ends the script: what is missing, and what to do. */
export function giveUp(message, fix) {
  console.error(`bench:grader: ${message}\n${fix}`)
  process.exit(3)
}

/** A built module of a package, or an end with what to build. */
export const built = (path) =>
  import(join(repo, 'packages', path)).catch(() =>
    giveUp(
      `packages/${path} is not built.`,
      'Run "npx tsc -b packages/grader packages/content" first.',
    ),
  )

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** True if the development data, which is supplied apart, is there. */
export const hasExam = () => Object.values(EXAM).every((file) => existsSync(join(dataDir(), file)))

/**
 * Labelled exam answers: `exam`, labelled by an annotator who knew no grader, and `more`, labelled by
 * somebody who works on the grader (see exam/README.md). Empty where the data is missing.
 */
export function loadExam() {
  if (!hasExam()) return []
  const dir = dataDir()
  const answers = readLines(join(dir, EXAM.answers))
  const questions = new Map(answers.map(({ qid, question }) => [qid, question]))
  const texts = new Map(answers.map(({ id, answer }) => [id, answer]))
  const entry = (set, rubrics, { id, qid, answer, labels }) => ({
    set,
    id,
    qid: `exam ${qid}`,
    style: 'exam',
    question: questions.get(qid) ?? '',
    rubric: rubrics.get(qid),
    answer: answer ?? texts.get(id),
    labels,
    flagged: {},
  })
  const given = examRubrics(join(dir, EXAM.rubrics))
  const more = examRubrics(join(here, 'exam/rubrics.json'))
  return [
    ...readLines(join(dir, EXAM.labels)).map((row) => entry('exam', given, row)),
    ...readLines(join(here, 'exam/labels.jsonl')).map((row) => entry('more', more, row)),
  ]
}

function examRubrics(file) {
  const written = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(written).map(([qid, points]) => [qid, toRubric(points)]))
}

/** A rubric of statements, phrasings and slots alone, as a stranger would write it. */
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

let items

/** Every item of the content that is answered in words, with its rubric. */
export async function loadContent() {
  const { loadItems } = await built('content/dist/index.js')
  items ??= (await loadItems(join(repo, 'content'), {})).filter(
    ({ rubric, modelAnswers }) => rubric && modelAnswers.length > 0,
  )
  return items.map(({ rubricFile, ...item }) => ({ ...item, id: rubricFile.split('/').at(-2) }))
}

/** Question ids of one part of the project's own test set. */
export const partOf = (part) => JSON.parse(readFileSync(join(SET, 'split.json'), 'utf8'))[part]

/**
 * Labelled answers of the project's own test set, with the rubrics of the content. Points and beliefs
 * that a rubric has gained since it was labelled are left out.
 *
 * @param part  `dev` or `test`; nobody who works on the grader reads the answers of `test`
 */
export async function loadSet(part) {
  if (!existsSync(join(SET, 'labels.jsonl'))) return []
  const content = new Map((await loadContent()).map((item) => [item.id, item]))
  const wanted = new Set(partOf(part))
  const labels = new Map()
  for (const { answerId, pointId, label, misconceptionId, flagged } of readLines(
    join(SET, 'labels.jsonl'),
  )) {
    const row = labels.get(answerId) ?? { labels: {}, flagged: {} }
    if (pointId) row.labels[pointId] = label
    else row.flagged[misconceptionId] = flagged
    labels.set(answerId, row)
  }
  const kinds = JSON.parse(readFileSync(join(SET, 'kinds.json'), 'utf8'))
  return readLines(join(SET, 'answers.jsonl'))
    .filter(({ questionId, answerId }) => wanted.has(questionId) && labels.has(answerId))
    .flatMap(({ questionId, answerId, style, text }) => {
      const item = content.get(questionId)
      if (!item) return []
      return [
        {
          set: part,
          id: answerId,
          qid: questionId,
          style,
          kind: kinds[answerId] ?? null,
          question: item.question,
          rubric: item.rubric,
          answer: text,
          ...labels.get(answerId),
        },
      ]
    })
}

const unique = (texts) => [...new Set(texts.filter((text) => text.trim() !== ''))]

/** Honest prose by source: model answers of the content and answers of students. */
export async function proseOrExit() {
  const [exam, saf] = [EXAM.answers, 'saf-en.jsonl'].map((file) => join(dataDir(), file))
  if (![exam, saf].every(existsSync))
    giveUp(`${EXAM.answers} and saf-en.jsonl are needed in ${dataDir()}.`, 'Pass --data DIR.')
  return {
    model: unique(
      (await loadContent()).flatMap(({ modelAnswers }) => modelAnswers.map(({ text }) => text)),
    ),
    exam: unique(readLines(exam).map(({ answer }) => answer)),
    saf: unique(readLines(saf).map(({ answer }) => answer ?? '')),
  }
}
