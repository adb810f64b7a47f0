import { z } from 'zod'
import { CASE_KINDS } from './problem.ts'
import { ProblemValue } from './problem-value.ts'

/** Outcome of a run: that of the first case that fails. `internal-error` is never the person's. */
export const VERDICT_STATUSES = [
  'accepted',
  'wrong-answer',
  'runtime-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'forbidden-import',
  'invalid-run',
  'internal-error',
] as const
export const VerdictStatus = z.enum(VERDICT_STATUSES)
export type VerdictStatus = z.infer<typeof VerdictStatus>

/** Outcome of one case; `not-run` where the run ended before it. */
export const CaseStatus = z.enum([
  'passed',
  ...VERDICT_STATUSES.filter((status) => status !== 'accepted'),
  'not-run',
])
export type CaseStatus = z.infer<typeof CaseStatus>

/**
 * How well runs are walled off, best first. T1: namespaces and seccomp for each run; T2: one
 * sandbox with seccomp for each run; T3: a fresh sandbox for each run; T4: no sandbox.
 */
export const JUDGE_TIERS = ['T1', 'T2', 'T3', 'T4'] as const
export const JudgeTier = z.enum(JUDGE_TIERS)
export type JudgeTier = z.infer<typeof JudgeTier>

/** A value as a person reads it, and as data where it is small. */
export const ShownValue = z.strictObject({
  /** As Python prints it, shortened in the middle where it is long. */
  text: z.string(),
  /** Such as `float`, `list`, `ndarray`, `DataFrame`. */
  type: z.string(),
  dtype: z.string().nullable(),
  shape: z.array(z.int().nonnegative()).nullable(),
  /** The value in the notation of `cases.yaml`; null where it is large or has no notation. */
  value: ProblemValue.nullable(),
})
export type ShownValue = z.infer<typeof ShownValue>

/** Where and how a result differs from what was expected. */
export const Difference = z.strictObject({
  kind: z.enum(['type', 'dtype', 'shape', 'length', 'keys', 'value', 'missing-value', 'order']),
  /** Where, as Python would index it: `[2]`, `['mean'][0, 1]`; empty for the whole. */
  path: z.string(),
  expected: z.string(),
  got: z.string(),
  /** One sentence. */
  message: z.string(),
  /** Elements that differ, of how many, where that can be said. */
  differing: z.strictObject({ count: z.int().positive(), of: z.int().positive() }).nullable(),
})
export type Difference = z.infer<typeof Difference>

/** Kinds of mistake that a result shows; each comes with the smallest next step. */
export const MISTAKES = [
  'transposed',
  'wrong-axis',
  'population-vs-sample',
  'missing-intercept',
  'constant-offset',
  'scale-factor',
  'log-base',
  'log-vs-plain',
  'squared-vs-root',
  'unsorted',
  'reversed',
  'wrong-dtype',
  'wrong-type',
  'text-vs-number',
  'flattened',
  'extra-axis',
  'wrong-shape',
  'wrong-length',
  'off-by-one-length',
  'not-stable',
  'missing-values',
  'mutates-input',
  'leaks-test-data',
  'percent-vs-fraction',
  'complement',
  'sign-flip',
  'zero-vs-one-based',
  'index-off-by-one',
  'rounded',
  'not-normalised',
  'lost-precision',
  'returns-nothing',
  'not-plain-data',
  'wrong-keys',
  'one-element',
  'edge-elements',
  'identity',
  'constant-result',
  'property-fails',
  'no-exception',
  'other-exception',
  'too-slow',
  'too-much-memory',
  'crashes',
  'other',
] as const

/** What kind of mistake it is, and the smallest next step. */
export const Mistake = z.strictObject({ kind: z.enum(MISTAKES), next: z.string().min(8) })
export type Mistake = z.infer<typeof Mistake>

/** An exception of the submission. */
export const RunError = z.strictObject({
  type: z.string(),
  /** Null for hidden cases, where it could give the input away. */
  message: z.string().nullable(),
  /** Line of the submission, or null where none is known. */
  line: z.int().positive().nullable(),
  /** Lines of the submission that it passed, outermost first; empty for hidden cases. */
  trace: z.array(z.strictObject({ line: z.int().nonnegative(), text: z.string() })),
})
export type RunError = z.infer<typeof RunError>

/** What is shown of a case that the person may see. */
export const CaseDetail = z.strictObject({
  input: z.array(ShownValue),
  expected: ShownValue.nullable(),
  got: ShownValue.nullable(),
  difference: Difference.nullable(),
  /** What a property of the author says is wrong. */
  property: z.string().nullable(),
  /** What it printed, shortened. */
  stdout: z.string(),
})
export type CaseDetail = z.infer<typeof CaseDetail>

/** Outcome of one case. A hidden case says no values: its name and the kind of mistake only. */
export const CaseVerdict = z.strictObject({
  id: z.string(),
  shown: z.boolean(),
  kind: z.enum(CASE_KINDS),
  status: CaseStatus,
  /** Wall time of the call, measured outside. */
  ms: z.number().nonnegative().nullable(),
  /** Peak memory beyond the libraries, MiB, as the run itself reports it. */
  memoryMb: z.number().nonnegative().nullable(),
  mistake: Mistake.nullable(),
  /** What the author says to where this case fails. */
  hint: z.string().nullable(),
  error: RunError.nullable(),
  detail: CaseDetail.nullable(),
})
export type CaseVerdict = z.infer<typeof CaseVerdict>

/** Use of something that the problem rules out. */
export const ForbiddenUse = z.strictObject({
  rule: z.string(),
  /** Line of the submission, or null where it was found while running. */
  line: z.int().positive().nullable(),
  text: z.string(),
})
export type ForbiddenUse = z.infer<typeof ForbiddenUse>

/** What the judge says about one submission. */
export const Verdict = z.strictObject({
  status: VerdictStatus,
  which: z.enum(['shown', 'all']),
  /** One sentence for the person. */
  message: z.string(),
  cases: z.array(CaseVerdict),
  passed: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** From request to verdict. */
  ms: z.number().nonnegative(),
  /** Where the submission did not even load. */
  error: RunError.nullable(),
  forbidden: z.array(ForbiddenUse),
  /** What it printed while it loaded, shortened; empty where hidden cases ran. */
  stdout: z.string(),
  tier: JudgeTier,
  sandboxed: z.boolean(),
  /** Versions of Python and the libraries. */
  libraries: z.record(z.string(), z.string()),
  /** The same seed and source give the same verdict. */
  seed: z.int().nonnegative(),
})
export type Verdict = z.infer<typeof Verdict>

/** One probe of the self-test by which the tier is chosen. */
export const JudgeProbe = z.strictObject({
  name: z.string(),
  contained: z.boolean(),
  /** What happened, for a page and for `warmstart doctor`. */
  found: z.string(),
})
export type JudgeProbe = z.infer<typeof JudgeProbe>

/** What the judge runs on, and how well it is walled off. */
export const JudgeState = z.strictObject({
  /** `ready`, or why there are no verdicts. */
  state: z.enum(['ready', 'unavailable']),
  tier: JudgeTier.nullable(),
  sandboxed: z.boolean(),
  /** One sentence: what holds, or what is missing. */
  summary: z.string(),
  /** What to do about it, or null. */
  fix: z.string().nullable(),
  python: z.string().nullable(),
  libraries: z.record(z.string(), z.string()),
  probes: z.array(JudgeProbe),
  /** Why each better tier was not taken. */
  refused: z.array(z.strictObject({ tier: JudgeTier, why: z.string() })),
})
export type JudgeState = z.infer<typeof JudgeState>
