import { elasticNetPathSteps, kFold } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { PathParams } from './params.ts'
import { explained, type Problem, problemOf } from './problem.ts'

/** One strength of the penalty. */
export interface PathState {
  readonly phase: 'alpha'
  readonly alpha: number
  /** shape (d), of standardised columns */
  readonly coef: readonly number[]
  /** How many are not 0. */
  readonly active: number
  /** Σ|w| and Σw² */
  readonly norm1: number
  readonly norm2: number
  /** Share of the variance explained on the rows that were fitted. */
  readonly r2: number
}

/** The problem that was solved. */
export interface PathResult {
  readonly problem: Problem
  readonly alphas: readonly number[]
}

/** Strengths from the first that leaves nothing to a thousandth of it; for ridge from 100 to 0.1. */
const STRENGTHS = 50
/** Coordinate descent stops at this gap; nothing is seen of the rest. */
const TIGHT = { tol: 1e-11, maxIter: 20_000 } as const

/** Strengths of the penalty, largest first. */
export function alphasOf({ xy }: Problem, mix: number): number[] {
  const most = Math.max(...xy.map(Math.abs), 1e-6)
  const top = Math.min(100, (most * (1 + 1e-9)) / Math.max(mix, 1e-9))
  return Array.from({ length: STRENGTHS }, (_, i) => top * 10 ** ((-3 * i) / (STRENGTHS - 1)))
}

/** Solves the penalised problem from strong to weak. */
export function* run(given: Given<PathParams>): Generator<PathState, PathResult> {
  const problem = problemOf(given)
  const { mix } = given.params
  const alphas = alphasOf(problem, mix)
  const options = { alphas, l1Ratio: mix, ...TIGHT }
  for (const { alpha, coef, active } of elasticNetPathSteps([...problem.x], problem.y, options)) {
    const norm1 = coef.reduce((sum, w) => sum + Math.abs(w), 0)
    const norm2 = coef.reduce((sum, w) => sum + w * w, 0)
    const r2 = explained(problem, coef)
    yield { phase: 'alpha', alpha, coef: [...coef], active, norm1, norm2, r2 }
  }
  return { problem, alphas }
}

/** Mean squared error on held-out folds, by strength. */
export interface Folds {
  readonly errors: readonly number[]
  /** Number of the strength with the least error. */
  readonly best: number
}

/** Five folds in order, each with the strengths of the whole. */
export function* extras(given: Given<PathParams>): Generator<unknown, Folds> {
  const problem = problemOf(given)
  const alphas = alphasOf(problem, given.params.mix)
  const options = { alphas, l1Ratio: given.params.mix, tol: 1e-7, maxIter: 5000 }
  const errors = alphas.map(() => 0)
  for (const { train, test } of kFold(problem.y.length, { nSplits: 5 })) {
    const rows = Array.from(train, (i) => [...(problem.x[i] ?? [])])
    const target = Array.from(train, (i) => problem.y[i] ?? 0)
    let at = 0
    for (const { coef, intercept } of elasticNetPathSteps(rows, target, options)) {
      const square = Array.from(test).reduce((sum, i) => {
        const fitted = coef.reduce((all, w, j) => all + w * (problem.x[i]?.[j] ?? 0), intercept)
        return sum + ((problem.y[i] ?? 0) - fitted) ** 2
      }, 0)
      errors[at] = (errors[at] ?? 0) + square / test.length / 5
      at++
      if (at % 5 === 0) yield null
    }
  }
  return { errors, best: errors.indexOf(Math.min(...errors)) }
}
