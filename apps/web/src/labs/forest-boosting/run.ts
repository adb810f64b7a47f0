import {
  type GradientBoostingClassifier,
  gradientBoostingClassifierFit,
  type RandomForestClassifier,
  randomForestClassifierSteps,
  type Tree,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ForestParams } from './params.ts'
import { type Points, pointsOf } from './points.ts'
import { type Growing, growingBoosting, growingForest, leafStepOf, voteOf } from './trees.ts'

/** How wrong probabilities are, in three ways; each is a mean. */
export interface Losses {
  /** squared error of p */
  readonly brier: number
  readonly logLoss: number
  /** share called wrongly at p > ½ */
  readonly error: number
}

/** Both models after as many trees. */
export interface ForestState {
  readonly phase: 'tree'
  readonly trees: number
  readonly forest: { readonly train: Losses; readonly test: Losses; readonly oob: number | null }
  readonly boosting: { readonly train: Losses; readonly test: Losses }
  /** What this tree does to the marked test point. */
  readonly marked: {
    readonly vote: number
    readonly forestP: number
    readonly leafStep: number
    readonly boostingP: number
  }
}

/** Both models whole. */
export interface ForestResult {
  readonly forest: Pick<RandomForestClassifier, 'trees'>
  readonly boosting: GradientBoostingClassifier
  /** Test point that the forest is least sure of. */
  readonly marked: number
}

/** Fits the forest and the boosting, and scores both after every tree. */
export function* run(given: Given<ForestParams>): Generator<ForestState, ForestResult, void> {
  const points = pointsOf(given)
  const { train, test } = points
  const { forest, oob } = grownForest(points, given.params)
  const boosting = boostingOf(points, given.params)
  const scores = {
    forest: scoresOf(
      growingForest(forest, train.x),
      growingForest(forest, test.x),
      points,
      given.params.trees,
    ),
    boosting: scoresOf(
      growingBoosting(boosting, train.x),
      growingBoosting(boosting, test.x),
      points,
      given.params.trees,
    ),
  }
  const marked = leastSure(scores.forest.p)
  const row = test.x[marked] ?? []
  const own = { forest: growingForest(forest, [row]), boosting: growingBoosting(boosting, [row]) }
  for (let trees = 1; trees <= given.params.trees; trees++) {
    const losses = (of: keyof typeof scores) => scores[of].losses[trees - 1] as SideLosses
    yield {
      ...{ phase: 'tree', trees, boosting: losses('boosting') },
      forest: { ...losses('forest'), oob: oob[trees - 1] ?? null },
      marked: {
        vote: voteOf(forest.trees[trees - 1] as Tree, row),
        forestP: own.forest.at(trees)[0] ?? 0,
        leafStep: leafStepOf(boosting.trees[trees - 1]?.[0] as Tree, row),
        boostingP: own.boosting.at(trees)[0] ?? 0,
      },
    }
  }
  return { forest: { trees: forest.trees }, boosting, marked }
}

interface SideLosses {
  readonly train: Losses
  readonly test: Losses
}

/** Losses after every tree, and the probabilities of the test points at the end. */
function scoresOf(train: Growing, test: Growing, points: Points, trees: number) {
  const losses: SideLosses[] = []
  for (let rounds = 1; rounds <= trees; rounds++) {
    losses.push({
      train: lossesOf(points.train.y, train.at(rounds)),
      test: lossesOf(points.test.y, test.at(rounds)),
    })
  }
  return { losses, p: test.at(trees) }
}

/** The forest, and its out-of-bag error after each tree; null while no point is out of bag. */
function grownForest({ train }: Points, { trees, leafy, seed }: ForestParams) {
  const steps = randomForestClassifierSteps(train.x, train.y, {
    ...{ nEstimators: trees, maxDepth: leafy, randomState: seed },
  })
  const oob: (number | null)[] = []
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { forest: value, oob }
    oob.push(value.oobScore === null ? null : 1 - value.oobScore)
  }
}

/** Gradient boosting as the parameters have it. */
export function boostingOf(
  { train }: Pick<Points, 'train'>,
  { trees, depth, rate, subsample, seed }: ForestParams,
): GradientBoostingClassifier {
  return gradientBoostingClassifierFit(train.x, train.y, {
    ...{ nEstimators: trees, maxDepth: depth, learningRate: rate, subsample, randomState: seed },
  })
}

/** Means over the points of three losses; p is kept off 0 and 1 in the log as scikit-learn does. */
export function lossesOf(y: readonly number[], p: ArrayLike<number>): Losses {
  let [brier, logLoss, error] = [0, 0, 0]
  for (let i = 0; i < y.length; i++) {
    const [label, one] = [y[i] as number, p[i] as number]
    brier += (one - label) * (one - label)
    logLoss -= Math.log(Math.min(1 - EPS, Math.max(EPS, label === 1 ? one : 1 - one)))
    error += one > 0.5 === (label === 1) ? 0 : 1
  }
  return { brier: brier / y.length, logLoss: logLoss / y.length, error: error / y.length }
}

const EPS = 1e-15

function leastSure(p: Float64Array): number {
  const away = Array.from(p, (one) => Math.abs(one - 0.5))
  return away.indexOf(Math.min(...away))
}

/** Number of the state with the least test loss of the boosting. */
export function bestRound(states: readonly ForestState[], measure: keyof Losses): number {
  const losses = states.map(({ boosting }) => boosting.test[measure])
  return losses.indexOf(Math.min(...losses))
}
