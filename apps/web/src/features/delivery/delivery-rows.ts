import type { DeliveryReport } from '@warmstart/contract'

/** For whom the answer is meant. */
export type Audience = DeliveryReport['audience']

/** The audiences in words. */
export const AUDIENCES: readonly { readonly id: Audience; readonly title: string }[] = [
  { id: 'engineer', title: 'an engineer' },
  { id: 'manager', title: 'a manager' },
  { id: 'child', title: 'a child' },
]

/** One measure: its figure where there is one, and what it means. */
export interface DeliveryRow {
  readonly name: string
  readonly value: string | null
  readonly note: string
}

/** The measures in the order in which they help. */
export function rowsOf(report: DeliveryReport): readonly DeliveryRow[] {
  const { notes, structure, words, wordsPerMinute, fillersPerHundred, termsPerHundred } = report
  const parts = [structure.definition, structure.example, structure.contrast, structure.closing]
  const found = parts.filter((part) => part !== null).length
  const perHundred = (rate: number | null) =>
    rate === null ? null : `${rate.toFixed(1)} per 100 words`
  return [
    { name: 'Length', value: `${words} words`, note: notes.sentences },
    {
      name: 'Pace',
      value: wordsPerMinute === null ? null : `${Math.round(wordsPerMinute)} words a minute`,
      note: notes.pace,
    },
    { name: 'Structure', value: `${found} of 4 parts`, note: notes.structure },
    { name: 'Fillers', value: perHundred(fillersPerHundred), note: notes.fillers },
    { name: 'Restarts', value: null, note: notes.stumbles },
    { name: 'Technical terms', value: perHundred(termsPerHundred), note: notes.jargon },
  ]
}
