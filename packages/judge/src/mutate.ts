import type { JudgedProblem } from '@warmstart/core'
import {
  type EquivalentMutant,
  type Strength,
  type Verdict,
  WarmstartError,
} from '@warmstart/schema'
import type { AuthoringJudge } from './open-judge.ts'
import type { Mutant } from './run/author.ts'

/** Operators that swap one operator for another: at least 95 % of these must be killed. */
export const SWAP_OPERATORS: readonly string[] = ['arithmetic', 'boundary', 'comparison', 'logic']

const SEED = 20_240_229

/** A mutant that every case takes for the solution. */
export interface Survivor {
  readonly id: string
  readonly operator: string
  readonly line: number
  /** The changed lines, as `- before` and `+ after`. */
  readonly diff: string
}

/** What mutation says of a problem's cases. */
export interface MutationReport extends Omit<Strength, 'of'> {
  readonly survivors: readonly Survivor[]
  /** killed / total over {@link SWAP_OPERATORS}, 0..1. */
  readonly swapShare: number
  /** Named as equivalent and not among the survivors: killed, or gone. */
  readonly notEquivalent: readonly string[]
}

/** What is mutated. */
export type MutatedProblem = JudgedProblem & {
  readonly solution: string
  readonly equivalent: readonly EquivalentMutant[]
}

/**
 * Runs every mutant of a problem's solution through the judge.
 *
 * A mutant is killed where any case fails, times out or crashes. The solution itself is run
 * first; it must pass. A mutant has a second for a case, or ten times what the solution takes, so
 * that endless loops do not take minutes.
 *
 * @param onMutant  told of each mutant as it is done
 * @throws {WarmstartError} `content-invalid` where the solution does not pass
 */
export async function mutate(
  judge: AuthoringJudge,
  problem: MutatedProblem,
  onMutant: (done: number, total: number) => void = () => {},
): Promise<MutationReport> {
  const reference = await accepted(judge, problem)
  const hurried = { ...problem, limits: { ...problem.limits, seconds: hurry(problem, reference) } }
  const mutants = await judge.mutants(problem, problem.solution)
  const alive: Mutant[] = []
  let done = 0
  const next = mutants.values()
  const work = async () => {
    for (const mutant of next) {
      if (await survives(judge, hurried, mutant)) alive.push(mutant)
      done += 1
      onMutant(done, mutants.length)
    }
  }
  await Promise.all([work(), work()])
  return report(problem, mutants, alive)
}

async function accepted(judge: AuthoringJudge, problem: MutatedProblem): Promise<Verdict> {
  const request = { problem, source: problem.solution, which: 'all', seed: SEED } as const
  const verdict = await judge.run(request)
  if (verdict.status === 'accepted') return verdict
  const why = `the solution does not pass: ${verdict.message}`
  throw new WarmstartError('content-invalid', `\`${problem.id}\`: ${why}`)
}

/** Seconds for one case of a mutant: far beyond the solution, and never beyond the limit. */
function hurry({ limits }: MutatedProblem, { cases }: Verdict): number {
  const slowest = Math.max(0, ...cases.map(({ ms }) => ms ?? 0)) / 1000
  return Math.min(limits.seconds, Math.max(1, 10 * slowest))
}

async function survives(
  judge: AuthoringJudge,
  problem: MutatedProblem,
  { source }: Mutant,
): Promise<boolean> {
  const { status, message } = await judge.run({
    ...{ problem, source, which: 'all', seed: SEED, untilFailure: true },
  })
  if (status !== 'internal-error') return status === 'accepted'
  throw new WarmstartError('internal', `\`judge\`: ${message}`)
}

function report(
  { equivalent }: MutatedProblem,
  mutants: readonly Mutant[],
  alive: readonly Mutant[],
): MutationReport {
  const named = new Set(equivalent.map(({ mutant }) => mutant))
  const known = alive.filter(({ id }) => named.has(id))
  const counted = mutants.filter((mutant) => !known.includes(mutant))
  const operators: Strength['operators'] = {}
  for (const mutant of counted) {
    operators[mutant.operator] ??= { total: 0, killed: 0 }
    const entry = operators[mutant.operator] as { total: number; killed: number }
    entry.total += 1
    if (!alive.includes(mutant)) entry.killed += 1
  }
  const killed = mutants.length - alive.length
  const swaps = SWAP_OPERATORS.flatMap((name) => operators[name] ?? [])
  const sum = (key: 'total' | 'killed') => swaps.reduce((n, entry) => n + entry[key], 0)
  return {
    ...{ total: mutants.length, killed, equivalent: known.length, operators },
    share: counted.length === 0 ? 1 : killed / counted.length,
    swapShare: sum('total') === 0 ? 1 : sum('killed') / sum('total'),
    survivors: alive
      .filter((mutant) => !known.includes(mutant))
      .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1))
      .map(({ id, operator, line, before, after }) => ({
        ...{ id, operator, line },
        diff: [...signed('-', before), ...signed('+', after)].join('\n'),
      })),
    notEquivalent: [...named].filter((id) => !known.some((mutant) => mutant.id === id)),
  }
}

function signed(sign: string, text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `${sign} ${line}`)
}
