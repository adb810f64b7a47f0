import { createHash } from 'node:crypto'
import type { FrozenCases, ProblemCase, Strength } from '@warmstart/schema'
import type { SourceFile } from '../source-file.ts'
import type { ItemContext } from './context.ts'

/** Files that `frozen.json` is computed from. */
const FROZEN_FROM = ['cases.yaml', 'inputs.py', 'reference.py']
/** Files that `strength.json` is measured on. */
const STRENGTH_FROM = [
  ...FROZEN_FROM,
  ...['solution.py', 'checks.py', 'harness.py', 'equivalent.yaml', 'frozen.json'],
]

/** Fingerprints of the files that commands compute something from. */
export interface WrittenFrom {
  readonly frozenOf: string
  readonly strengthOf: string
}

/** What `of` of `frozen.json` and of `strength.json` has to be while they are fresh. */
export function writtenFrom(files: ReadonlyMap<string, SourceFile>): WrittenFrom {
  const fingerprint = (names: readonly string[]) => {
    const hash = createHash('sha256')
    for (const name of names) hash.update(`${name}\0${files.get(name)?.text ?? ''}\0`)
    return hash.digest('hex').slice(0, 16)
  }
  return { frozenOf: fingerprint(FROZEN_FROM), strengthOf: fingerprint(STRENGTH_FROM) }
}

/** True where a case needs `frozen.json`: it is not drawn anew for each run, and not all written. */
export function needsFrozen(cases: readonly ProblemCase[]): boolean {
  return cases.some(
    ({ kind, args, expect }) =>
      kind !== 'random' &&
      (expect === 'reference' || JSON.stringify([args, expect ?? null]).includes('"$make":')),
  )
}

/** Reports `frozen.json` and `strength.json` where they are missing or older than their files. */
export function reportStale(
  { folder, files, faults }: ItemContext,
  cases: readonly ProblemCase[],
  { frozen, strength }: { frozen: FrozenCases | null; strength: Strength | null },
): void {
  const { frozenOf, strengthOf } = writtenFrom(files)
  const slug = folder.split('/').at(-1)
  const stale = (name: string, fault: string, fix: string) =>
    faults.add(`${folder}/${name}`, 1, fault, fix)
  if (needsFrozen(cases) && frozen === null) {
    stale('frozen.json', 'the computed cases are missing', `run: warmstart content freeze ${slug}`)
  } else if (frozen !== null && frozen.of !== frozenOf) {
    stale(
      'frozen.json',
      'the computed cases are older than cases.yaml, inputs.py or reference.py',
      `run: warmstart content freeze ${slug}`,
    )
  }
  if (strength !== null && strength.of !== strengthOf) {
    stale(
      'strength.json',
      'the strength was measured on other files',
      `run: warmstart content mutate ${slug} --write`,
    )
  }
}
