import type { AnySample } from '../sample.ts'
import { bayesSamples } from './bayes.ts'
import { calibrateSamples } from './calibrate.ts'
import { clusterSamples } from './cluster.ts'
import { decomposeSamples } from './decompose.ts'
import { encodeSamples } from './encode.ts'
import { imputeSamples } from './impute.ts'
import { kMeansSamples } from './k-means.ts'
import { linearSamples } from './linear.ts'
import { metricsSamples } from './metrics.ts'
import { neighborsSamples } from './neighbors.ts'
import { preprocessSamples } from './preprocess.ts'
import { resampleSamples } from './resample.ts'
import { splitsSamples } from './splits.ts'
import { syntheticSamples } from './synthetic.ts'

/** Samples of what `classical.ts` exports. */
export const classicalSamples: readonly AnySample[] = [
  ...kMeansSamples,
  ...splitsSamples,
  ...metricsSamples,
  ...linearSamples,
  ...neighborsSamples,
  ...bayesSamples,
  ...decomposeSamples,
  ...preprocessSamples,
  ...clusterSamples,
  ...calibrateSamples,
  ...resampleSamples,
  ...imputeSamples,
  ...encodeSamples,
  ...syntheticSamples,
]
