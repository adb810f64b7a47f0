import { parametersOf } from '../frame/small-net.ts'
import { HIDDEN } from './nets.ts'
import type { Way } from './params.ts'
import { FROZEN } from './run.ts'
import { CLASSES, INPUTS } from './tasks.ts'

/** Layers of the net for the new task, the head last. */
export const LAYERS = [INPUTS, ...HIDDEN].map((inputs, i) => ({
  inputs,
  outputs: [...HIDDEN, CLASSES][i] ?? 0,
}))

/** Parameters that a way trains, and all of them. */
export function countsOf(way: Way): { readonly trained: number; readonly all: number } {
  return { trained: parametersOf(LAYERS.slice(FROZEN[way])), all: parametersOf(LAYERS) }
}
