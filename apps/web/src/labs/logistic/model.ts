import { logisticRegressionSteps } from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type LogisticParams, params } from './params.ts'
import { type Points, pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

/** The weights after an iteration of Newton's method. */
export interface WeightState {
  readonly phase: 'start' | 'iteration'
  readonly w: readonly [number, number]
  readonly b: number
  /** Mean log loss, without the penalty. */
  readonly logLoss: number
  /** Share of the points on the right side. */
  readonly right: number
}

/** How the run ended. */
export interface LogisticResult {
  /** Whether a line separates the classes: the run found one. */
  readonly separable: boolean
}

export type LogisticView = View<LogisticParams, WeightState, LogisticResult>

/** Most iterations; where nothing holds the weights they would grow for ever. */
const MOST = 20

/** Logistic regression with two features, one state an iteration. */
export const model = defineModel({
  params,
  datasets: ['iris'],
  table: {
    ...{ columns: [2, 2], rows: [6, 1000], target: 'class', classes: 2 },
    example: 'hours,sleep,passed\n2.5,6,no\n7,8,yes',
  },
  openAt: 'middle',
  stepWord: 'iteration',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: Given<LogisticParams>): Generator<WeightState, LogisticResult, void> {
  const points = pointsOf(given)
  const { free, lambda } = given.params
  const steps = logisticRegressionSteps(points.x, points.y, {
    ...{ solver: 'newton', maxIter: MOST, tol: 1e-10 },
    ...(free ? { penalty: 'none' } : { C: 1 / lambda }),
  })
  let separable = false
  for (const { phase, coef, intercept } of steps) {
    const w = [coef[0]?.[0] ?? 0, coef[0]?.[1] ?? 0] as const
    const b = intercept[0] ?? 0
    const fit = scoreOf(points, w, b)
    separable ||= fit.right === 1
    yield { phase, w, b, ...fit }
  }
  return { separable }
}

/** Log-odds of class 1. */
export const logOdds = (
  { w, b }: Pick<WeightState, 'w' | 'b'>,
  [x1 = 0, x2 = 0]: readonly number[],
): number => w[0] * x1 + w[1] * x2 + b

/** Log-odds to a probability. */
export const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))

function scoreOf({ x, y }: Points, w: WeightState['w'], b: number) {
  let [logLoss, right] = [0, 0]
  x.forEach((row, i) => {
    const toward = (y[i] === 1 ? 1 : -1) * logOdds({ w, b }, row)
    // log(1 + e^−t) without overflow
    logLoss += Math.max(0, -toward) + Math.log1p(Math.exp(-Math.abs(toward)))
    right += toward > 0 ? 1 : 0
  })
  return { logLoss: logLoss / x.length, right: right / x.length }
}
