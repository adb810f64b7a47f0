import { z } from 'zod'
import { MisconceptionId, PointId } from './ids.ts'

/** Who judged. Always shown beside the score. `lab`: the algorithm itself, in the browser. */
export const Assessor = z.enum(['rules', 'model', 'judge', 'self', 'lab'])
export type Assessor = z.infer<typeof Assessor>

/** `unclear`: the assessor cannot tell, and says so. */
export const CriterionStatus = z.enum(['met', 'partly', 'missing', 'contradicted', 'unclear'])
export type CriterionStatus = z.infer<typeof CriterionStatus>

/** Words of the response: `quote` equals `text.slice(start, end)` in UTF-16 units. */
export const Span = z.strictObject({
  kind: z.literal('span'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
})
export type Span = z.infer<typeof Span>

export const CriterionResult = z.strictObject({
  id: PointId,
  text: z.string(),
  weight: z.number().positive(),
  status: CriterionStatus,
  /** Probability that the point is in the answer, 0..1. */
  probability: z.number().min(0).max(1),
  evidence: z.array(Span),
  /** Why it is not simply met or missing, for the learner. */
  note: z.string().optional(),
})
export type CriterionResult = z.infer<typeof CriterionResult>

export const MisconceptionResult = z.strictObject({
  id: MisconceptionId,
  text: z.string(),
  fix: z.string(),
  severity: z.enum(['minor', 'major']),
  evidence: z.array(Span),
})
export type MisconceptionResult = z.infer<typeof MisconceptionResult>

/** Something about the whole answer that limits what the score can say. */
export const AssessmentFlag = z.strictObject({
  code: z.enum([
    'empty',
    'too-short',
    'list-of-terms',
    'echo-of-question',
    'contradicts-itself',
    'off-topic',
    'other-language',
    'copied',
    'wide-interval',
  ]),
  message: z.string(),
})
export type AssessmentFlag = z.infer<typeof AssessmentFlag>

/**
 * How an answer compares with a model answer, where there is no rubric: shared words, and not
 * whether what is said is true.
 */
export const SimilarityResult = z.strictObject({
  /** The model answer that counts, as it was then. */
  reference: z.string(),
  /** Stretches of the answer with the words of the model answer that they hold, in order. */
  shared: z.array(
    z.strictObject({
      answer: Span,
      words: z.array(
        z.strictObject({
          reference: Span,
          agreement: z.enum(['same', 'stem', 'typo', 'joined']),
          /** True where one side denies it and the other does not; it then earns nothing. */
          reversed: z.boolean(),
        }),
      ),
    }),
  ),
  /** Words of the model answer that were not found, the most telling first. */
  missing: z.array(Span),
  /** What this can and cannot say, for the learner. */
  note: z.string(),
})
export type SimilarityResult = z.infer<typeof SimilarityResult>

export const Assessment = z.strictObject({
  assessor: Assessor,
  /** Name and version of what judged, such as `rules 1`. */
  assessorVersion: z.string(),
  /** `cannot-judge` is a legal outcome; the score then says nothing. */
  outcome: z.enum(['graded', 'cannot-judge']),
  criteria: z.array(CriterionResult),
  misconceptions: z.array(MisconceptionResult),
  flags: z.array(AssessmentFlag),
  /** Weighted share of the rubric that was shown, 0..1, less the cost of misconceptions. */
  score: z.number().min(0).max(1),
  /** 95 % interval of the score. */
  interval: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  /** 1 − width of the interval, 0..1. */
  confidence: z.number().min(0).max(1),
  /**
   * Points on which the assessor is not sure enough and the learner should decide, the weightiest
   * doubt first. Left out where the interval is narrow.
   */
  selfCheck: z.array(PointId).min(1).optional(),
  /** Instead of criteria, where an answer was compared with model answers. */
  similarity: SimilarityResult.optional(),
})
export type Assessment = z.infer<typeof Assessment>
