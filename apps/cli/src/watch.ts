import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Editors write a file in several steps; saves within this time are one, in milliseconds. */
const QUIET_MS = 120

/**
 * Calls `act` whenever a file is saved, one call at a time, until the process is interrupted.
 *
 * The folder is watched, not the file: many editors write a new file and rename it.
 */
export async function onSave(file: string, act: () => Promise<unknown>): Promise<void> {
  const name = basename(file)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const again = () => {
    running = running.then(act).catch((error: unknown) => {
      process.stderr.write(`warmstart: ${error instanceof Error ? error.message : error}\n`)
    })
  }
  const watcher = watch(dirname(file), (_event, changed) => {
    if (changed !== null && changed.toString() !== name) return
    clearTimeout(timer)
    timer = setTimeout(again, QUIET_MS)
  })
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  clearTimeout(timer)
  watcher.close()
  await running
}
