import type { AnySample } from '../sample.ts'

/** Samples of what `trees.ts` exports. */
export const treesSamples: readonly AnySample[] = []
