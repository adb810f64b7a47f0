// One side of one task: node worker.mjs TASK FOLDER ours|PEER REPEATS. Prints one JSON line.
import * as algorithms from '@warmstart/algorithms'
import { readData } from './data.mjs'

const WARM_UP = 400 // milliseconds: V8 compiles what is hot meanwhile
const SLOW = 2000 // milliseconds: a run that takes longer is measured once, and compiled by then
const [name, folder, side, repeats] = process.argv.slice(2)
const { task } = await import(`./tasks/${name}.mjs`)
const run = await prepare()
console.log(`\n${JSON.stringify(run === null ? { missing: true } : measured(run))}`)

async function prepare() {
  const data = readData(folder)
  if (side === 'ours') return task.ours(algorithms, data)
  const peer = task.peers.find((one) => one.name === side)
  const library = await import(peer.module ?? peer.name).catch(() => null)
  return library === null ? null : await peer.run(library, data)
}

function measured(run) {
  const cpuOf = (times) => {
    const before = process.cpuUsage()
    for (let i = 0; i < times; i++) result = run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / times
  }
  let result
  let [single, warm] = [cpuOf(1), 0]
  if (single > SLOW) return { cpu: [single], min: single, result }
  for (; warm < WARM_UP; warm += single) single = cpuOf(1)
  const times = Math.max(1, Math.min(200, Math.ceil(50 / single))) // each repeat takes ≥ 50 ms
  const cpu = Array.from({ length: Number(repeats) }, () => cpuOf(times))
  return { cpu, min: Math.min(...cpu), result }
}
