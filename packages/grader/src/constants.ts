/**
 * Every number that was fitted or chosen for the estimate p(found).
 *
 * The weights come from `bench/grader/fit.mjs`: a logistic regression with a ridge penalty on
 * hand-labelled key points of exam answers, cross-validated by question. The ceilings are chosen:
 * no label says how often a denied or a merely listed point was meant.
 */
export const LOGISTIC = {
  bias: -2.6,
  full: 3.4,
  tight: 1.2,
  share: 1.2,
  anywhere: 0.4,
  coverage: 1.8,
} as const

/** Features of one point of one answer, each 0..1. */
export type Features = Record<Exclude<keyof typeof LOGISTIC, 'bias'>, number>

/** Borders of the statuses. */
export const FOUND_FROM = 0.65
export const PARTLY_FROM = 0.35

/** A slot span without any doubt is never below this. */
export const MET_FLOOR = 0.8
/** Highest p of a point that is not filled as a whole. */
export const PARTIAL_CEILING = 0.6
/** p of a point that is reversed, denied or cancelled. */
export const CONTRADICTED_P = 0.05
/** p of a point whose denial is uncertain, or that is only named in a list. */
export const UNCLEAR_P = 0.3

/** Share of a point's weight that each status earns. */
export const CREDIT = { met: 1, partly: 0.5, unclear: 0.25, missing: 0, contradicted: 0 } as const

/** Cost of a shown misconception, as a share of the whole score. */
export const MISCONCEPTION_COST = { minor: 0.05, major: 0.15 } as const

/** Words within which an opposite or a misconception must fall. */
export const OPPOSITE_WINDOW = 8

/** Longest evidence quoted whole, in characters. */
export const QUOTE_CHARS = 160

/** Half-width of the interval from which the flag is raised. */
export const WIDE_HALF = 0.2
