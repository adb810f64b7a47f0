// Our algorithms, scikit-learn and the packages of npm on the same data in one run. See README.md.
//
//   npm run bench:algorithms [-- TASK … --repeats N --no-peers --json]
//
// Exit codes: 0 all within 1.5 × their target, 1 one is not, 2 usage, 3 something is not built.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeData } from './data.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PYTHON = fileURLToPath(
  new URL('../../packages/algorithms/fixtures/.venv/pinned/bin/python', import.meta.url),
)
const SLACK = 1.5 // noise of a shared machine
const ROUNDS = 3 // a process of each side a round
const { names, repeats, json, peers: withPeers } = options()

if (!existsSync(PYTHON)) {
  console.error('bench:algorithms: run "npm run fixtures:algorithms -- --check" once: it makes the')
  console.error('Python environment with the pinned scikit-learn.')
  process.exit(3)
}
const built = await import('@warmstart/algorithms').catch(() => null)
if (!built?.RandomState) {
  console.error('bench:algorithms: run "npx tsc -b packages/algorithms" first.')
  process.exit(3)
}

if (withPeers) installPeers()
const scratch = mkdtempSync(join(tmpdir(), 'warmstart-bench-'))
const rows = []
try {
  if (!json) printHead()
  for (const name of names) {
    const { task } = await import(`./tasks/${name}.mjs`)
    const row = measure(name, task)
    rows.push(row)
    if (!json) printRow(row)
  }
} finally {
  rmSync(scratch, { recursive: true })
}
if (json) console.log(JSON.stringify(rows, null, 2))
process.exitCode = rows.every(({ fine }) => fine) ? 0 : 1

function measure(name, task) {
  const folder = join(scratch, name)
  writeData(folder, task.data(new built.RandomState(task.seed ?? 0), built))
  // Sides take turns, so that a slow minute of the machine falls on both.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    reference: worker(PYTHON, 'worker.py', name, folder),
    ours: worker(process.execPath, 'worker.mjs', name, folder, 'ours'),
  }))
  const reference = merged(rounds.map((round) => round.reference))
  const ours = merged(rounds.map((round) => round.ours))
  const peers = (withPeers ? (task.peers ?? []) : []).map((peer) => ({
    ...peerRow(peer, worker(process.execPath, 'worker.mjs', name, folder, peer.name), reference),
  }))
  const ratio = ours.min / reference.min
  return {
    task: name,
    title: task.title,
    target: task.target,
    ratio,
    fine: task.target === null || ratio <= task.target * SLACK,
    agreement: task.agreement(ours.result, reference.result),
    repeats: ROUNDS * repeats,
    ours: times(ours),
    reference: { name: reference.name, ...times(reference) },
    peers,
  }
}

/** A package of npm beside the reference; what ran on a part of the data counts for all of it. */
function peerRow({ name, share, agreement }, run, reference) {
  if (run.missing) return { name, missing: true }
  const scale = share?.of ?? 1
  const cpu = run.cpu.map((one) => one / scale)
  return {
    name,
    ...times({ cpu }),
    ratio: Math.min(...cpu) / reference.min,
    repeats: cpu.length,
    ...(share ? { part: share.words } : {}),
    agreement: agreement(run.result, reference.result),
  }
}

/** Puts the packages of package-lock.json into this folder, once; without them their rows say so. */
function installPeers() {
  const done = join(HERE, 'node_modules', '.package-lock.json')
  if (
    existsSync(done) &&
    statSync(done).mtimeMs > statSync(join(HERE, 'package-lock.json')).mtimeMs
  )
    return
  console.error('bench:algorithms: installing the packages of npm to compare with (once)')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) console.error('bench:algorithms: they could not be installed')
}

/** Several runs of one side as one. */
function merged(runs) {
  const cpu = runs.flatMap((run) => run.cpu)
  return { ...runs[0], cpu, min: Math.min(...cpu) }
}

/** CPU milliseconds of one side, in a process of its own, one thread. */
function worker(program, script, ...words) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  delete env.OPENBLAS_CORETYPE // would pin a kernel that may not suit this processor
  delete env.OPENBLAS_L2_SIZE
  const { stdout, stderr, status } = spawnSync(
    program,
    [join(HERE, script), ...words, String(repeats)],
    { env, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`${script} ${words.join(' ')} failed\n${stdout}${stderr}`)
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1))
}

function times({ cpu }) {
  const sorted = [...cpu].sort((a, b) => a - b)
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  return { min: sorted[0], median: at(0.5), p95: at(0.95) }
}

function printHead() {
  console.log(
    `CPU milliseconds, min of ${ROUNDS} × ${repeats}, one thread; ratio = ours / scikit-learn 1.2.1, below 1 is faster`,
  )
}

function printRow(row) {
  const ms = (value) => value.toFixed(value < 10 ? 2 : 0)
  const target = row.target === null ? '' : `, target ${row.target}`
  const mark = row.fine ? (row.ratio <= (row.target ?? Infinity) ? '✔' : '~') : '✖'
  console.log(`${mark} ${row.title}`)
  console.log(
    `    ratio ${row.ratio.toFixed(2)}${target}: ours ${ms(row.ours.min)} (median ${ms(row.ours.median)}, p95 ${ms(row.ours.p95)}), ` +
      `${row.reference.name} ${ms(row.reference.min)} (median ${ms(row.reference.median)}, p95 ${ms(row.reference.p95)})`,
  )
  for (const peer of row.peers) {
    console.log(
      peer.missing
        ? `    ${peer.name}: not installed (npm ci in bench/algorithms)`
        : `    ${peer.name} ratio ${peer.ratio.toFixed(2)}: ${ms(peer.min)} (n = ${peer.repeats}${peer.part ? `; ${peer.part}` : ''}); ${peer.agreement}`,
    )
  }
  console.log(`    agreement: ${row.agreement}`)
}

function options() {
  const known = readdirSync(join(HERE, 'tasks'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -4))
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        repeats: { type: 'string', default: '7' },
        json: { type: 'boolean' },
        peers: { type: 'boolean', default: true },
      },
    })
    const unknown = positionals.filter((name) => !known.includes(name))
    if (unknown.length > 0) throw new Error(`no task ${unknown.join(', ')}; ${known.join(', ')}`)
    const repeats = Number(values.repeats)
    if (!(Number.isInteger(repeats) && repeats > 0)) throw new Error('--repeats takes a number ≥ 1')
    const { json, peers } = values
    return { names: positionals.length > 0 ? positionals : known, repeats, json, peers }
  } catch (error) {
    console.error(`bench:algorithms: ${error.message}`)
    process.exit(2)
  }
}
