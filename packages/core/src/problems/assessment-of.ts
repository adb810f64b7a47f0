import {
  type Assessment,
  type CaseVerdict,
  type CompiledProblem,
  type CriterionResult,
  PointId,
  type ProblemCase,
  type Verdict,
} from '@warmstart/schema'

/** Most that a submission can score while a case still fails, so that it never counts as solid. */
export const UNSOLVED_AT_MOST = 0.75

/**
 * The assessment that a verdict stands for: one criterion for each case.
 *
 * The score is the share of cases that pass, at most {@link UNSOLVED_AT_MOST} unless all do. Cases
 * are exact, so the interval has no width. Where the judge itself failed nothing is said about the
 * submission: the outcome is `cannot-judge`.
 *
 * @param problem  whose cases were run; gives the words of each criterion
 */
export function assessmentOf(
  verdict: Verdict,
  problem: Pick<CompiledProblem, 'cases'>,
): Assessment {
  const failed = verdict.status === 'internal-error'
  const known = new Map(problem.cases.map((one) => [one.id, one]))
  const share = verdict.total === 0 ? 0 : verdict.passed / verdict.total
  const solved = verdict.status === 'accepted'
  const score = failed ? 0 : solved ? 1 : Math.min(share, UNSOLVED_AT_MOST)
  return {
    assessor: 'judge',
    assessorVersion: judgedBy(verdict),
    outcome: failed ? 'cannot-judge' : 'graded',
    criteria: verdict.cases.map((one) => criterionOf(one, known.get(one.id))),
    misconceptions: [],
    flags: [],
    score,
    interval: failed ? [0, 1] : [score, score],
    confidence: failed ? 0 : 1,
  }
}

function judgedBy({ tier, libraries }: Verdict): string {
  const versions = Object.entries(libraries).map(([name, version]) => `${name} ${version}`)
  return [`judge ${tier}`, ...versions].join(', ')
}

function criterionOf(one: CaseVerdict, known: ProblemCase | undefined): CriterionResult {
  const { id, status, mistake, shown } = one
  const passed = status === 'passed'
  const unknown = status === 'not-run' || status === 'internal-error'
  return {
    id: PointId.parse(id),
    text: shown ? (known?.why ?? id) : `Hidden case "${id}"`,
    weight: 1,
    status: passed ? 'met' : unknown ? 'unclear' : 'missing',
    probability: passed ? 1 : unknown ? 0.5 : 0,
    evidence: [],
    ...(mistake === null ? {} : { note: mistake.next }),
  }
}
