import { type FaultList, GAP_FAULT } from './fault.ts'
import { placeAt, type SourceFile } from './source-file.ts'

/** A gap of a template: `<<` and `>>` around what has to be written there. */
const GAP = /<<([A-Za-z][^<>\n]*)>>/g

/** Reports every gap of a template that is still there. */
export function reportGaps(file: SourceFile, faults: FaultList): void {
  for (const match of file.text.matchAll(GAP)) {
    const wanted = (match[1] ?? '').trim()
    faults.add(
      file.path,
      placeAt(file.text, match.index),
      `${GAP_FAULT}${wanted}`,
      'write it in place of the marks and of all that is between them',
    )
  }
}
