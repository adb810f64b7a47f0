import type { JudgedProblem, JudgeRequest } from '@warmstart/core'
import {
  type CaseVerdict,
  type CompiledProblem,
  type Verdict,
  WarmstartError,
} from '@warmstart/schema'
import type { AuthoringJudge } from './open-judge.ts'

/** A problem with the code that its author wrote. */
export type ProvedProblem = JudgedProblem & Pick<CompiledProblem, 'starter' | 'solution' | 'wrong'>

/** Something that running the code of a problem showed. */
export interface CodeFault {
  /** File in the problem's folder. */
  readonly file: string
  readonly fault: string
  readonly fix: string
}

/** The solution has to stay below this share of the time for one case. */
const SHARE_OF_LIMIT = 0.5
const SEEDS = [11, 20_261_128]

/**
 * Proves what the files of a problem claim: the starter fails, the solution passes twice and in
 * under half the time, and every wrong answer fails on the case that it names, and not on all.
 *
 * @throws {WarmstartError} `environment` where nothing can be judged here
 */
export async function prove(judge: AuthoringJudge, problem: ProvedProblem): Promise<CodeFault[]> {
  const run = async (source: string, seed: number, how: Partial<JudgeRequest> = {}) => {
    const request = { problem, source, which: 'all', seed, thorough: true, ...how } as const
    const verdict = await judge.run(request)
    if (verdict.status !== 'internal-error') return verdict
    throw new WarmstartError('internal', `\`judge\`: ${problem.id}: ${verdict.message}`)
  }
  const faults: CodeFault[] = []
  const [seed = 0] = SEEDS
  const starter = await run(problem.starter, seed, { untilFailure: true })
  if (starter.status === 'accepted') {
    faults.push({
      ...{ file: 'starter.py', fault: 'the starter is accepted' },
      fix: 'leave the work to the person, for example: raise NotImplementedError',
    })
  }
  for (const each of SEEDS)
    faults.push(...solutionFaults(problem, await run(problem.solution, each)))
  for (const { name, source, fails } of problem.wrong) {
    const verdict = await untilProved(fails, (how) => run(source, seed, how))
    if (verdict !== null) faults.push(...wrongFaults(`wrong/${name}.py`, fails, verdict))
  }
  return faults.filter(
    (one, i) =>
      faults.findIndex((other) => other.file === one.file && other.fault === one.fault) === i,
  )
}

/**
 * Runs a wrong answer until it has failed on the case that it names and was right on another:
 * then nothing is left to find, and the other cases need not run.
 *
 * @returns null where that was seen, else the verdict on all cases
 */
async function untilProved(
  fails: string,
  run: (how: Partial<JudgeRequest>) => Promise<Verdict>,
): Promise<Verdict | null> {
  const enough = new AbortController()
  const seen = { failed: false, passed: false }
  const onCase = ({ id, status }: CaseVerdict) => {
    if (status === 'passed') seen.passed = true
    else if (id === fails && status !== 'not-run') seen.failed = true
    if (seen.failed && seen.passed) enough.abort()
  }
  try {
    return await run({ signal: enough.signal, onCase })
  } catch (error) {
    if (enough.signal.aborted) return null
    throw error
  }
}

function solutionFaults(
  { limits }: ProvedProblem,
  { cases, status, message }: Verdict,
): CodeFault[] {
  const file = 'solution.py'
  if (status !== 'accepted') {
    return [{ file, fault: `the solution does not pass: ${message}`, fix: 'mend it, or the case' }]
  }
  const allowed = limits.seconds * 1000 * SHARE_OF_LIMIT
  return cases
    .filter(({ ms }) => (ms ?? 0) > allowed)
    .map(({ id, ms }) => ({
      file,
      fault: `case "${id}" takes ${Math.round(ms ?? 0)} ms of ${limits.seconds} s`,
      fix: 'raise limits.seconds in item.yaml to more than twice that, or make the case smaller',
    }))
}

function wrongFaults(file: string, fails: string, { cases, status, error }: Verdict): CodeFault[] {
  const failing = cases.filter(({ status: one }) => one !== 'passed')
  const named = cases.find(({ id }) => id === fails)
  if (status === 'accepted') {
    return [{ file, fault: 'it is accepted', fix: `add a case that it fails, such as "${fails}"` }]
  }
  if (error !== null) {
    return [{ file, fault: `it does not load: ${error.type}`, fix: 'mend it: it has to run' }]
  }
  const found: CodeFault[] = []
  if (named === undefined || named.status === 'passed' || named.status === 'not-run') {
    const others = failing.filter(ran).map(({ id }) => `"${id}"`)
    found.push({
      file,
      fault: `it does not fail on "${fails}"${others.length > 0 ? `, but on ${others.join(', ')}` : ''}`,
      fix: 'name a case that it fails in its first line: # fails: <case id>',
    })
  }
  if (failing.length === cases.length) {
    found.push({
      ...{ file, fault: 'it fails on every case' },
      fix: 'make it right on at least one: a mistake that people make is right somewhere',
    })
  }
  return found
}

const ran = ({ status }: CaseVerdict): boolean => status !== 'not-run'
