import type { ParityCase } from '../parity.ts'

/** Comparisons of what `statistics.ts` exports with scikit-learn. */
export const statisticsParity: readonly ParityCase[] = []
