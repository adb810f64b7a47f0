import type { CaseVerdict, CompiledProblem, JudgeState, Verdict } from '@warmstart/schema'

/** What the judge has to know of a problem. */
export type JudgedProblem = Pick<
  CompiledProblem,
  | 'id'
  | 'contentVersion'
  | 'signature'
  | 'limits'
  | 'compare'
  | 'imports'
  | 'forbidden'
  | 'cases'
  | 'scripts'
  | 'frozen'
>

/** Calls a run off; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** One submission to be judged. */
export interface JudgeRequest {
  readonly problem: JudgedProblem
  readonly source: string
  /** `shown`: what a person sees while working; `all`: what counts. */
  readonly which: 'shown' | 'all'
  /** 0..2³²−1. The same seed, source and problem give the same verdict; drawn where left out. */
  readonly seed?: number
  /** Goes on after a case that timed out or crashed, in a fresh slot. Default false. */
  readonly thorough?: boolean
  /** Ends at the first case that does not pass. Default false. */
  readonly untilFailure?: boolean
  readonly signal?: CancelSignal
  /** Told of each case as soon as it is judged. */
  readonly onCase?: (verdict: CaseVerdict) => void
}

/** Runs submissions in a sandbox and compares their results outside of it. */
export interface Judge {
  /** What it runs on, and how well runs are walled off. */
  state(): JudgeState
  /**
   * Judges a submission. Whatever the submission does, this gives a verdict.
   *
   * @throws {WarmstartError} `environment` where there is no judge here (see {@link state}),
   *   `busy` where too many wait, `too-large` for a source beyond 100,000 characters
   * @throws {Error} named `AbortError` where the signal called it off
   */
  run(request: JudgeRequest): Promise<Verdict>
  /** Looks again where nothing could be judged; the person may have installed what was missing. */
  refresh(): Promise<JudgeState>
  /** Starts the libraries of a kind of problem ahead of its first run. */
  warm(imports: JudgedProblem['imports']): Promise<void>
  /** Ends every process; resolves when nothing is left. */
  close(): Promise<void>
}
