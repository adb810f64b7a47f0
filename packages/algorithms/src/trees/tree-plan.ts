import { requireRandomState } from '../check/require.ts'
import type { Matrix } from '../matrix/matrix.ts'
import type { Steps } from '../steps.ts'
import { CountingSplitter, canCount } from './counting-splitter.ts'
import {
  ClassCriterion,
  type ClassificationImpurity,
  MeanCriterion,
  type RegressionImpurity,
} from './criterion.ts'
import { FeatureDraw, XorShift32 } from './feature-draw.ts'
import { type GrowLimits, grow, type TreeState } from './grow.ts'
import { OrderedSplitter } from './ordered-splitter.ts'
import { type Ranks, rankSamples } from './presort.ts'
import type { Splitter } from './splitter.ts'
import type { Tree } from './tree.ts'
import { type TreeData, toFloat32Columns } from './tree-data.ts'
import type { TreeOptions } from './tree-options.ts'

/** What is needed to grow one classification tree. */
export interface ClassifierPlan {
  readonly data: TreeData
  readonly weights: Float64Array | null
  readonly criterion: ClassificationImpurity
  readonly limits: GrowLimits
  readonly maxFeatures: number
  /** 0 … 2³¹ − 2, for the order in which features are drawn */
  readonly drawSeed: number
  /** ranks of the data set when they are already known */
  readonly ranks?: Ranks
}

/** What is needed to grow one regression tree. */
export interface RegressorPlan extends Omit<ClassifierPlan, 'criterion' | 'ranks'> {
  readonly criterion: RegressionImpurity
}

/** Grows one classification tree; the fast splitter serves when nobody watches. */
export function growClassifier(plan: ClassifierPlan, watch: boolean): Steps<TreeState, Tree> {
  const { data, weights, criterion, limits } = plan
  const { nFeatures, nSamples, nClasses } = data
  const draw = new FeatureDraw(nFeatures, plan.maxFeatures, new XorShift32(plan.drawSeed))
  const { minSamplesLeaf } = limits
  let splitter: Splitter
  if (!watch && canCount(weights, nSamples)) {
    const ranks = plan.ranks ?? rankSamples(data.columns, nSamples)
    splitter = new CountingSplitter(
      data,
      ranks,
      weights,
      criterion,
      draw,
      minSamplesLeaf,
      plan.maxFeatures,
    )
  } else {
    const judge = new ClassCriterion(data.y, weights, nClasses, criterion)
    splitter = new OrderedSplitter(data, weights, judge, draw, minSamplesLeaf, watch)
  }
  return grow(splitter, { nFeatures, valuesPerNode: nClasses }, limits, watch)
}

/** Grows one regression tree. */
export function growRegressor(plan: RegressorPlan, watch: boolean): Steps<TreeState, Tree> {
  const { data, weights, criterion, limits } = plan
  const draw = new FeatureDraw(data.nFeatures, plan.maxFeatures, new XorShift32(plan.drawSeed))
  const judge = new MeanCriterion(data.y, weights, criterion)
  const splitter = new OrderedSplitter(data, weights, judge, draw, limits.minSamplesLeaf, watch)
  return grow(splitter, { nFeatures: data.nFeatures, valuesPerNode: 1 }, limits, watch)
}

/** The training set in the layout of the splitters. */
export function treeData(points: Matrix, y: Float64Array, nClasses: number): TreeData {
  return {
    nSamples: points.rows,
    nFeatures: points.columns,
    columns: toFloat32Columns(points.data, points.rows, points.columns),
    y,
    nClasses,
  }
}

/** Seed of a tree's feature draws, as scikit-learn takes it from the tree's random state. */
export function drawSeedOf(randomState: TreeOptions['randomState'] & {}): number {
  return requireRandomState('options.randomState', randomState).randint(0, 0x7fffffff)
}
