import type { ParityCase } from '../parity.ts'
import { mlpParity } from './mlp.ts'

/** Comparisons of what `neural.ts` exports with scikit-learn. */
export const neuralParity: readonly ParityCase[] = [...mlpParity]
