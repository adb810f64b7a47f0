import type { AnySample } from '../sample.ts'

/** Samples of what `statistics.ts` exports. */
export const statisticsSamples: readonly AnySample[] = []
