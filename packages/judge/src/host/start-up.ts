import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A slot could not be had, and why. Never the fault of a submission. */
export class SlotsUnavailable extends Error {}

const START_LIMIT_MS = 60_000

type Tell = (listen: (message: Record<string, unknown>) => void) => void

/** Waits for the zygote's first line; later lines go to who asks for them. */
export function untilReady(
  child: ChildProcess,
): Promise<{ versions: Record<string, string>; tell: Tell }> {
  return new Promise((resolve, reject) => {
    let said = ''
    let listen: (message: Record<string, unknown>) => void = () => {}
    const clock = setTimeout(() => fail('it was not ready in a minute'), START_LIMIT_MS)
    const fail = (why: string) => {
      clearTimeout(clock)
      const last = said.trim().split('\n').slice(-3).join(' ')
      reject(new SlotsUnavailable(last === '' ? why : `${why}: ${last}`))
    }
    child.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000)
    })
    child.on('error', (error) => fail(error.message))
    child.on('exit', (code, signal) => fail(`it ended with ${signal ?? `code ${code}`}`))
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
    lines.on('line', (line) => {
      const message = JSON.parse(line)
      if (message.ready !== true) {
        listen(message)
        return
      }
      clearTimeout(clock)
      const tell: Tell = (next) => {
        listen = next
      }
      resolve({ versions: message.versions, tell })
    })
  })
}
