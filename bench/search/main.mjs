// How long a search over all content takes: titles, questions, terms, words from the middle of
// answers, half-typed words and words with a typo, beside a plain scan of all texts.
//
//   npm run bench:search [-- --json]
//
// Build first (npm run build). Exit codes: 0 p95 within its limit, 1 not.
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSearch, readBundle } from '../../packages/content/dist/index.js'
import { inWords, summary } from '../lib/times.mjs'

const LIMIT_MS = 10
/** Every so many-th title is searched for, so that a run takes seconds. */
const EVERY = 3

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const bundle = await readBundle(join(import.meta.dirname, '../../build/content/bundle.json'))
const { search } = openSearch(bundle)
const texts = textsOf(bundle)
const kinds = queriesOf(bundle)

const results = Object.entries(kinds).map(([kind, queries]) => {
  for (const query of queries.slice(0, 20)) search(query)
  const times = queries.map((query) => timed(() => search(query)))
  const scans = queries.map((query) => timed(() => scan(query)))
  const found = queries.filter((query) => search(query).length > 0).length
  const ratio = summary(times).median / summary(scans).median
  return { kind, times, found, ratio }
})
const all = summary(results.flatMap(({ times }) => times))
const load = loadavg()[0]

if (values.json) {
  const rows = results.map(({ kind, times, found, ratio }) => {
    return { kind, ...summary(times), found, ratio }
  })
  console.log(JSON.stringify({ limit: LIMIT_MS, entries: texts.length, all, rows, load }, null, 2))
} else {
  const mark = all.p95 <= LIMIT_MS ? '✔' : '✖'
  console.log(
    `${mark} search over ${texts.length} entries, limit p95 ${LIMIT_MS} ms: ${inWords(all)}`,
  )
  for (const { kind, times, found, ratio } of results) {
    const share = `${found} of ${times.length} find something`
    console.log(
      `  ${kind.padEnd(13)} ${inWords(summary(times))}, ${share}, ${ratio.toFixed(2)} of a plain scan`,
    )
  }
  console.log(
    `load ${load.toFixed(1)} on ${availableParallelism()} processors: above 1 each, all of it waits`,
  )
}
process.exitCode = all.p95 <= LIMIT_MS ? 0 : 1

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The reference: every text that holds all words, as a person without an index would look. */
function scan(query) {
  const words = query.toLowerCase().split(/\s+/)
  return texts.filter((text) => words.every((word) => text.includes(word))).slice(0, 20)
}

function textsOf({ items, topics, glossary, comparisons, guides, formulas }) {
  return [...items, ...topics, ...glossary, ...comparisons, ...guides, ...formulas].map((entry) =>
    JSON.stringify(entry).toLowerCase(),
  )
}

function queriesOf({ items, topics, glossary }) {
  const titles = [...items, ...topics].map(({ title }) => title).filter((_, i) => i % EVERY === 0)
  const terms = glossary.map(({ term }) => term)
  const questions = items
    .filter(({ kind }) => kind === 'question')
    .map(({ prompt }) => prompt.asked.text)
    .filter((_, i) => i % EVERY === 0)
  return {
    titles,
    terms,
    questions,
    'half-typed': titles.map((title) => title.slice(0, Math.max(3, Math.ceil(title.length / 2)))),
    'three letters': [...new Set(terms.map((term) => term.slice(0, 3)))],
    typos: titles.map(misspelt),
  }
}

/** The longest word with two letters in the middle swapped. */
function misspelt(title) {
  const longest = title.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a))
  const at = Math.floor(longest.length / 2)
  if (at < 2) return title
  const swapped = longest.slice(0, at - 1) + longest[at] + longest[at - 1] + longest.slice(at + 1)
  return title.replace(longest, swapped)
}
