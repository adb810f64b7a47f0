import {
  decisionTreeClassifierFit,
  type GradientBoostingClassifier,
  gradientBoostingClassifierFit,
  RandomState,
} from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { Task } from '../frame/task.ts'
import type { ForestView } from './model.ts'
import { params as schema } from './params.ts'
import { pointsOf } from './points.ts'
import { boostingOf, lossesOf } from './run.ts'
import { growingBoosting, leafStepOf, sigmoid } from './trees.ts'

/** Ten points on a line for one round by hand, and a setting whose test loss turns up. */
export interface Case {
  /** Rising whole numbers, and 0 or 1 each. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly rate: number
  /** One round with a stump. */
  readonly model: GradientBoostingClassifier
  readonly turning: {
    readonly depth: number
    readonly rate: number
    /** Number of trees with the least squared error on new points. */
    readonly best: number
  }
}

/** Draws the case of a seed. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const pick = <T>(values: readonly T[]) => values[random.randint(0, values.length)] as T
  const rate = pick([0.2, 0.4, 0.5])
  return { ...lineOf(random, rate), rate, turning: turningOf(seed, pick) }
}

/** Points whose classes are unequal in number, and whose best stump is no tie and not pure. */
function lineOf(random: RandomState, rate: number): Pick<Case, 'x' | 'y' | 'model'> {
  for (;;) {
    const drawn = Array.from(random.choice(20, 10, { replace: false }), Number)
    const x = drawn.sort((a, b) => a - b)
    const y = x.map((value) => (random.random() < value / 20 ? 1 : 0))
    const ones = y.reduce<number>((sum, label) => sum + label, 0)
    if (ones < 3 || ones > 7 || ones === 5) continue
    const rows = x.map((value) => [value])
    const options = { nEstimators: 1, maxDepth: 1, learningRate: rate }
    const models = [0, 1, 2].map((randomState) =>
      gradientBoostingClassifierFit(rows, y, { ...options, randomState }),
    )
    const [model] = models
    const cut = decisionTreeClassifierFit(rows, y, { maxDepth: 1 }).tree.threshold[0] as number
    const lower = y.filter((_, i) => (x[i] ?? 0) <= cut)
    const mixed = lower.includes(0) && lower.includes(1)
    if (model && mixed && model.trees[0]?.[0]?.threshold[0] === cut) return { x, y, model }
  }
}

function turningOf(seed: number, pick: <T>(values: readonly T[]) => T): Case['turning'] {
  for (;;) {
    const [depth, rate] = [pick([2, 3, 4, 5]), pick([0.1, 0.2, 0.5, 1])]
    const params = { ...defaultsOf(schema), seed, depth, rate }
    const points = pointsOf({ params, table: null })
    const growing = growingBoosting(boostingOf(points, params), points.test.x)
    const losses = Array.from(
      { length: params.trees },
      (_, i) => lossesOf(points.test.y, growing.at(i + 1)).brier,
    )
    const best = losses.indexOf(Math.min(...losses)) + 1
    if ((best > 1 && best < 46) || rate === 1) return { depth, rate, best }
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** One round by hand, and the round after which a setting gets worse. */
export function exercise({ params }: Pick<ForestView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ x, y, rate, model, turning }: Case): Task {
  const tree = model.trees[0]?.[0]
  const cut = tree?.threshold[0] ?? 0
  const step = tree ? leafStepOf(tree, [x[0] ?? 0]) : 0
  const start = model.baseline[0] ?? 0
  const samples = x.map((value, i) => `${value} (${y[i]})`).join(', ')
  const inside = x.filter((value) => value <= cut).length
  const settled = sigmoid(start + rate * step)
  return {
    prompt: `Ten points on a line, class in brackets: ${samples}. Boosting starts at the log-odds of class 1; its first stump cuts at x ≤ ${cut}, so ${inside} points are in the left leaf; η = ${rate}. Then set the picture, from its Reset state with this seed, to depth ${turning.depth} and η = ${turning.rate}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'start', label: 'F before any tree, of every point' },
        ...{ answer: start, tolerance: 0.01, hint: 'log-odds, natural logarithm' },
      },
      {
        ...{
          kind: 'number',
          id: 'leaf',
          label: 'Newton step of the left leaf, Σ(y − p) / Σp(1 − p)',
        },
        ...{ answer: step, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'after', label: 'p of a point in the left leaf after this round' },
        ...{ answer: settled, tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{ kind: 'number', id: 'round', label: 'After how many trees is boosting best there?' },
        ...{ answer: turning.best, tolerance: 1, hint: 'squared error on new points; ±1' },
      },
    ],
    explain: `p = 1/(1 + e^−(${start.toFixed(3)} + ${rate} · ${step.toFixed(3)})) = ${settled.toFixed(3)}. Beyond ${turning.best} trees each further one fits what the others left over, noise included; the forest only averages.`,
  }
}
