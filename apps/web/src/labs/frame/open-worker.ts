import type { FromWorker, Port } from './protocol.ts'

type Search = Readonly<Record<string, unknown>>

/** A worker that was opened before anybody asked for a run. */
export interface Spare {
  readonly lab: string
  /** The address that it makes the run of. */
  readonly search: Search
  readonly port: Port
  /** What it said meanwhile. */
  readonly heard: readonly FromWorker[]
}

let spare: Spare | null = null

/** Opens a worker that knows nothing yet. */
export const openWorker = (): Port =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as Port

/**
 * Opens the worker of a lab ahead and lets it make the run of the address, while the page still
 * loads the picture. {@link takeSpare} then gives it.
 *
 * @param lab  as the address says it; whether there is such a lab shows later
 * @param search  names and texts of the query string
 */
export function warmWorker(lab: string, search: Search): void {
  if (spare?.lab === lab && JSON.stringify(spare.search) === JSON.stringify(search)) return
  spare?.port.terminate()
  const heard: FromWorker[] = []
  const made: Spare = { lab, search, port: openWorker(), heard }
  spare = made
  made.port.onmessage = ({ data }) => void heard.push(data)
  made.port.onerror = () => {
    if (spare === made) spare = null // the next one says what is wrong, to somebody who listens
  }
  made.port.postMessage({ kind: 'warm', lab, search })
}

/** The worker that was opened ahead for this lab, once; null where there is none. */
export function takeSpare(lab: string): Spare | null {
  if (spare?.lab !== lab) return null
  const taken = spare
  spare = null
  return taken
}
