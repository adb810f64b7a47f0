import type { CompiledProblem, JudgeTier } from '@warmstart/schema'

/** A Python that can judge, as it was found. */
export interface FoundPython {
  /** The interpreter itself, behind every link and virtual environment. */
  readonly executable: string
  /** Folder of its standard library and shared objects. */
  readonly prefix: string
  /** Folders with the libraries, in the order of `sys.path`. */
  readonly paths: readonly string[]
  readonly version: string
  readonly libraries: Readonly<Record<string, string>>
}

/** Libraries that a problem offers; also which zygote runs it. */
export type Imports = CompiledProblem['imports']

/** What the judge's own process is started with. */
export interface HostConfig {
  readonly python: FoundPython
  /** Path of bubblewrap, or null where there is none. */
  readonly bwrap: string | null
  /** Folder of the Python package `warmstart_judge`. */
  readonly code: string
  /** Folder for sockets, private to the user that judges. */
  readonly folder: string
  readonly mode: 'local' | 'hosted'
  readonly allowUnsandboxed: boolean
  /** Tiers that may be chosen. */
  readonly tiers: readonly JudgeTier[]
  readonly seed: number
  /** Slots that wait in each zygote. */
  readonly slots: number
  /** Runs at a time, and runs that may wait. */
  readonly parallel: number
  readonly queue: number
  /** Submissions after which a zygote is replaced. */
  readonly recycleAfter: number
}

/** Size of `/tmp` in a slot. */
export const TMP_MB = 16
