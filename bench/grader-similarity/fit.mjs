// Fits the constants of the similarity score and prints them for
// packages/grader/src/similarity/calibrate.ts.
//
//   npx tsc -b packages/grader && node bench/grader-similarity/fit.mjs --data DIR
//
// Every question has the same weight; the answers to other questions that are added to it with
// grade 0 share a fifth of that. No randomness: the same data prints the same numbers. Exit codes:
// 0 printed, 2 no --data, 3 no data or the grader is not built.
import { fileURLToPath } from 'node:url'
import { loadGrader, loadOrExit, swappedAnswers } from './data.mjs'
import { fitLogistic } from './stats.mjs'

const QUESTION_WEIGHT = 50
const SWAPPED_WEIGHT = 10

/** Rows with the parts of the score and the weight that they have in the fit. */
export function weighted(rows, similarity) {
  const count = (list, key) => list.filter((row) => row.key === key).length
  const read = (list, total) =>
    list.map((row) => {
      const found = similarity({ ...row, references: [row.reference] })
      return { ...row, found, weight: total / count(list, row.key) }
    })
  return [...read(rows, QUESTION_WEIGHT), ...read(swappedAnswers(rows), SWAPPED_WEIGHT)]
}

/** [1, coverage, characters, brevity] */
export const vectorOf = ({ found: { parts } }) => [
  1,
  parts.coverage,
  parts.characters,
  parts.brevity,
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { similarity } = await loadGrader()
  const w = fitLogistic(weighted(loadOrExit(), similarity), vectorOf)
  console.log('export const CALIBRATION = {')
  for (const [i, name] of ['bias', 'coverage', 'characters', 'brevity'].entries())
    console.log(`  ${name}: ${w[i].toFixed(2)},`)
  console.log('} as const')
}
