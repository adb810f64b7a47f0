// All benches of the grader, one after another: `npm run bench:grader [-- --data DIR --errors]`.
//
// Labelled exam answers with baselines and speed, the project's own set, and right answers changed in
// known ways. Every argument is handed on, but not to the fresh answers; `--errors` lists every failure that may be looked at, which
// for the own set are those of its development part. Exit code: the first one that is not 0.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { flag } from './data.mjs'

const given = process.argv.slice(2)
const parts = [
  ['exam answers', 'main.mjs', ['--part', 'exam']],
  ['own set, test part', 'main.mjs', ['--part', 'test']],
  ...(flag('errors') ? [['own set, development part', 'main.mjs', ['--part', 'dev']]] : []),
  ['changed answers', 'robustness.mjs', []],
  ['fresh answers to questions of the content', 'fresh.mjs', ['--all']],
]

let code = 0
for (const [name, script, own] of parts) {
  console.log(`\n== ${name} (${script})\n`)
  const unseen = own.includes('test')
  const handed = script === 'fresh.mjs' ? [] : given
  const args = [...own, ...handed.filter((one) => !(unseen && one === '--errors'))]
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  })
  code ||= status ?? 1
}
process.exitCode = code
