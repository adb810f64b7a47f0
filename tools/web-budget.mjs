// Holds the budget of the web bundle: reads the manifest of the last build, sums the gzipped
// JavaScript that a screen needs, and fails above the limits.
// Usage: node tools/web-budget.mjs   (after the web app was built)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(import.meta.dirname, '..', 'apps', 'web', 'dist')
const SHELL_LIMIT_KB = 120
const SCREEN_LIMIT_KB = 10
/** Parts that are large by nature and are loaded when they are first needed. */
const PART_LIMITS_KB = { 'code-editor': 150, 'code-diff': 150, dist: 50, 'lab-screen': 25 }
/** A lab with the algorithms that it runs; the data sets of labs are no program. */
const LAB_LIMIT_KB = 40
const DATASET_LIMIT_KB = 50

const manifest = readManifest()
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
if (entry === undefined) fail('the manifest has no entry; build the web app first')

const shell = closure([entry])
const screens = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry)
const rows = [
  { name: 'shell', files: shell, limitKb: SHELL_LIMIT_KB },
  ...screens.map((key) => ({
    name: labOf(key) ?? manifest[key].name ?? key,
    files: added(key),
    limitKb: limitOf(key),
  })),
].map((row) => ({ ...row, kb: gzipKb(row.files) }))

for (const { name, kb, limitKb, files } of rows) {
  const verdict = kb <= limitKb ? 'fine' : 'TOO LARGE'
  console.log(
    `${kb.toFixed(1).padStart(6)} kB of ${limitKb}  ${name}  (${files.size} files)  ${verdict}`,
  )
}
if (rows.some(({ kb, limitKb }) => kb > limitKb)) {
  fail('the bundle is above its budget; load what is new lazily, or leave it out')
}

/** `lab k-means` for the view of a lab. */
function labOf(key) {
  const [, lab] = /src\/labs\/([\w-]+)\/view\.tsx$/.exec(key) ?? []
  return lab && `lab ${lab}`
}

function limitOf(key) {
  if (labOf(key)) return LAB_LIMIT_KB
  if (/content\/datasets\/[\w-]+\.json$/.test(key)) return DATASET_LIMIT_KB
  return PART_LIMITS_KB[manifest[key].name] ?? SCREEN_LIMIT_KB
}

/** What a screen, or a part that a screen loads later, adds to what is there when it is asked for. */
function added(key) {
  const askers = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key))
  const there = askers.map((asker) => closure([asker]))
  const isThere = (file) => shell.has(file) || there.every((files) => files.has(file))
  return new Set([...closure([key])].filter((file) => !isThere(file)))
}

/** Manifest of the build, by source file. */
function readManifest() {
  const path = join(DIST, '.vite', 'manifest.json')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return fail(`${path} cannot be read; build the web app first`)
  }
}

/** JavaScript files that are loaded with these modules: themselves and their static imports. */
function closure(keys, files = new Set(), seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (chunk.file.endsWith('.js')) files.add(chunk.file)
    closure(chunk.imports ?? [], files, seen)
  }
  return files
}

/** Sum of the gzipped sizes, in kilobytes of 1000 bytes. */
function gzipKb(files) {
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(DIST, file))).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** Ends with words and exit code 1. */
function fail(words) {
  console.error(`web-budget: ${words}`)
  process.exit(1)
}
