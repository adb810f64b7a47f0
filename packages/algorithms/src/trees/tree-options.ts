import { InvalidInput } from '../check/invalid-input.ts'
import type { Labels } from '../check/labels.ts'
import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireVector,
} from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import type { GrowLimits } from './grow.ts'

/** How many features a node looks at: a number, a share below 1, √d, log₂ d, or all (null). */
export type MaxFeatures = number | 'sqrt' | 'log2' | null

/** What trees and forests share. Names and defaults are scikit-learn's. */
export interface TreeOptions {
  /** default null: no limit */
  readonly maxDepth?: number | null
  /** fewest samples to split a node, default 2 */
  readonly minSamplesSplit?: number
  /** fewest samples on each side of a split, default 1 */
  readonly minSamplesLeaf?: number
  /** a split must lower the weighted impurity by so much, default 0 */
  readonly minImpurityDecrease?: number
  /** default null: all. A whole number is a count (1 is one feature), below 1 a share of d. */
  readonly maxFeatures?: MaxFeatures
  /** decides ties between equal splits and the features drawn, default 0 */
  readonly randomState?: number | RandomState
  /** weight of each sample, shape (n), ≥ 0, default 1 each */
  readonly sampleWeight?: VectorLike
}

/** Weight by class: 'balanced' gives n / (number of classes · n_c). Unnamed classes weigh 1. */
export type ClassWeight = 'balanced' | Readonly<Record<number, number>> | null

/** Checks the stopping rules. */
export function requireLimits(options: TreeOptions): GrowLimits {
  const { maxDepth, minSamplesSplit = 2, minSamplesLeaf = 1, minImpurityDecrease = 0 } = options
  if (maxDepth != null) requireInteger('options.maxDepth', maxDepth, { min: 1 })
  requireInteger('options.minSamplesSplit', minSamplesSplit, { min: 2 })
  requireInteger('options.minSamplesLeaf', minSamplesLeaf, { min: 1 })
  requireNumber('options.minImpurityDecrease', minImpurityDecrease, { min: 0 })
  return {
    maxDepth: maxDepth ?? Number.POSITIVE_INFINITY,
    minSamplesSplit: Math.max(minSamplesSplit, 2 * minSamplesLeaf),
    minSamplesLeaf,
    minImpurityDecrease,
  }
}

/** Number of features a node looks at, of d. */
export function requireMaxFeatures(value: MaxFeatures, d: number): number {
  const name = 'options.maxFeatures'
  if (value === null) return d
  if (typeof value === 'string') {
    const rule = requireOneOf(name, value, ['sqrt', 'log2'])
    return Math.max(1, Math.trunc(rule === 'sqrt' ? Math.sqrt(d) : Math.log2(d)))
  }
  requireNumber(name, value, { above: 0, max: d })
  if (value < 1) return Math.max(1, Math.trunc(value * d))
  return requireInteger(name, value, { min: 1, max: d })
}

/** Checks the points; trees compare them as float32, so they must fit. */
export function requireTreePoints(argument: string, x: MatrixLike, columns?: number): Matrix {
  const points = requireMatrix(argument, x, columns === undefined ? {} : { columns })
  const tooLarge = points.data.findIndex((value) => !Number.isFinite(Math.fround(value)))
  if (tooLarge >= 0) {
    const [row, column] = [Math.floor(tooLarge / points.columns), tooLarge % points.columns]
    throw new InvalidInput(
      'range',
      argument,
      `holds ${points.data[tooLarge]} at row ${row}, column ${column}`,
      'give values below 3.4e38 in size',
    )
  }
  return points
}

/** Checks sample weights; null when there are none. */
export function requireSampleWeight(
  weights: VectorLike | undefined,
  n: number,
): Float64Array | null {
  if (weights === undefined) return null
  const checked = requireVector('options.sampleWeight', weights, { length: n, min: 0 })
  if (!checked.some((w) => w > 0)) {
    const instead = 'give at least one sample a weight above 0'
    throw new InvalidInput('range', 'options.sampleWeight', 'holds only zeros', instead)
  }
  return checked
}

/** Checks a class weight; `forest` also allows weights by bootstrap sample. */
export function requireClassWeight(value: ClassWeight, classes: readonly number[]): ClassWeight {
  if (value === null || value === 'balanced') return value
  const name = 'options.classWeight'
  if (typeof value !== 'object') requireOneOf(name, value, ['balanced'])
  for (const [label, weight] of Object.entries(value)) {
    requireNumber(`${name}[${label}]`, weight, { min: 0 })
    if (!classes.includes(Number(label))) {
      const instead = `name one of the classes ${classes.join(', ')}`
      throw new InvalidInput('range', name, `names a class ${label} that does not occur`, instead)
    }
  }
  return value
}

/**
 * Sample weights times class weights.
 *
 * @param sampleWeight  shape (n) or null for 1 each
 * @param classWeight  what to multiply by
 * @param labels  classes and codes of the n samples
 * @returns shape (n), or null when both are absent
 */
export function combinedWeights(
  sampleWeight: Float64Array | null,
  classWeight: ClassWeight,
  labels: Labels,
): Float64Array | null {
  if (classWeight === null) return sampleWeight
  const byClass = weightsByClass(classWeight, labels.classes, labels.codes)
  return Float64Array.from(labels.codes, (code, i) => {
    const weight = byClass[code] as number
    return sampleWeight === null ? weight : (sampleWeight[i] as number) * weight
  })
}

/** Weight of each class, in order of `classes`, from the codes of some samples. */
export function weightsByClass(
  classWeight: NonNullable<ClassWeight>,
  classes: readonly number[],
  codes: ArrayLike<number>,
): Float64Array {
  if (classWeight !== 'balanced') {
    return Float64Array.from(classes, (label) => classWeight[label] ?? 1)
  }
  const counts = new Float64Array(classes.length)
  for (let i = 0; i < codes.length; i++) {
    counts[codes[i] as number] = (counts[codes[i] as number] as number) + 1
  }
  const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  return counts.map((count) => (count > 0 ? codes.length / (present * count) : 0))
}
