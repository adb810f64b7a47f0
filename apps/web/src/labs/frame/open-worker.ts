import type { LabId } from '@warmstart/core/labs'
import type { Port } from './protocol.ts'

let spare: { readonly lab: LabId; readonly port: Port } | null = null

const open = (): Port =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as Port

/**
 * Opens the worker of a lab ahead and lets it load the model, while the page still loads the
 * picture. {@link openWorker} then takes it.
 */
export function warmWorker(lab: LabId): void {
  if (spare?.lab === lab) return
  spare?.port.terminate()
  spare = { lab, port: open() }
  spare.port.postMessage({ kind: 'warm', lab })
}

/** The worker that was opened ahead for this lab, or a new one. */
export function openWorker(lab: LabId): Port {
  const warm = spare?.lab === lab ? spare.port : null
  if (warm !== null) spare = null
  return warm ?? open()
}
