import type { LabId } from '@warmstart/core/labs'
import { warmWorker } from './frame/open-worker.ts'

let last: string | null = null

/**
 * Begins what a lab needs as soon as its address is known: its worker makes the first run, and its
 * picture is loaded, both while the page around them still comes.
 *
 * @param itemId  as the address says it: `k-means`, or as an item of the schedule `lab-k-means`
 * @param search  names and texts of the query string
 * @param entered  false where only the address of a lab that is open may have changed
 */
export function prepareLab(
  itemId: string,
  search: Readonly<Record<string, unknown>>,
  entered: boolean,
): void {
  const lab = itemId.replace(/^lab-/, '')
  if (lab === last && !entered) return
  last = lab
  warmWorker(lab, search)
  import('./views.ts').then(({ VIEWS }) => VIEWS[lab as LabId]?.()).catch(() => undefined) // said when it is shown
}
