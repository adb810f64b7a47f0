import type { AnySample } from '../sample.ts'
import { kMeansSamples } from './k-means.ts'
import { splitsSamples } from './splits.ts'

/** Samples of what `classical.ts` exports. */
export const classicalSamples: readonly AnySample[] = [...kMeansSamples, ...splitsSamples]
