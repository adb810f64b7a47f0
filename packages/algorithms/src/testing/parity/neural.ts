import type { ParityCase } from '../parity.ts'
import { cnnParity } from './cnn.ts'
import { mlpParity } from './mlp.ts'

/** Comparisons of what `neural.ts` exports with scikit-learn, and with NumPy where it has none. */
export const neuralParity: readonly ParityCase[] = [...mlpParity, ...cnnParity]
