// Writes packages/grader/src/similarity/rarity-table.ts: how common each word is in the model
// answers and topic pages of this repository.
//
//   npx tsc -b packages/grader && node bench/grader-similarity/rarity.mjs
//
// A document is a paragraph of content/**/*.md of at least 80 characters. A stem found in d of D
// documents weighs 0.15 + ln((D + 1)/(d + 1)) / ln(D + 1): 0.15 for one in every paragraph, near
// 1.15 for one in none. Only stems in at least FROM paragraphs are written, in steps of 0.1; the
// others share one weight. Exit codes: 0 written, 3 the grader is not built.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repo = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const { tokenise } = await import('../../packages/grader/dist/tokens.js').catch(() => {
  console.error('rarity: the grader is not built; run "npx tsc -b packages/grader" first.')
  process.exit(3)
})

const FROM = 5
const PARAGRAPH_CHARS = 80
const LINE = 98

const files = readdirSync(join(repo, 'content'), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .sort()
const counts = new Map()
let documents = 0
for (const name of files)
  for (const paragraph of readFileSync(join(repo, 'content', name), 'utf8').split(/\n\s*\n/)) {
    if (paragraph.length < PARAGRAPH_CHARS) continue
    documents++
    const stems = tokenise(paragraph).tokens.filter((token) => token.kind !== 'operator')
    for (const stem of new Set(stems.filter(({ grammar }) => !grammar).map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }

const weightOf = (d) => 0.15 + Math.log((documents + 1) / (d + 1)) / Math.log(documents + 1)
const steps = new Map()
const written = [...counts].filter(([stem, d]) => d >= FROM && /^[a-z0-9.]+$/.test(stem))
for (const [stem, d] of written.sort(([a], [b]) => (a < b ? -1 : 1))) {
  const step = Math.round(weightOf(d) * 10) / 10
  steps.set(step, [...(steps.get(step) ?? []), stem])
}
const rare = [...counts.values()].filter((d) => d < FROM)
const rest = rare.reduce((sum, d) => sum + weightOf(d), 0) / rare.length

const rows = [...steps]
  .sort(([a], [b]) => a - b)
  .map(([step, stems]) => `  [\n    ${step},\n    \`\n${wrap(stems)}\`,\n  ],`)
writeFileSync(
  join(repo, 'packages/grader/src/similarity/rarity-table.ts'),
  `// Written by bench/grader-similarity/rarity.mjs from ${documents} paragraphs of content/; do not edit.

/** Weight of the stems of each row: the commoner in texts on machine learning, the lower. */
export const RARITY_ROWS: readonly (readonly [weight: number, stems: string])[] = [
${rows.join('\n')}
]

/** Weight of a stem that is in no row: the mean over those that were seen, but seldom. */
export const RARE_WEIGHT = ${rest.toFixed(2)}
`,
)
console.log(`${files.length} files, ${documents} paragraphs, ${written.length} stems written`)

function wrap(stems) {
  const lines = ['']
  for (const stem of stems) {
    const line = lines.at(-1)
    if (line.length + stem.length + 7 > LINE) lines.push(stem)
    else lines[lines.length - 1] = line ? `${line} ${stem}` : stem
  }
  return lines.map((line) => `      ${line}`).join('\n')
}
