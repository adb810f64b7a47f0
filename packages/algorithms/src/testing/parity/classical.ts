import type { ParityCase } from '../parity.ts'
import { bayesParity } from './bayes.ts'
import { calibrateParity } from './calibrate.ts'
import { clusterParity } from './cluster.ts'
import { kMeansParity } from './k-means.ts'
import { linearParity } from './linear.ts'
import { logisticParity } from './logistic.ts'
import { metricsParity } from './metrics.ts'
import { miniBatchKMeansParity } from './mini-batch-k-means.ts'
import { neighborsParity } from './neighbors.ts'
import { pcaParity } from './pca.ts'
import { preprocessParity } from './preprocess.ts'
import { randomStateParity } from './random-state.ts'
import { resampleParity } from './resample.ts'
import { splitsParity } from './splits.ts'
import { syntheticParity } from './synthetic.ts'

/** Comparisons of what `classical.ts` exports with scikit-learn. */
export const classicalParity: readonly ParityCase[] = [
  ...randomStateParity,
  ...kMeansParity,
  ...miniBatchKMeansParity,
  ...splitsParity,
  ...metricsParity,
  ...linearParity,
  ...logisticParity,
  ...neighborsParity,
  ...bayesParity,
  ...pcaParity,
  ...preprocessParity,
  ...clusterParity,
  ...calibrateParity,
  ...resampleParity,
  ...syntheticParity,
]
