// What happens to the grade of a right answer that is changed in a known way (twins.mjs).
//
//   npx tsc -b packages/grader packages/content && node bench/grader/robustness.mjs [--data DIR] [--errors]
//
// Changes the phrasings and model answers of the content and, where the development data is there, the
// labelled exam answers. Prints for each twin how many there are and the share for which the grade does
// what it must; --errors lists the others. The model answers were written together with their rubrics,
// so the rows that must stay unchanged are optimistic. Exit codes: 0 printed, 3 no build.
import { built, flag, loadContent, loadExam } from './data.mjs'
import { runTwins } from './robust.mjs'

const { gradeAnswer } = await built('grader/dist/grade.js')

const statementsOf = ({ points }) =>
  points.flatMap(({ id, text, phrasings }) =>
    [text, ...phrasings].map((one) => ({ id, text: one })),
  )

const content = (await loadContent()).map(({ id, question, rubric, modelAnswers }) => ({
  id,
  from: 'model answers',
  question,
  rubric,
  answers: modelAnswers.map(({ name, text }) => ({ id: name, text })),
  phrasings: statementsOf(rubric),
}))

const exam = new Map()
for (const { set, qid, id, question, rubric, answer, labels } of loadExam()) {
  if (set !== 'exam') continue
  const source = exam.get(qid) ?? {
    id: qid,
    from: 'exam answers',
    question,
    rubric,
    answers: [],
    phrasings: statementsOf(rubric),
  }
  const met = Object.keys(labels).filter((point) => labels[point] === 'met')
  source.answers.push({ id, text: answer, met })
  exam.set(qid, source)
}

console.log(`${'twin'.padEnd(62)}    n  as it must`)
for (const { name, from, n, hits, failures } of runTwins(
  [...content, ...exam.values()],
  gradeAnswer,
)) {
  console.log(`${`${name} | ${from}`.padEnd(62)}${String(n).padStart(5)}  ${(hits / n).toFixed(3)}`)
  if (flag('errors')) for (const one of failures) console.log(`    ${one.slice(0, 240)}`)
}
