import type { JudgedProblem } from '@warmstart/core'
import type { CaseVerdict, JudgeState, Verdict } from '@warmstart/schema'
import type { Frozen, Mutant } from '../run/author.ts'
import type { Job } from '../run/job.ts'
import type { HostConfig, Imports } from './config.ts'

/** What the judge's process is told. */
export type ToHost =
  | { readonly op: 'open'; readonly config: HostConfig }
  | { readonly op: 'problem'; readonly key: number; readonly problem: JudgedProblem }
  | { readonly op: 'forget'; readonly key: number }
  /** `watched`: each case is told as soon as it is judged. */
  | {
      readonly op: 'run'
      readonly id: number
      /** Problem that was told before. */
      readonly key: number
      readonly job: Omit<Job, 'problem'>
      readonly watched: boolean
    }
  | { readonly op: 'freeze'; readonly id: number; readonly key: number }
  | {
      readonly op: 'mutants'
      readonly id: number
      readonly key: number
      readonly source: string
    }
  | { readonly op: 'cancel'; readonly id: number }
  | { readonly op: 'warm'; readonly imports: Imports }
  | { readonly op: 'close' }

/** What it says. */
export type FromHost =
  | { readonly op: 'ready'; readonly state: JudgeState }
  | { readonly op: 'case'; readonly id: number; readonly verdict: CaseVerdict }
  | { readonly op: 'verdict'; readonly id: number; readonly verdict: Verdict }
  | { readonly op: 'frozen'; readonly id: number; readonly frozen: Frozen }
  | { readonly op: 'mutants'; readonly id: number; readonly mutants: readonly Mutant[] }
  | {
      readonly op: 'refused'
      readonly id: number
      readonly code: 'busy' | 'aborted' | 'failed'
      readonly why: string
    }
  | { readonly op: 'failed'; readonly why: string }
