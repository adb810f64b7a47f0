import type { JudgeTier } from '@warmstart/schema'

/** How a judge is opened. */
export interface JudgeOptions {
  /** `hosted` never judges without a sandbox. Default `local`. */
  readonly mode?: 'local' | 'hosted'
  /** Pythons to try first; then WARMSTART_PYTHON, the `.venv` of the clone, and `python3`. */
  readonly python?: readonly string[]
  /** Local only: judge without a sandbox where there is none. Default false. */
  readonly allowUnsandboxed?: boolean
  /** Seeds hashing and draws of this judge, 0..2³²−1; drawn where left out. */
  readonly seed?: number
  /** Runs at a time; default one for each processor. */
  readonly parallel?: number
  /** Submissions that may wait; default 64. */
  readonly queue?: number
  /** Path of bubblewrap; null: act as if there were none. Found by itself where left out. */
  readonly bwrap?: string | null
  /** Tiers that may be chosen; default all. For tests and measurements of the lesser ones. */
  readonly tiers?: readonly JudgeTier[]
  /** Submissions after which a zygote is replaced; default 2000. */
  readonly recycleAfter?: number
}
