/**
 * Every number that was fitted or chosen for the estimate p(found).
 *
 * The weights come from `bench/grader/fit.mjs`: a logistic regression with a ridge penalty on
 * hand-labelled key points of exam answers, cross-validated by question. The ceilings are chosen:
 * no label says how often a denied or a merely listed point was meant.
 */
export const LOGISTIC = {
  bias: -7.26,
  full: 0.62,
  tight: 0.79,
  share: 0.32,
  anywhere: 1.01,
  coverage: 1.33,
  second: 1.44,
  mean: 1.04,
  rarity: 2.41,
  company: 1.61,
  clean: 1.35,
  undisputed: 1.02,
} as const

/** Features of one point of one answer, each 0..1. */
export type Features = Record<Exclude<keyof typeof LOGISTIC, 'bias'>, number>

/** Borders of the statuses. */
export const FOUND_FROM = 0.5
export const PARTLY_FROM = 0.3
/** A point of three slots of which one is missing must be surer: its third part may be left out. */
export const PARTIAL_FOUND_FROM = 0.6

/** A slot span of words so rare, 0..1, or of slots with so few alternatives, is at least met. */
export const SOLID_RARITY = 0.5
export const NARROW_SLOT = 12
/** Share of a phrasing from which on a span says it nearly word for word. */
export const VERBATIM_COVERAGE = 0.9
export const MET_FLOOR = FOUND_FROM
/** p of a point that is reversed, denied or cancelled. */
export const CONTRADICTED_P = 0.05
/** p of a point of which it is not certain whether it is denied. */
export const UNCLEAR_P = 0.3
/** p of a point that is only named in a list. */
export const LISTED_P = 0.1

/** Share of a point's weight that each status earns; an unclear point earns its probability. */
export const CREDIT = { met: 1, partly: 0.5, missing: 0, contradicted: 0 } as const

/** Cost of a shown misconception, as a share of the whole score. */
export const MISCONCEPTION_COST = { minor: 0.05, major: 0.15 } as const

/** Words within which an opposite or a misconception must fall. */
export const OPPOSITE_WINDOW = 12

/** Longest evidence quoted whole, in characters. */
export const QUOTE_CHARS = 160

/** Probability of being wrong from which a point is in doubt. */
export const DOUBTFUL_FROM = 0.25

/** Half-width of the interval from which the flag is raised. */
export const WIDE_HALF = 0.2
