// Makes the table by which a rare word in a slot counts more than one that every answer has.
//
//   npx tsc -b packages/grader packages/content && node bench/grader/rarity.mjs [--write]
//
// Counts in how many model answers of the content each stem stands; never looks at labelled answers.
// Without --write it prints the table. Exit codes: 0 printed or written, 3 not built.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { built, flag, loadContent, repo } from './data.mjs'

const { tokenise } = await built('grader/dist/tokens.js')

/** Stems of fewer answers are as rare as a word can be. */
const LISTED_FROM = 3
const LEVELS = 10
/** Stems a line, so that a change of one is a short diff. */
const LINE = 12

const counts = new Map()
let texts = 0
for (const { modelAnswers } of await loadContent())
  for (const { text } of modelAnswers) {
    texts++
    const stems = tokenise(text).tokens.filter(({ kind }) => kind === 'word')
    for (const stem of new Set(stems.map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }

const levels = Array.from({ length: LEVELS }, () => [])
for (const [stem, count] of counts) {
  if (count < LISTED_FROM || !/^[a-z]+$/.test(stem)) continue
  const rarity = 1 - Math.log(1 + count) / Math.log(1 + texts)
  levels[Math.min(LEVELS - 1, Math.max(0, Math.round(rarity * LEVELS)))].push(stem)
}

const block = (stems) => {
  const lines = []
  stems.sort()
  for (let i = 0; i < stems.length; i += LINE)
    lines.push(`    ${stems.slice(i, i + LINE).join(' ')}`)
  return lines.join('\n')
}
const file = `/**
 * Stems by how rare they are in answers: those of level n count n/${LEVELS}, all others 1. Made by
 * \`bench/grader/rarity.mjs --write\` from ${texts} model answers of the content; not to be edited by hand.
 */
export const COMMON: readonly string[] = [
${levels.map((stems, i) => `  // ${i}/${LEVELS}\n  \`\n${block(stems)}\n  \`,`).join('\n')}
]
`
if (flag('write')) writeFileSync(join(repo, 'packages/grader/src/common-stems.ts'), file)
else console.log(file)
