import type { ParityCase } from '../parity.ts'

/** Comparisons of what `trees.ts` exports with scikit-learn. */
export const treesParity: readonly ParityCase[] = []
