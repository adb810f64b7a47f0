import {
  logisticRegressionFit,
  RandomState,
  randomOverSample,
  randomUnderSample,
  type SmoteState,
  smoteSteps,
} from '@warmstart/algorithms'
import type { Method } from './params.ts'
import type { Rows } from './rows.ts'

/** A line in the plane: log-odds w·x + b. */
export interface Line {
  readonly w: readonly [number, number]
  readonly b: number
}

/** What a method does to the rows, in order. */
export interface Changes {
  /** Rows that are repeated, by number. */
  readonly repeated: readonly number[]
  readonly made: readonly SmoteState[]
  /** Rows that are left out, by number. */
  readonly dropped: readonly number[]
}

const NOTHING: Changes = { repeated: [], made: [], dropped: [] }

/** Everything that a method does until both classes are alike; nothing where they are. */
export function changesOf({ x, y }: Rows, method: Method, seed: number): Changes {
  switch (method) {
    case 'over':
      return {
        ...NOTHING,
        repeated: Array.from(randomOverSample(y, { randomState: seed })).slice(y.length),
      }
    case 'smote':
      return { ...NOTHING, made: [...smoteSteps(x, y, { randomState: seed })] }
    case 'under': {
      const kept = new Set(randomUnderSample(y, { randomState: seed }))
      const order = new RandomState(seed).permutation(y.length)
      const dropped = Array.from(order, Number).filter((i) => !kept.has(i))
      return { ...NOTHING, dropped }
    }
    default:
      return NOTHING
  }
}

/** The rows after the first so many changes. */
export function changedRows({ x, y }: Rows, changes: Changes, count: number): Rows {
  const { repeated, made, dropped } = changes
  const out = new Set(dropped.slice(0, count))
  const kept = Array.from(y.keys()).filter((i) => !out.has(i))
  const rows = [...kept, ...repeated.slice(0, count)]
  const points = made.slice(0, count)
  return {
    x: [...rows.map((i) => x[i] as readonly number[]), ...points.map(({ point }) => point)],
    y: [...rows.map((i) => y[i] as number), ...points.map(({ label }) => label)],
  }
}

/** Logistic regression on rows. */
export function lineOf({ x, y }: Rows, balanced = false): Line {
  const { coef, intercept } = logisticRegressionFit(x, y, {
    ...{ solver: 'newton', tol: 1e-10, classWeight: balanced ? 'balanced' : 'none' },
  })
  return { w: [coef.data[0] ?? 0, coef.data[1] ?? 0], b: intercept[0] ?? 0 }
}

/** Probability of class 1. */
export const probability = ({ w, b }: Line, [x1 = 0, x2 = 0]: readonly number[]): number =>
  1 / (1 + Math.exp(-(w[0] * x1 + w[1] * x2 + b)))
