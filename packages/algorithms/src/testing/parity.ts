/**
 * How closely a figure must agree with scikit-learn.
 *
 * `exact`: no value differs. `1e-12`, `1e-8`: largest difference as a share of the largest figure.
 * `objective`: as 1e-6, on an objective rather than on the parameters. `distributional`: within the
 * tolerance that the case states, because the two draw from different streams.
 */
export type Tier = 'exact' | '1e-12' | '1e-8' | 'objective' | 'distributional'

const TOLERANCE: Readonly<Record<Tier, number>> = {
  exact: 0,
  '1e-12': 1e-12,
  '1e-8': 1e-8,
  objective: 1e-6,
  distributional: 0,
}

/** One comparison: a row of the parity table. */
export interface ParityCase {
  /** Name of the algorithm as people say it, such as `k-means`. */
  readonly algorithm: string
  /** Data set and setting, such as `iris, k=3, seed 0`. */
  readonly data: string
  /** What is compared, such as `labels`. */
  readonly quantity: string
  readonly tier: Tier
  /** What our code computes; run once. */
  readonly ours: () => number | ArrayLike<number>
  /** What scikit-learn gave. */
  readonly reference: () => number | ArrayLike<number>
  /** Another tolerance than the tier's, and why. */
  readonly tolerance?: { readonly value: number; readonly why: string }
}

/** How a comparison came out. */
export interface ParityResult {
  readonly algorithm: string
  readonly data: string
  readonly quantity: string
  readonly tier: Tier
  readonly tolerance: number
  readonly why: string | null
  /** How many figures were compared. */
  readonly figures: number
  /** Largest |ours − reference| over the largest |reference|. */
  readonly difference: number
  readonly agrees: boolean
}

/**
 * Compares one case.
 *
 * @param one  the case
 * @returns the row of the table; `difference` is infinite where the lengths differ
 */
export function compare(one: ParityCase): ParityResult {
  const { algorithm, data, quantity, tier } = one
  const ours = listOf(one.ours())
  const reference = listOf(one.reference())
  const tolerance = one.tolerance?.value ?? TOLERANCE[tier]
  const difference = largestDifference(ours, reference)
  return {
    algorithm,
    data,
    quantity,
    tier,
    tolerance,
    why: one.tolerance?.why ?? null,
    figures: reference.length,
    difference,
    agrees: reference.length > 0 && difference <= tolerance,
  }
}

const listOf = (value: number | ArrayLike<number>): ArrayLike<number> =>
  typeof value === 'number' ? [value] : value

function largestDifference(ours: ArrayLike<number>, reference: ArrayLike<number>): number {
  if (ours.length !== reference.length) return Number.POSITIVE_INFINITY
  let scale = 0
  let worst = 0
  for (let i = 0; i < reference.length; i++) {
    const gap = Math.abs((ours[i] as number) - (reference[i] as number))
    if (Number.isNaN(gap)) return Number.POSITIVE_INFINITY
    worst = Math.max(worst, gap)
    scale = Math.max(scale, Math.abs(reference[i] as number))
  }
  return scale === 0 ? worst : worst / scale
}

/**
 * Makes a value once, when it is first asked for: a model that several rows compare.
 *
 * @param make  computes it
 * @returns gives the one value
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Writes cases that share algorithm and data in one line each.
 *
 * @param algorithm  name of the algorithm
 * @param data  data set and setting
 * @param rows  quantity, tier, ours, reference, and a tolerance of its own where it needs one
 * @returns the cases
 */
export function cases(
  algorithm: string,
  data: string,
  rows: readonly (readonly [
    quantity: string,
    tier: Tier,
    ours: ParityCase['ours'],
    reference: ReturnType<ParityCase['reference']>,
    tolerance?: ParityCase['tolerance'],
  ])[],
): ParityCase[] {
  return rows.map(([quantity, tier, ours, reference, tolerance]) => ({
    algorithm,
    data,
    quantity,
    tier,
    ours,
    reference: () => reference,
    ...(tolerance ? { tolerance } : {}),
  }))
}
