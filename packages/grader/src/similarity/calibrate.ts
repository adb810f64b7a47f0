/**
 * Constants of the score, printed by `bench/grader-similarity/fit.mjs`: a logistic regression of
 * teachers' grades on the three parts, every question counting the same. Answers to another
 * question of the same exam are added with grade 0, so that length alone cannot earn a grade.
 */
export const CALIBRATION = {
  bias: -3.75,
  coverage: 4.95,
  characters: 3.04,
  brevity: 1.53,
} as const

/** What the score is made of, each 0..1. */
export interface ScoreParts {
  /** Square root of the share of the model answer's words that were found. */
  readonly coverage: number
  /** Cosine of 3- to 5-character sequences. */
  readonly characters: number
  /** 1 for an answer as long as the model answer or longer, lower for a shorter one. */
  readonly brevity: number
}

/** Share of the model answer from which length is taken into account in full. */
const TOPICAL_FROM = 0.15

/** Square root, because the first shared words tell more than the last ones. */
export const coverageOf = (recall: number, ownRecall: number): number =>
  Math.sqrt((recall + ownRecall) / 2)

/**
 * Length of the answer against the model answer on a logarithmic scale, capped at 1, so that
 * going on for longer earns nothing; and close to 0 for an answer that shares no words.
 *
 * @param answerSize  number of content tokens
 * @param referenceSize  the same of the model answer
 * @param coverage  see {@link ScoreParts}
 */
export function brevityOf(answerSize: number, referenceSize: number, coverage: number): number {
  if (referenceSize === 0) return 0
  const length = Math.min(1, Math.log1p(answerSize) / Math.log1p(referenceSize))
  return length * Math.min(1, coverage ** 2 / TOPICAL_FROM)
}

/** Expected grade, 0..1: 0 where no part is above 0 and 1 where all are 1. */
export function calibrate({ coverage, characters, brevity }: ScoreParts): number {
  const { bias } = CALIBRATION
  const at = (c: number, s: number, b: number) =>
    logistic(bias + CALIBRATION.coverage * c + CALIBRATION.characters * s + CALIBRATION.brevity * b)
  const floor = logistic(bias)
  return (at(coverage, characters, brevity) - floor) / (at(1, 1, 1) - floor)
}

const logistic = (z: number) => 1 / (1 + Math.exp(-z))
