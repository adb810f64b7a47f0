import type { AnySample } from '../sample.ts'
import { kMeansSamples } from './k-means.ts'
import { linearSamples } from './linear.ts'
import { metricsSamples } from './metrics.ts'
import { splitsSamples } from './splits.ts'

/** Samples of what `classical.ts` exports. */
export const classicalSamples: readonly AnySample[] = [
  ...kMeansSamples,
  ...splitsSamples,
  ...metricsSamples,
  ...linearSamples,
]
