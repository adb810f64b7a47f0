import { ALGORITHM_LABS } from './entries/algorithms.ts'
import { NETWORK_LABS } from './entries/networks.ts'
import { PRACTICE_LABS } from './entries/practice.ts'
import { THEORY_LABS } from './entries/theory.ts'
import type { LabEntry } from './lab-entry.ts'

export type { LabEntry } from './lab-entry.ts'

/** Every lab that is built, by field. A test of the web app holds it against the folders. */
export const LABS = [
  ...THEORY_LABS,
  ...ALGORITHM_LABS,
  ...NETWORK_LABS,
  ...PRACTICE_LABS,
] as const satisfies readonly LabEntry[]

/** Id of a lab that is built. */
export type LabId = (typeof LABS)[number]['id']

/** The labs that an item belongs to, in the order of {@link LABS}. */
export function labsOf(itemId: string): readonly LabEntry[] {
  const labs: readonly LabEntry[] = LABS
  return labs.filter(({ related }) => related.includes(itemId))
}
