import type { ParityCase } from '../parity.ts'
import { distributionsParity } from './distributions.ts'
import { experimentsParity } from './experiments.ts'
import { monitoringParity } from './monitoring.ts'

/** Comparisons of what `statistics.ts` exports with scikit-learn and SciPy. */
export const statisticsParity: readonly ParityCase[] = [
  ...distributionsParity,
  ...experimentsParity,
  ...monitoringParity,
]
