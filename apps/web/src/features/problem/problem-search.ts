import type { PracticeContext, RunName } from '../run/run.ts'

/** What the address of a problem can say. */
export interface ProblemSearch {
  readonly context?: PracticeContext | undefined
  readonly run?: RunName | undefined
  readonly at?: number | undefined
  /** Ids joined by commas. */
  readonly skipped?: string | undefined
  /** What stands beside the editor; default the statement. */
  readonly view?: 'statement' | 'submissions' | 'solution' | 'interview' | undefined
  /** Submission that is compared with the code in the editor. */
  readonly compare?: string | undefined
  /** `true`: begin with an empty page instead of the starter. */
  readonly blank?: 'true' | undefined
}
