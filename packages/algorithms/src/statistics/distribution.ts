import { InvalidInput } from '../check/invalid-input.ts'

/** A distribution of a real number. */
export interface Distribution {
  readonly mean: number
  readonly variance: number
  /** density at x */
  readonly pdf: (x: number) => number
  /** P(X ≤ x) */
  readonly cdf: (x: number) => number
  /** P(X > x), with its own digits where cdf rounds to 1 */
  readonly sf: (x: number) => number
  /** the x with cdf(x) = q, 0 ≤ q ≤ 1 */
  readonly ppf: (q: number) => number
  /** the x with sf(x) = q, 0 ≤ q ≤ 1 */
  readonly isf: (q: number) => number
}

/** Checks a probability. */
export function requireProbability(argument: string, q: number): number {
  if (!(q >= 0 && q <= 1)) {
    const code = Number.isNaN(q) ? 'not-finite' : 'range'
    throw new InvalidInput(code, argument, `is ${q}`, 'give a probability from 0 to 1')
  }
  return q
}

/**
 * Solves F(x) = q on (low, high) for a distribution function F.
 *
 * Newton steps, kept inside a bracket that shrinks at every step: by halves, or by geometric means
 * while the ends differ by orders of magnitude. Works on whichever of F and 1 − F is smaller.
 *
 * @param both  [F(x), 1 − F(x)]
 * @param density  F′(x)
 * @param q  target, with `rest` = 1 − q
 * @param low  F(low) ≤ q, finite
 * @param high  F(high) ≥ q, may be Infinity
 */
export function solveCdf(
  both: (x: number) => [number, number],
  density: (x: number) => number,
  [q, rest]: readonly [number, number],
  low: number,
  high: number,
  start: number,
): number {
  let [a, b] = [low, high]
  let x = start > a && start < b ? start : inside(a, b)
  for (let round = 0; round < 400; round++) {
    const [below, above] = both(x)
    const excess = q < rest ? below - q : rest - above
    if (excess === 0) return x
    if (excess > 0) b = x
    else a = x
    const newton = x - excess / density(x)
    const next = newton > a && newton < b ? newton : inside(a, b)
    if (next === x || Math.abs(next - x) <= 2e-16 * Math.abs(next)) return next
    x = next
  }
  return x
}

function inside(a: number, b: number): number {
  if (b === Number.POSITIVE_INFINITY) return a > 0 ? a * 4 : 1
  if (a > 0 && b / a > 4) return Math.sqrt(a) * Math.sqrt(b)
  if (a === 0 && b > 1e-300) return b / 16
  return a + (b - a) / 2
}
