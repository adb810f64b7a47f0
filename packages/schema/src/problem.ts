import { z } from 'zod'
import { ItemBase } from './item-base.ts'
import { ProblemValue } from './problem-value.ts'
import { Level } from './taxonomy.ts'

/** How two values are compared. Every rule can be set for a problem, and again for one case. */
const compareRules = {
  /** Relative tolerance for floats: |got − expected| ≤ atol + rtol·|expected|. */
  rtol: z.number().nonnegative().max(1),
  atol: z.number().nonnegative(),
  /**
   * `kind`: float, integer, bool and text arrays differ, widths do not, and a NumPy scalar is as
   * good as a Python number. `exact`: the dtype itself. `any`: only the numbers count.
   */
  dtype: z.enum(['kind', 'exact', 'any']),
  /** `strict`: list, tuple and array differ. `sequence`: they are interchangeable. */
  containers: z.enum(['strict', 'sequence']),
  /** `any`: the first axis (rows, elements) may come in any order. */
  order: z.enum(['exact', 'any']),
  /** What may be multiplied by −1: nothing, the whole, each column, each row. */
  sign: z.enum(['exact', 'any', 'columns', 'rows']),
  /** `permuted`: labels may be renamed one to one (clusters). */
  labels: z.enum(['exact', 'permuted']),
}

/** How the results of a problem are compared, with the defaults filled in. */
export const CompareRules = z.strictObject({
  rtol: compareRules.rtol.default(1e-7),
  atol: compareRules.atol.default(0),
  dtype: compareRules.dtype.default('kind'),
  containers: compareRules.containers.default('strict'),
  order: compareRules.order.default('exact'),
  sign: compareRules.sign.default('exact'),
  labels: compareRules.labels.default('exact'),
})
export type CompareRules = z.infer<typeof CompareRules>

/** `item.yaml` of a coding problem. */
export const ProblemItem = ItemBase.extend({
  kind: z.literal('problem'),
  signature: z.strictObject({
    /** Name of the function or class that a submission defines. */
    function: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a Python name such as "stable_softmax"'),
    /** A class needs a `harness.py` that calls it. */
    kind: z.enum(['function', 'class']).default('function'),
    parameters: z.array(z.strictObject({ name: z.string().min(1), type: z.string().min(1) })),
    returns: z.string().min(1),
  }),
  limits: z.strictObject({
    /** For one case, in wall time. */
    seconds: z.number().positive().max(20),
    memoryMb: z.int().min(32).max(2048),
  }),
  compare: CompareRules,
  /** Libraries that are there; also the tier of the judge that runs it. */
  imports: z.enum(['numpy', 'pandas', 'scikit-learn']).default('numpy'),
  /** Modules and attributes that a submission may not use, such as `numpy.linalg.lstsq`. */
  forbidden: z.array(z.string().regex(/^[A-Za-z_][\w.]*$/)).default([]),
})
export type ProblemItem = z.infer<typeof ProblemItem>

/** What a case is there to catch. */
export const CASE_KINDS = [
  'example',
  'edge',
  'hidden',
  'shape',
  'dtype',
  'stability',
  'scale',
  'mutation',
  'leakage',
  'property',
  'random',
] as const

/** One case of `cases.yaml`. */
export const ProblemCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** True where the learner sees input, expected value and result. */
  shown: z.boolean(),
  kind: z.enum(CASE_KINDS).default('hidden'),
  /** What this case is there to catch. */
  why: z.string().min(5),
  /** One for each parameter; with `$make` anywhere inside, made by `inputs.py`. */
  args: z.array(ProblemValue),
  /** The expected value; `reference` stands for what `reference.py` gives, kept in `frozen.json`. */
  expect: z.union([z.literal('reference'), ProblemValue]).optional(),
  /** Function of `checks.py` that judges the result instead of, or beside, one expected value. */
  property: z
    .string()
    .regex(/^[a-z_][a-z0-9_]*$/)
    .optional(),
  /** Name of the exception that a submission must raise. */
  raises: z
    .string()
    .regex(/^[A-Z]\w*$/)
    .optional(),
  /** True where the arguments must be the same after the call. */
  unchanged: z.boolean().default(false),
  /** Rules that differ from those of the problem. */
  compare: z.strictObject(compareRules).partial().optional(),
  /** Shown where this case fails: the smallest next step, never the answer. */
  hint: z.string().min(10).max(240).optional(),
  /** Where the expected value comes from, outside of the solution. */
  from: z.string().min(3),
  replaces: z.string().optional(),
})
export type ProblemCase = z.infer<typeof ProblemCase>

/** `interview.yaml`: what an interviewer says around the code. */
export const ProblemInterview = z.strictObject({
  /** What a good clarifying question asks, and what is answered to it. */
  clarify: z
    .array(
      z.strictObject({
        /** Words in a question that ask for this. */
        asks: z.array(z.string().min(2)).min(1),
        question: z.string().min(8),
        answer: z.string().min(3),
      }),
    )
    .min(3),
  /** Steps that a good outline names before any code. */
  outline: z.array(z.string().min(8)).min(2).max(8),
  complexity: z.strictObject({
    time: z.string().min(1),
    memory: z.string().min(1),
    why: z.string().min(10),
  }),
  /** They get harder. */
  followUps: z
    .array(z.strictObject({ level: Level, prompt: z.string().min(8), answer: z.string().min(20) }))
    .min(3),
})
export type ProblemInterview = z.infer<typeof ProblemInterview>

/** `equivalent.yaml`: mutants of the solution that no test can tell from it, each with the reason. */
export const EquivalentMutant = z.strictObject({
  /** Id that `content mutate` prints. */
  mutant: z.string().min(3),
  why: z.string().min(10),
})
export type EquivalentMutant = z.infer<typeof EquivalentMutant>

/** `frozen.json`, written by `content freeze`: arguments and results that files alone do not say. */
export const FrozenCases = z.strictObject({
  /** Hash over cases.yaml, inputs.py and reference.py. */
  of: z.string(),
  /** Versions of Python and the libraries that computed them. */
  versions: z.record(z.string(), z.string()),
  cases: z.record(
    z.string(),
    z.strictObject({ args: z.array(ProblemValue).optional(), expect: ProblemValue.optional() }),
  ),
})
export type FrozenCases = z.infer<typeof FrozenCases>

/** `strength.json`, written by `content mutate --write`: how many mutants the cases kill. */
export const Strength = z.strictObject({
  /** Hash over solution, cases and the files they use; an old one is reported by the check. */
  of: z.string(),
  total: z.int().nonnegative(),
  killed: z.int().nonnegative(),
  equivalent: z.int().nonnegative(),
  /** killed / (total − equivalent), 0..1. */
  share: z.number().min(0).max(1),
  operators: z.record(
    z.string(),
    z.strictObject({ total: z.int().nonnegative(), killed: z.int().nonnegative() }),
  ),
})
export type Strength = z.infer<typeof Strength>
