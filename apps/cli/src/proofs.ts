import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadedProblem } from '@warmstart/content'

/** Remembers which problems were proved, so that only what changed is run again. */
export interface Proofs {
  /** True where this very problem was proved, by the same judge and libraries. */
  has(problem: LoadedProblem): boolean
  keep(problem: LoadedProblem): void
}

/**
 * Opens the proofs in a folder, one small file a problem; the folder is made where it is missing.
 * A file that cannot be read counts as missing.
 *
 * @param fingerprint  what the verdicts depend on besides the problem
 * @param fresh  forget what was proved before
 */
export function openProofs(folder: string, fingerprint: string, fresh = false): Proofs {
  mkdirSync(folder, { recursive: true })
  const fileOf = ({ id }: LoadedProblem) => join(folder, `${id}.txt`)
  const proofOf = (problem: LoadedProblem) =>
    createHash('sha256')
      .update(`${fingerprint}\0${JSON.stringify(problem)}`)
      .digest('hex')
  return {
    has: (problem) => !fresh && read(fileOf(problem)) === proofOf(problem),
    keep: (problem) => writeFileSync(fileOf(problem), proofOf(problem)),
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
