import type { Response } from '@warmstart/schema'

/** The words, code or entries that were handed in. The schema package itself stays out of the bundle. */
export function responseText(response: Response): string {
  if (response.kind === 'lab') {
    return response.parts.map(({ asked, given }) => `${asked} ${given || '(nothing)'}`).join('\n')
  }
  return response.kind === 'text' ? response.text : response.source
}
