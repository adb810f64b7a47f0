import { requireMatrix, requireVector } from '../check/require.ts'
import { type Matrix, type MatrixLike, type VectorLike, zeros } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { callModel, type ModelFunction } from './model-function.ts'

/** Most features: 2¹² coalitions. */
const MOST_FEATURES = 12

/** One step of computing Shapley values. */
export interface ShapleyState {
  /** `coalition`: the worth of one more set of features; `feature`: the credit of one more feature */
  readonly phase: 'coalition' | 'feature'
  /** the set, or [feature] */
  readonly members: readonly number[]
  /** worth v(S) of the set, or credit φ of the feature */
  readonly value: number
}

/** Exact Shapley values of one prediction. */
export interface ShapleyModel {
  /** φ, shape (d): sums to prediction − base */
  readonly phi: Float64Array
  /** mean prediction over the background: v(∅) */
  readonly base: number
  /** prediction of the point itself: v(all) */
  readonly prediction: number
  /** v(S) by bit set: feature j is in S when bit j is set, shape (2^d) */
  readonly worth: Float64Array
}

/**
 * Exact Shapley values of one prediction, coalition by coalition.
 *
 * v(S) is the mean prediction when the features in S have the point's values and the others those
 * of the background rows (interventional: what a feature does, not what it goes along with).
 * φ_j = Σ_S |S|! (d − |S| − 1)! / d! · (v(S ∪ j) − v(S)): the mean, over all orders in which
 * features may join, of what j adds. Σ φ = f(x) − E f.
 *
 * @param model  the function to explain, called once a coalition
 * @param point  x, shape (d), 1 ≤ d ≤ 12
 * @param background  rows to average over, shape (m, d), m ≥ 1
 * @returns steps that yield a {@link ShapleyState} a coalition and a feature, and return all
 * @throws {InvalidInput} at the call, naming the argument; when running, naming `model`
 *
 * Cost: 2^d · m model rows. Source: Shapley 1953; Lundberg & Lee 2017, arXiv:1705.07874.
 */
export function shapleySteps(
  model: ModelFunction,
  point: VectorLike,
  background: MatrixLike,
): Steps<ShapleyState, ShapleyModel> {
  return share(model, ...inputOf(point, background))
}

/** The values of {@link shapleySteps}. */
export function shapleyFit(
  model: ModelFunction,
  point: VectorLike,
  background: MatrixLike,
): ShapleyModel {
  return drain(share(model, ...inputOf(point, background)))
}

function inputOf(point: VectorLike, background: MatrixLike): [Float64Array, Matrix] {
  const x = requireVector('point', point)
  if (x.length > MOST_FEATURES) requireVector('point', point, { length: MOST_FEATURES })
  return [x, requireMatrix('background', background, { columns: x.length })]
}

function* share(
  model: ModelFunction,
  point: Float64Array,
  background: Matrix,
): Steps<ShapleyState, ShapleyModel> {
  const d = point.length
  const worth = new Float64Array(1 << d)
  for (const set of bySize(d)) {
    const values = callModel('model', model, mixed(point, background, set))
    const value = values.reduce((sum, one) => sum + one, 0) / values.length
    worth[set] = value
    yield { phase: 'coalition', members: membersOf(set), value }
  }
  const phi = new Float64Array(d)
  for (let j = 0; j < d; j++) {
    const value = credit(worth, j, d)
    phi[j] = value
    yield { phase: 'feature', members: [j], value }
  }
  return { phi, base: worth[0] as number, prediction: worth.at(-1) as number, worth }
}

/** All bit sets of d features, small sets first. */
function bySize(d: number): number[] {
  const sets = Array.from({ length: 1 << d }, (_, set) => set)
  return sets.sort((a, b) => membersOf(a).length - membersOf(b).length || a - b)
}

function membersOf(set: number): number[] {
  const members: number[] = []
  for (let j = 0; set >> j > 0; j++) if (set & (1 << j)) members.push(j)
  return members
}

/** The background with the point's values for the features of a set. */
function mixed(point: Float64Array, background: Matrix, set: number): Matrix {
  const out = zeros(background.rows, background.columns)
  const d = point.length
  for (let at = 0; at < out.data.length; at++) {
    const j = at % d
    out.data[at] = (set & (1 << j) ? point[j] : background.data[at]) as number
  }
  return out
}

function credit(worth: Float64Array, j: number, d: number): number {
  const weights = sizeWeights(d)
  let sum = 0
  for (let set = 0; set < worth.length; set++) {
    if (set & (1 << j)) continue
    const gain = (worth[set | (1 << j)] as number) - (worth[set] as number)
    sum += (weights[membersOf(set).length] as number) * gain
  }
  return sum
}

/** s! (d − s − 1)! / d! for s = 0 … d − 1: 1 / (d · C(d − 1, s)). */
function sizeWeights(d: number): number[] {
  const weights: number[] = []
  let choose = 1
  for (let s = 0; s < d; s++) {
    weights.push(1 / (d * choose))
    choose = (choose * (d - 1 - s)) / (s + 1)
  }
  return weights
}

/** What each feature adds in one order of joining. */
export interface ShapleyOrder {
  readonly order: readonly number[]
  /** by feature, not by place in the order */
  readonly added: readonly number[]
}

/**
 * What each feature adds in every order in which they may join: their mean is φ.
 *
 * @param model  with at most 7 features (5,040 orders)
 * @returns all orders, lexicographic
 * @throws {InvalidInput} naming `model.phi`
 */
export function shapleyOrders(model: ShapleyModel): ShapleyOrder[] {
  const d = model.phi.length
  if (d > 7) requireVector('model.phi', model.phi, { length: 7 })
  return permutations(Array.from({ length: d }, (_, j) => j)).map((order) => {
    const added = new Array<number>(d).fill(0)
    let set = 0
    for (const j of order) {
      const next = set | (1 << j)
      added[j] = (model.worth[next] as number) - (model.worth[set] as number)
      set = next
    }
    return { order, added }
  })
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  )
}
