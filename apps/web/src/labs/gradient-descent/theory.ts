import type { DescentParams } from './surface.ts'

/**
 * The factor by which the error shrinks with each step in the long run, on the bowl; above 1 it
 * grows. Largest of |1 − ηλ| for plain descent; with a heavy ball the largest root in absolute
 * value of z² − (1 + β − ηλ)·z + β.
 *
 * @returns null for the other rules, which have no fixed factor
 */
export function factorOf({ surface, rule, rate, beta, condition }: DescentParams): number | null {
  if (surface !== 'bowl' || (rule !== 'sgd' && rule !== 'momentum')) return null
  const momentum = rule === 'sgd' ? 0 : beta
  return Math.max(
    ...[1, condition].map((lambda) => largestRoot(1 + momentum - rate * lambda, momentum)),
  )
}

/** Largest |z| with z² − b·z + c = 0. */
function largestRoot(b: number, c: number): number {
  const inside = b * b - 4 * c
  if (inside < 0) return Math.sqrt(c)
  return (Math.abs(b) + Math.sqrt(inside)) / 2
}

/** The learning rate from which on the rule diverges on the bowl: 2(1 + β)/λ_max. */
export function largestRate({ rule, beta, condition }: DescentParams): number | null {
  if (rule !== 'sgd' && rule !== 'momentum') return null
  return (2 * (1 + (rule === 'sgd' ? 0 : beta))) / condition
}
