// The judge's own process. Started by open-judge.ts and spoken to over the channel of Node.
import { rmSync } from 'node:fs'
import type { JudgedProblem } from '@warmstart/core'
import type { CaseVerdict } from '@warmstart/schema'
import { Aborted, freezeCases, mutantsOf } from '../run/index.ts'
import { Busy } from './gate.ts'
import type { FromHost, ToHost } from './messages.ts'
import { Service } from './service.ts'

let service: Service | null = null
let folder: string | null = null
const problems = new Map<number, JudgedProblem>()
const running = new Map<number, AbortController>()

function say(message: FromHost): void {
  if (process.connected) process.send?.(message)
}

process.on('message', (message: ToHost) => {
  void heard(message).catch((error: unknown) => {
    say({ op: 'failed', why: error instanceof Error ? error.message : String(error) })
  })
})

// The parent is gone: leave nothing behind.
process.on('disconnect', () => void end())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())

async function heard(message: ToHost): Promise<void> {
  switch (message.op) {
    case 'open':
      folder = message.config.folder
      service = await Service.open(message.config)
      return say({ op: 'ready', state: service.state })
    case 'problem':
      problems.set(message.key, message.problem)
      return
    case 'forget':
      problems.delete(message.key)
      return
    case 'run':
      return run(message)
    case 'freeze':
      return freeze(message.id, message.key)
    case 'mutants':
      return mutants(message.id, message.key, message.source)
    case 'cancel':
      return running.get(message.id)?.abort(new Aborted())
    case 'warm':
      return service?.warm(message.imports)
    case 'close':
      return end()
  }
}

/** Answers a request that has an id, or says why not. */
async function answer(id: number, work: (service: Service) => Promise<FromHost>): Promise<void> {
  if (service === null) return
  try {
    say(await work(service))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const code = error instanceof Busy ? 'busy' : error instanceof Aborted ? 'aborted' : 'failed'
    say({ op: 'refused', id, code, why })
  }
}

function problemOf(key: number): JudgedProblem {
  const problem = problems.get(key)
  if (problem === undefined) throw new Error(`problem ${key} was never told`)
  return problem
}

async function run({ id, key, job, watched }: Extract<ToHost, { op: 'run' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  await answer(id, async (open) => {
    const onCase = (verdict: CaseVerdict) => {
      if (watched) say({ op: 'case', id, verdict })
    }
    const verdict = await open.run(
      { ...job, problem: problemOf(key) },
      key,
      controller.signal,
      onCase,
    )
    return { op: 'verdict', id, verdict }
  })
  running.delete(id)
}

function freeze(id: number, key: number): Promise<void> {
  return answer(id, async (open) => {
    const problem = problemOf(key)
    const frozen = await open.author(problem, (slot, versions) =>
      freezeCases(problem, slot, versions),
    )
    return { op: 'frozen', id, frozen }
  })
}

function mutants(id: number, key: number, source: string): Promise<void> {
  return answer(id, async (open) => {
    const problem = problemOf(key)
    const found = await open.author(problem, (slot) => mutantsOf(problem, slot, source))
    return { op: 'mutants', id, mutants: found }
  })
}

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  for (const controller of running.values()) controller.abort(new Aborted())
  await service?.close().catch(() => {})
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
