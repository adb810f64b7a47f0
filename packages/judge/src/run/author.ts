import type { JudgedProblem } from '@warmstart/core'
import type { CompareRules, FrozenCases, ProblemCase, ProblemValue } from '@warmstart/schema'
import { compare } from '../compare/compare.ts'
import type { Slot } from '../host/slot.ts'
import { fromProblem } from '../values/from-problem.ts'
import { toProblem } from '../values/show.ts'
import { Trusted } from './trusted.ts'

/** What `content freeze` writes, but for the hash of the files. */
export type Frozen = Omit<FrozenCases, 'of'>

/** One small mistake made in a solution. */
export interface Mutant {
  /** Stays the same while the changed text does. */
  readonly id: string
  readonly operator: string
  readonly line: number
  readonly before: string
  readonly after: string
  readonly source: string
}

/** Two values must be the same to the last digit to be frozen. */
const EXACT: CompareRules = {
  ...{ rtol: 0, atol: 0, dtype: 'kind', containers: 'strict' },
  ...{ order: 'exact', sign: 'exact', labels: 'exact' },
}

/**
 * Computes the arguments that inputs.py makes and the values that reference.py gives, for every
 * case that is not drawn anew for each run.
 *
 * @throws {InternalFault} naming the case, where a file fails or a value has no notation
 */
export async function freezeCases(
  problem: JudgedProblem,
  slot: Slot,
  versions: Readonly<Record<string, string>>,
): Promise<Frozen> {
  const trusted = await Trusted.open(slot, problem)
  const cases: Frozen['cases'] = {}
  for (const one of problem.cases) {
    const entry = await naming(one.id, () => freezeCase(trusted, one))
    if (entry !== null) cases[one.id] = entry
  }
  return { versions: { ...versions }, cases }
}

async function freezeCase(
  trusted: Trusted,
  one: ProblemCase,
): Promise<Frozen['cases'][string] | null> {
  if (one.kind === 'random') return null
  const made = JSON.stringify(one.args).includes('"$make":')
  if (!made && one.expect !== 'reference') return null
  const args = made ? await trusted.make(one, null) : one.args
  const entry: { args?: ProblemValue[]; expect?: ProblemValue } = {}
  if (made) entry.args = await inNotation(trusted, args)
  if (one.expect === 'reference') {
    const [expect = null] = await inNotation(trusted, [await trusted.reference(args, one.id)])
    entry.expect = expect
  }
  return entry
}

/** Values in the notation of `cases.yaml`, proved to come back as they were. */
async function inNotation(
  trusted: Trusted,
  values: readonly ProblemValue[],
): Promise<ProblemValue[]> {
  const written = values.map((value) => toProblem(fromProblem(value)))
  const back = await trusted.echo(written)
  for (const [i, value] of values.entries()) {
    const [before, after] = [fromProblem(value), fromProblem(back[i] ?? null)]
    const difference = compare(before, after, EXACT)
    if (difference !== null) {
      const where = difference.path === '' ? '' : ` at ${difference.path}`
      throw new Error(`a value has no notation for frozen.json${where}: ${difference.message}`)
    }
  }
  return written
}

async function naming<T>(id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`case "${id}": ${why}`)
  }
}

/** Mutants of a solution. None of it is run. */
export async function mutantsOf(
  problem: JudgedProblem,
  slot: Slot,
  source: string,
): Promise<Mutant[]> {
  const trusted = await Trusted.open(slot, { ...problem, scripts: {} })
  return trusted.mutants(source)
}
