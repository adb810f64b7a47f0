// The judge's own process. Started by open-judge.ts and spoken to over the channel of Node.
import type { Verdict } from '@warmstart/schema'
import { Aborted, type Job } from '../run/index.ts'
import { Busy } from './gate.ts'
import type { FromHost, ToHost } from './messages.ts'
import { Service } from './service.ts'

let service: Service | null = null
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
      service = await Service.open(message.config)
      return say({ op: 'ready', state: service.state })
    case 'run':
      return run(message.id, message.job)
    case 'cancel':
      return running.get(message.id)?.abort(new Aborted())
    case 'warm':
      return service?.warm(message.imports)
    case 'close':
      return end()
  }
}

async function run(id: number, job: Job): Promise<void> {
  if (service === null) return
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const verdict: Verdict = await service.run(job, controller.signal, (one) =>
      say({ op: 'case', id, verdict: one }),
    )
    say({ op: 'verdict', id, verdict })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const code = error instanceof Busy ? 'busy' : error instanceof Aborted ? 'aborted' : 'failed'
    say({ op: 'refused', id, code, why })
  } finally {
    running.delete(id)
  }
}

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  for (const controller of running.values()) controller.abort(new Aborted())
  await service?.close().catch(() => {})
  process.exit(0)
}
