/** A place in the plane. */
export type Place = readonly [x: number, y: number]

/** What a denoiser was trained on. */
export interface Training {
  readonly points: readonly Place[]
  /** 0 or 1, shape (n). */
  readonly classes: readonly number[]
}

/**
 * The best possible guess of the clean point behind a noisy one, E[x₀ | x].
 *
 * Each training point is a Gaussian of deviation `width`; noise of deviation σ was added. The guess
 * is x + σ² · score, and the score of a mixture is a weighted mean of the ways to its centres.
 *
 * @param only  a class to which the training points are held, or null
 *
 * Source: Karras et al. 2022, arXiv:2206.00364, appendix B.3.
 */
export function denoised(
  { points, classes }: Training,
  [x, y]: Place,
  sigma: number,
  width: number,
  only: number | null = null,
): Place {
  const variance = sigma * sigma + width * width
  let nearest = Number.POSITIVE_INFINITY
  for (const [i, [a, b]] of points.entries()) {
    if (only !== null && classes[i] !== only) continue
    nearest = Math.min(nearest, (x - a) ** 2 + (y - b) ** 2)
  }
  let [sum, sx, sy] = [0, 0, 0]
  for (const [i, [a, b]] of points.entries()) {
    if (only !== null && classes[i] !== only) continue
    const weight = Math.exp((nearest - (x - a) ** 2 - (y - b) ** 2) / (2 * variance))
    sum += weight
    sx += weight * a
    sy += weight * b
  }
  const share = (sigma * sigma) / variance
  return [x + share * (sx / sum - x), y + share * (sy / sum - y)]
}

/** A guess that is pushed from that of any class towards, and past, that of class 0. */
export function guided(
  training: Training,
  place: Place,
  sigma: number,
  width: number,
  guidance: number,
): Place {
  const any = denoised(training, place, sigma, width)
  if (guidance === 0) return any
  const own = denoised(training, place, sigma, width, 0)
  return [any[0] + guidance * (own[0] - any[0]), any[1] + guidance * (own[1] - any[1])]
}

/** One step of less noise: the way to the guess is gone for the share of the noise that goes. */
export function stepTo([x, y]: Place, [gx, gy]: Place, sigma: number, next: number): Place {
  const left = next / sigma
  return [gx + left * (x - gx), gy + left * (y - gy)]
}

/** Noise at the start, and at the last step but the one to none. */
export const [MOST, LEAST] = [4, 0.02]

/** Noise before each step, falling by equal factors, and 0 at the end; shape (steps + 1). */
export const noiseLevels = (steps: number): number[] => [
  ...Array.from({ length: steps }, (_, i) => MOST * (LEAST / MOST) ** (i / (steps - 1))),
  0,
]
