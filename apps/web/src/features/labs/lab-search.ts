import type { QuestionSearch } from '../run/run.ts'

/** What the address of a lab can say: its place in a run, its step, and its own parameters. */
export type LabSearch = Pick<QuestionSearch, 'context' | 'run' | 'at' | 'skipped'> & {
  readonly [parameter: string]: unknown
}
