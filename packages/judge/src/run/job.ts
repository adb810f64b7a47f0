import type { JudgedProblem } from '@warmstart/core'
import type { CaseVerdict, JudgeTier } from '@warmstart/schema'
import type { Imports } from '../host/config.ts'
import type { Slot } from '../host/slot.ts'
import type { Trusted } from './trusted.ts'

/** One submission to judge. */
export interface Job {
  readonly problem: JudgedProblem
  readonly source: string
  readonly which: 'shown' | 'all'
  /** Seeds everything that is drawn in the run. */
  readonly seed: number
  /** Goes on with a fresh slot after a case that ended the slot; content checks want that. */
  readonly thorough: boolean
  /** Ends the run at the first case that fails; mutants want that. */
  readonly untilFailure: boolean
}

/** What a run is done with. */
export interface Bench {
  readonly tier: JudgeTier
  readonly sandboxed: boolean
  libraries(imports: Imports): Readonly<Record<string, string>>
  take(imports: Imports): Promise<Slot>
  /** A slot with the author's files, fresh or from an earlier run of the problem. */
  trusted(): Promise<Trusted>
  /** Takes it back for the next run. */
  giveBack(trusted: Trusted): void
  onCase(verdict: CaseVerdict): void
}

/** The judge itself failed. Never blamed on the person; the run is tried once more. */
export class InternalFault extends Error {}

/** The client is gone. */
export class Aborted extends Error {}

/** A seed of its own for one case, from the seed of the run (FNV-1a over the id). */
export function seedOf(seed: number, id: string): number {
  let hash = (2166136261 ^ seed) >>> 0
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}
