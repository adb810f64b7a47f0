import type { CompareRules, ProblemCase, ProblemValue } from '@warmstart/schema'
import { compact } from '../values/compact.ts'
import { fromProblem } from '../values/from-problem.ts'
import type { Value } from '../values/value.ts'
import { type Job, seedOf } from './job.ts'
import type { Trusted } from './trusted.ts'

/** A case with everything filled in that its files only name. */
export interface ReadyCase {
  readonly spec: ProblemCase
  readonly args: readonly ProblemValue[]
  /** Undefined where a property or an exception is expected instead. */
  readonly expected: Value | undefined
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

/** Cases that are the same in every run, by their problem. */
const settled = new WeakMap<Job['problem'], Map<string, ReadyCase>>()

/** Fills in a case from `frozen.json`, or by the author's files. */
export async function readyCase(
  job: Job,
  spec: ProblemCase,
  trusted: () => Promise<Trusted>,
): Promise<ReadyCase> {
  const { problem } = job
  const known = settled.get(problem) ?? new Map<string, ReadyCase>()
  settled.set(problem, known)
  const before = known.get(spec.id)
  if (before !== undefined) return before
  const rules = { ...problem.compare, ...withoutHoles(spec.compare ?? {}) }
  if (isOpen(job, spec)) return { spec, rules, ...(await drawn(job, spec, await trusted())) }
  const frozen = problem.frozen?.cases[spec.id]
  const expect = spec.expect === 'reference' ? frozen?.expect : spec.expect
  const args = (frozen?.args ?? spec.args).map(compact)
  const expected = expect === undefined ? undefined : fromProblem(expect)
  const ready: ReadyCase = { spec, rules, args, expected }
  known.set(spec.id, ready)
  return ready
}

/** Arguments and expected value of a case that is computed for this run. */
async function drawn(
  { seed }: Job,
  spec: ProblemCase,
  files: Trusted,
): Promise<Pick<ReadyCase, 'args' | 'expected'>> {
  const fresh = spec.kind === 'random' ? seedOf(seed, spec.id) : null
  const args = makes(spec) ? await files.make(spec, fresh) : spec.args.map(compact)
  const expect = spec.expect === 'reference' ? await files.reference(args, spec.id) : spec.expect
  return { args, expected: expect === undefined ? undefined : fromProblem(expect) }
}

function withoutHoles(rules: Partial<Record<keyof CompareRules, unknown>>): Partial<CompareRules> {
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined))
}
