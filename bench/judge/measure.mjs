// The measurements; each fails on the first wrong verdict.
import { setTimeout as sleep } from 'node:timers/promises'
import { CANARY, hostileProblem, hostileRows } from '../../packages/judge/hostile/rows.mjs'
import { endless, TRIVIAL } from './problems.mjs'
import { below, cpuMs, pssMb } from './processes.mjs'
import { summary } from './stats.mjs'

/** A verdict that is not the right one: the figures beside it would mean nothing. */
export class WrongVerdict extends Error {}

async function timed(judge, { problem, source }) {
  const started = performance.now()
  const verdict = await judge.run({ problem, source, which: 'all' })
  if (verdict.status !== 'accepted') throw new WrongVerdict(`${problem.id}: ${verdict.message}`)
  return performance.now() - started
}

/** Latency of one client, warm and cold in turns, for each set of libraries. */
export async function latency({ warm, cold }, n) {
  const times = {}
  for (const imports of Object.keys(TRIVIAL)) {
    times[imports] = { warm: [], cold: [], warmCpu: [], coldCpu: [] }
    await timed(warm.judge, TRIVIAL[imports])
    await timed(cold.judge, TRIVIAL[imports])
    await sleep(300)
  }
  for (let i = 0; i < n; i++) {
    for (const [imports, list] of Object.entries(times)) {
      list.cold.push(await timed(cold.judge, TRIVIAL[imports]))
      list.warm.push(await timed(warm.judge, TRIVIAL[imports]))
      await sleep(30) // the next slot is cloned between two submissions of one person
    }
  }
  for (const [imports, list] of Object.entries(times)) {
    list.warmCpu = await cpuOf(warm, TRIVIAL[imports], 30)
    list.coldCpu = await cpuOf(cold, TRIVIAL[imports], 5)
  }
  return Object.fromEntries(
    Object.entries(times).map(([imports, list]) => [
      imports,
      { ...list, warm: summary(list.warm), cold: summary(list.cold) },
    ]),
  )
}

/** Processor time for one verdict: of the judge's process and everything below it. */
async function cpuOf({ judge, pid }, trivial, runs) {
  const before = cpuMs(pid)
  for (let i = 0; i < runs; i++) await timed(judge, trivial)
  await sleep(300)
  return (cpuMs(pid) - before) / runs
}

/** Verdicts a second of clients that never pause. */
export async function sustained({ judge }, imports, clients, seconds) {
  const times = []
  const end = performance.now() + seconds * 1000
  const client = async () => {
    while (performance.now() < end) times.push(await timed(judge, TRIVIAL[imports]))
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  return { perSecond: times.length / ((performance.now() - started) / 1000), ...summary(times) }
}

/** Milliseconds beyond the limit until an endless loop has its verdict. */
export async function overshoot({ judge }, n) {
  const { problem, source } = endless(0.3)
  const list = []
  for (let i = 0; i < n; i++) {
    const { cases, status } = await judge.run({ problem, source, which: 'all' })
    if (status !== 'time-limit') throw new WrongVerdict(`endless loop: ${status}`)
    list.push(cases[0].ms - 300)
  }
  return summary(list)
}

/** Proportional memory of a zygote with all libraries: with few and with many slots. */
export async function memory(open) {
  const measure = async (parallel) => {
    const { judge, pid } = await open({ parallel })
    await timed(judge, TRIVIAL['scikit-learn'])
    await sleep(1500)
    const group = below(pid).filter(({ command }) => command.includes('warmstart_judge.zygote'))
    const full = largestGroup(group)
    const pss = pssMb(full)
    await judge.close()
    return { pss, slots: parallel + 1 }
  }
  const [few, many] = [await measure(1), await measure(5)]
  if (few.pss === null || many.pss === null) return { zygote: null, slot: null }
  const slot = (many.pss - few.pss) / (many.slots - few.slots)
  return { slot, zygote: few.pss - slot * (few.slots - 1) }
}

/** Processes of the sandbox with the most memory: that of all libraries. */
function largestGroup(group) {
  const roots = group.filter(({ parent }) => !group.some(({ pid }) => pid === parent))
  const under = (pid) => [
    pid,
    ...group.filter(({ parent }) => parent === pid).flatMap((one) => under(one.pid)),
  ]
  const families = roots.map(({ pid }) => under(pid))
  return families.sort((a, b) => (pssMb(b) ?? 0) - (pssMb(a) ?? 0))[0] ?? []
}

/** Milliseconds from a judge that has only NumPy to the first verdict with all libraries. */
export async function start(open) {
  const { judge } = await open({})
  const before = performance.now()
  await timed(judge, TRIVIAL['scikit-learn'])
  const ms = performance.now() - before
  await judge.close()
  return ms
}

/** Good and hostile submissions in turns, by two clients; good ones alone for comparison. */
export async function interleaved({ judge }, n) {
  const alone = []
  for (let i = 0; i < 30; i++) alone.push(await timed(judge, CANARY))
  const rows = hostileRows('T1').filter(({ after }) => after === null)
  const queue = Array.from({ length: n }, (_, i) => [rows[(i * 7) % rows.length], null]).flat()
  const next = queue.values()
  const good = []
  let contained = 0
  const client = async () => {
    for (const row of next) {
      if (row === null) {
        good.push(await timed(judge, CANARY))
        continue
      }
      const problem = hostileProblem(row, { seconds: 0.3 })
      const { status, message } = await judge.run({ problem, source: row.source, which: 'all' })
      const hurried = status === 'time-limit' // a third of a second is short for some of them
      if (!row.verdicts.includes(status) && !hurried)
        throw new WrongVerdict(`${row.name}: ${message}`)
      contained += 1
    }
  }
  await Promise.all([client(), client()])
  return { contained, good: summary(good), alone: summary(alone) }
}
