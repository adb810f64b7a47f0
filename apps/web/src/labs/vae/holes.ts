import { RandomState } from '@warmstart/algorithms'
import type { VaeState } from './train.ts'

/** Codes drawn from N(0, 1), the same for every state, shape (400, 2). */
const DRAWS = Array.from({ length: 400 }, (_, i) => i)
const DRAWN = new RandomState(1).normals(2 * DRAWS.length, 0, 1)
/** A draw this near to a picture's code, in its deviations, is known to the decoder. */
export const NEAR = 2

/** Share of draws from N(0, 1) that lie within two deviations of the code of some picture. */
export function covered({ means, deviations }: Pick<VaeState, 'means' | 'deviations'>): number {
  const known = DRAWS.filter((draw) =>
    means.some((mean, i) => {
      const far = (j: number) =>
        ((DRAWN[2 * draw + j] ?? 0) - (mean[j] ?? 0)) / (deviations[i]?.[j] ?? 1)
      return Math.hypot(far(0), far(1)) < NEAR
    }),
  )
  return known.length / DRAWS.length
}

/** A number of the code with less KL than this says nothing. */
export const DEAD = 0.05

/** How many numbers of the code still say something. */
export const alive = ({ kl }: Pick<VaeState, 'kl'>): number =>
  kl.filter((one) => one >= DEAD).length
