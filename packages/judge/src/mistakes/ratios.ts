import type { Mistake } from '@warmstart/schema'
import { type Clue, near, sizesOf } from './clue.ts'

/** A result that is the expected one times a constant, and which constant it is. */
export function ratioMistake(
  expected: readonly number[],
  got: readonly number[],
  { args }: Clue,
): Mistake | null {
  const pairs = expected.flatMap((x, i) => (x === 0 ? [] : [[x, got[i] ?? 0] as const]))
  const [first] = pairs
  if (first === undefined) return null
  if (expected.some((x, i) => x === 0 && !near(got[i] ?? 0, 0))) return null
  const ratio = first[1] / first[0]
  if (ratio === 0 || !pairs.every(([x, y]) => near(x * ratio, y))) return null
  const known = named(ratio) ?? bySize(ratio, sizesOf(args))
  if (known !== null || pairs.length < 3) return known
  const next = `Everything is ${Number(ratio.toPrecision(4))} times too large: look for a forgotten factor or divisor.`
  return { kind: 'scale-factor', next }
}

function named(ratio: number): Mistake | null {
  if (near(ratio, -1)) {
    return {
      kind: 'sign-flip',
      next: 'Only the sign is wrong: swap the two sides of the difference.',
    }
  }
  if (near(ratio, 100) || near(ratio, 0.01)) {
    const next = ratio > 1 ? 'Return the fraction, not percent.' : 'Return percent: times 100.'
    return { kind: 'percent-vs-fraction', next }
  }
  if (LOG_BASES.some((base) => near(ratio, base))) {
    const next = 'The logarithm has another base: `np.log` is natural, `np.log2` counts bits.'
    return { kind: 'log-base', next }
  }
  return null
}

const LOG_BASES = [Math.LN2, 1 / Math.LN2, Math.LN10, 1 / Math.LN10, Math.log2(10), Math.log10(2)]

function bySize(ratio: number, sizes: readonly number[]): Mistake | null {
  for (const n of sizes) {
    if (n < 3) continue // 2 and ½ have simpler reasons
    const less = (n - 1) / n
    if ([less, Math.sqrt(less)].some((one) => near(ratio, one))) return deviation(true)
    if ([1 / less, Math.sqrt(1 / less)].some((one) => near(ratio, one))) return deviation(false)
  }
  const n = sizes.find((size) => near(ratio, size) || near(ratio, 1 / size))
  if (n !== undefined) {
    const next =
      ratio > 1
        ? `It is ${n} times too large: a sum where the mean is asked? Divide by ${n}.`
        : `It is ${n} times too small: a mean where the sum is asked, or divided twice?`
    return { kind: 'scale-factor', next }
  }
  if (!near(ratio, 2) && !near(ratio, 0.5)) return null
  const next =
    'It is off by a factor of 2: the derivative of a square has a 2, half the square has none.'
  return { kind: 'scale-factor', next }
}

/** @param population  whether the result divides by n where n − 1 is asked */
function deviation(population: boolean): Mistake {
  const next = population
    ? 'It divides by n; the sample version divides by n − 1: `ddof=1`.'
    : 'It divides by n − 1; the population version divides by n: `ddof=0` (pandas uses 1 unless told).'
  return { kind: 'population-vs-sample', next }
}
