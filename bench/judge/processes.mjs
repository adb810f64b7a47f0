// Processor time, memory and left-overs of a tree of processes, from /proc.
import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10

/** Every process below `of`, with what /proc says of it; zombies left out. */
export function below(of = process.pid) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)))
  const under = (pid) =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...under(one.pid)])
  return under(of)
}

function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return []
    const ticks = rest.slice(9, 13).reduce((sum, word) => sum + Number(word), 0)
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return [{ pid, parent: Number(parent), cpuMs: ticks * TICK_MS, command }]
  } catch {
    return []
  }
}

/** Processor time of a process with everything below it, ended children included, in ms. */
export function cpuMs(pid) {
  const [own] = read(pid)
  return [own, ...below(pid)].reduce((sum, one) => sum + (one?.cpuMs ?? 0), 0)
}

/** Proportional memory of processes in MiB, or null where it may not be read. */
export function pssMb(pids) {
  try {
    return pids.reduce((sum, pid) => {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      return sum + Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024
    }, 0)
  } catch {
    return null
  }
}

/** Busy processor time of the whole machine, in ms. */
export function machineBusyMs() {
  const [, ...words] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/)
  const [user, nice, system, , , irq, soft] = words.map(Number)
  return (user + nice + system + irq + soft) * TICK_MS
}

/** Process of a judge itself: the newest child of this process that runs its main file. */
export function hostPid() {
  const hosts = below().filter(({ command }) =>
    /node\S* \S*judge\/dist\/host\/main\.js/.test(command),
  )
  return hosts.at(-1)?.pid ?? null
}
