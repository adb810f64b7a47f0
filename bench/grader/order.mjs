// Makes the table of neighbouring words for the guard against shuffled words, and measures it.
//
//   npx tsc -b packages/grader packages/content && node bench/grader/order.mjs [--data DIR] [--write]
//
// Counts which kinds of words are neighbours in prose (model answers, exam answers, SAF answers) and
// in the same texts shuffled, and writes ten times the log of their ratio. Then it prints, for each
// source with a table made from the OTHER sources, how often a real text and how often a shuffled
// one is taken for shuffled with the committed table, and where the means lie. Fixed seed: the same
// data makes the same table. Exit codes: 0 printed, 3 no data or no build.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { proseOrExit, repo } from './data.mjs'
import { random } from './metrics.mjs'
import { scramble, scrambleSentences } from './twins.mjs'

const dist = join(repo, 'packages/grader/dist')
const { tokenise } = await import(join(dist, 'tokens.js'))
const { isSalad } = await import(join(dist, 'salad.js'))
const { KINDS, neighbours } = await import(join(dist, 'order.js'))

const SEED = 3
const ROUNDS = 3
/** Tenths of log odds, held within this range. */
const LOWEST = -30
const HIGHEST = 20

const sources = await proseOrExit()
const next = random(SEED)
const pairsOf = (text) => neighbours(tokenise(text).tokens)

/** Rows of the table, each a line of numbers. */
function learn(texts) {
  const count = () => KINDS.map(() => KINDS.map(() => 0))
  const [real, fake] = [count(), count()]
  const totals = { real: 0, fake: 0 }
  for (const text of texts) {
    for (const [a, b] of pairsOf(text)) {
      real[a][b]++
      totals.real++
    }
    for (let round = 0; round < ROUNDS; round++)
      for (const [a, b] of pairsOf(scramble(text, next))) {
        fake[a][b]++
        totals.fake++
      }
  }
  return KINDS.map((_, a) =>
    KINDS.map((__, b) => {
      const ratio = (real[a][b] + 1) / totals.real / ((fake[a][b] + ROUNDS) / totals.fake)
      return Math.max(LOWEST, Math.min(HIGHEST, Math.round(10 * Math.log(ratio))))
    }).join(' '),
  )
}

const rows = learn(Object.values(sources).flat())
const file = `/**
 * For each kind of word of \`order.ts\` (rows), ten times the natural logarithm of how much more often
 * each kind (columns) stands behind it in prose than in shuffled prose. Made by
 * \`bench/grader/order.mjs --write\` from ${Object.values(sources).flat().length} texts; not to be edited by hand.
 */
export const ODDS: readonly string[] = [
${rows.map((row, i) => `  // ${KINDS[i]}\n  '${row}',`).join('\n')}
]
`
if (process.argv.includes('--write')) {
  writeFileSync(join(repo, 'packages/grader/src/order-odds.ts'), file)
  console.log('wrote packages/grader/src/order-odds.ts; build and run again to measure it')
}

const LENGTHS = [
  [15, 25],
  [25, 40],
  [40, 80],
  [80, Number.POSITIVE_INFINITY],
]
console.log('source   words       n  real   shuffled  in sentences   (share taken for shuffled)')
for (const [name, texts] of Object.entries(sources))
  for (const [low, high] of LENGTHS) {
    const some = texts.filter((text) => {
      const words = text.split(/\s+/).length
      return words >= low && words < high
    })
    if (some.length === 0) continue
    const share = (change) =>
      some.filter((text) => isSalad(tokenise(change(text)))).length / some.length
    const shares = [
      share((text) => text),
      share((text) => scramble(text, next)),
      share((text) => scrambleSentences(text, next)),
    ]
    console.log(
      [name.padEnd(8), `${low}–${high}`.padEnd(11), String(some.length).padStart(4)].join(' '),
      ...shares.map((value) => ` ${value.toFixed(3)}  `),
    )
  }
