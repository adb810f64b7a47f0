// Speed, size and firmness of the judge, warm and cold in one run. See README.md.
//
//   npx tsc -b packages/judge && node bench/judge/main.mjs [--n N] [--json] [--report]
//
// Exit codes: 0 all gates hold, 1 a gate or a verdict is wrong, 2 usage, 3 no sandbox or no build.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const built = await import('../../packages/judge/dist/index.js').catch(() => null)
if (built === null) {
  console.error('bench:judge: the judge is not built; run "npx tsc -b packages/judge" first.')
  process.exit(3)
}
const { interleaved, latency, memory, overshoot, start, sustained, WrongVerdict } = await import(
  './measure.mjs'
)
const { below, cpuMs, hostPid, machineBusyMs } = await import('./processes.mjs')
const { gatesOf } = await import('./gates.mjs')
const { short } = await import('./stats.mjs')

const { n, json, report } = options()
const before = leftovers()

try {
  const result = await measure()
  const gates = gatesOf(result)
  if (json) console.log(JSON.stringify({ ...result, gates }))
  else print(result, gates)
  const failed = gates.filter(({ holds }) => holds === false)
  process.exitCode = failed.length > 0 && !report ? 1 : 0
} catch (error) {
  if (!(error instanceof WrongVerdict)) throw error
  console.error(`WRONG VERDICT, no figures: ${error.message}`)
  process.exitCode = 1
  process.exit()
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        n: { type: 'string', default: '32' },
        json: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
      },
    })
    const n = Number(values.n)
    if (Number.isInteger(n) && n >= 5) return { ...values, n }
  } catch {
    // told below
  }
  console.error('usage: main.mjs [--n N, at least 5] [--json] [--report]')
  process.exit(2)
}

/** Opens a judge and finds its process. */
async function open(parts) {
  const python = process.env.WARMSTART_PYTHON ? [process.env.WARMSTART_PYTHON] : []
  const judge = await built.openJudge({ python, seed: 1, ...parts })
  const state = judge.state()
  if (state.state !== 'ready' || !state.sandboxed) {
    console.error(`bench:judge: ${state.summary} ${state.fix ?? ''}`)
    await judge.close()
    process.exit(3)
  }
  return { judge, pid: hostPid(), tier: state.tier }
}

async function measure() {
  const began = { at: performance.now(), busy: machineBusyMs(), own: ownMs() }
  const warm = await open({ tiers: ['T1', 'T2'] })
  const cold = await open({ tiers: ['T3'] })
  const result = { tier: warm.tier, n, latency: await latency({ warm, cold }, n), sustained: {} }
  for (const imports of ['numpy', 'scikit-learn']) {
    result.sustained[imports] = {
      warm: await sustained(warm, imports, 2, 5),
      cold: await sustained(cold, imports, 2, 8),
    }
  }
  result.overshoot = await overshoot(warm, 20)
  result.interleaved = await interleaved(warm, 100)
  await Promise.all([warm.judge.close(), cold.judge.close()])
  result.memory = await memory(open)
  result.startMs = await start(open)
  const elapsed = performance.now() - began.at
  const others = machineBusyMs() - began.busy - (ownMs() - began.own)
  result.background = others / elapsed
  const after = leftovers()
  result.leftovers = Object.fromEntries(
    Object.keys(after).map((key) => [key, after[key] - before[key]]),
  )
  return result
}

/** Processor time of this process and everything that it started. */
function ownMs() {
  return cpuMs(process.pid)
}

function leftovers() {
  return {
    processes: below().length,
    folders: readdirSync('/tmp').filter((name) => name.startsWith('warmstart-judge-')).length,
    mounts: readFileSync('/proc/self/mountinfo', 'utf8').split('\n').length,
  }
}

function print(result, gates) {
  const { latency: times, sustained: load } = result
  console.log(
    `tier ${result.tier}, n = ${result.n}; ${short(result.background)} processors busy with other things\n`,
  )
  console.log(
    'one client, ms (p50 / p95, min)   warm                  cold        cold/warm  CPU warm  cold',
  )
  for (const [imports, { warm, cold, warmCpu, coldCpu }] of Object.entries(times)) {
    const cell = ({ p50, p95, min }) => `${short(p50)} / ${short(p95)}, ${short(min)}`.padEnd(21)
    const ratio = `${short(cold.p50 / warm.p50)}×`.padEnd(10)
    console.log(
      `${imports.padEnd(33)} ${cell(warm)} ${cell(cold)} ${ratio} ${short(warmCpu).padEnd(9)} ${short(coldCpu)}`,
    )
  }
  for (const [imports, { warm, cold }] of Object.entries(load)) {
    console.log(
      `two clients, ${imports}: ${short(warm.perSecond)}/s warm, ${short(cold.perSecond)}/s cold (${short(warm.perSecond / cold.perSecond)}×), p95 ${short(warm.p95)} ms`,
    )
  }
  console.log('')
  for (const { name, gate, seen, holds } of gates) {
    const mark = holds === null ? '–' : holds ? '✔' : '✖'
    console.log(`${mark} ${name}: ${seen} (gate ${gate})`)
  }
}
