import type { AnySample } from '../sample.ts'

/** Samples of what `classical.ts` exports. */
export const classicalSamples: readonly AnySample[] = []
