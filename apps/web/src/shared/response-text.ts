import type { Response } from '@warmstart/schema'

/** The words or the code that were handed in. The schema package itself stays out of the bundle. */
export function responseText(response: Response): string {
  return response.kind === 'text' ? response.text : response.source
}
