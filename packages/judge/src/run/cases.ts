import type { CompareRules, ProblemCase, ProblemValue } from '@warmstart/schema'
import { type Job, seedOf } from './job.ts'
import type { Trusted } from './trusted.ts'

/** A case with everything filled in that its files only name. */
export interface ReadyCase {
  readonly spec: ProblemCase
  readonly args: readonly ProblemValue[]
  /** Undefined where a property or an exception is expected instead. */
  readonly expect: ProblemValue | undefined
  readonly rules: CompareRules
}

/** Cases of a job in the order of their running: shown ones first, so that they cannot tell of hidden ones. */
export function casesOf({ problem, which }: Job): ProblemCase[] {
  const shown = problem.cases.filter((one) => one.shown)
  return which === 'shown' ? shown : [...shown, ...problem.cases.filter((one) => !one.shown)]
}

/** True where the author's files are needed to run these cases. */
export function needsTrusted(job: Job): boolean {
  return casesOf(job).some((one) => one.property !== undefined || isOpen(job, one))
}

/** True where arguments or expected value are computed now: fresh ones, and those never frozen. */
function isOpen({ problem }: Job, one: ProblemCase): boolean {
  const frozen = problem.frozen?.cases[one.id]
  if (one.kind === 'random') return makes(one) || one.expect === 'reference'
  return (
    (makes(one) && frozen?.args === undefined) ||
    (one.expect === 'reference' && frozen?.expect === undefined)
  )
}

function makes(one: ProblemCase): boolean {
  return JSON.stringify(one.args).includes('"$make":')
}

/** Fills in a case from `frozen.json`, or by the author's files. */
export async function readyCase(
  job: Job,
  spec: ProblemCase,
  trusted: () => Promise<Trusted>,
): Promise<ReadyCase> {
  const { compare } = job.problem
  const rules = { ...compare, ...withoutHoles(spec.compare ?? {}) }
  const frozen = job.problem.frozen?.cases[spec.id]
  if (!isOpen(job, spec)) {
    const expect = spec.expect === 'reference' ? frozen?.expect : spec.expect
    return { spec, rules, args: frozen?.args ?? spec.args, expect }
  }
  const files = await trusted()
  const fresh = spec.kind === 'random' ? seedOf(job.seed, spec.id) : null
  const args = makes(spec) ? await files.make(spec, fresh) : spec.args
  const expect = spec.expect === 'reference' ? await files.reference(args, spec.id) : spec.expect
  return { spec, rules, args, expect }
}

function withoutHoles(rules: Partial<Record<keyof CompareRules, unknown>>): Partial<CompareRules> {
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined))
}
