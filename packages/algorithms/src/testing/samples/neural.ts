import type { AnySample } from '../sample.ts'

/** Samples of what `neural.ts` exports. */
export const neuralSamples: readonly AnySample[] = []
