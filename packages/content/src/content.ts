import type { CheckOptions } from './check.ts'
import type { Fault } from './fault.ts'

/** See `check.ts`; what it needs is loaded only when it is called. */
export async function checkContent(folder: string, options: CheckOptions = {}): Promise<Fault[]> {
  const { check } = await import('./check.ts')
  return check(folder, options)
}
