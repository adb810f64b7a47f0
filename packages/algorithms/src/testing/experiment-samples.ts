import { uniformPoints } from './tree-data.ts'

/** The two samples of fixtures/makers/experiments.py. */
export function experimentSamples(): { a: Float64Array; b: Float64Array } {
  const a = uniformPoints(40, 1, 1).noise.map((value) => value * 3)
  const b = uniformPoints(55, 1, 2).noise.map((value) => value * 5 + 0.2)
  return { a, b }
}
