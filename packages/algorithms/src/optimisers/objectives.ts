import { logistic } from '../autograd/activations.ts'
import { requireLabels } from '../check/labels.ts'
import { requireMatrix, requireNumber, requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'

/** Something to minimise: a smooth function of d numbers. */
export interface Objective {
  readonly name: string
  readonly dimension: number
  /** f(θ). */
  readonly value: (theta: Float64Array) => number
  /** ∇f(θ), a fresh vector (d). */
  readonly gradient: (theta: Float64Array) => Float64Array
}

/**
 * f(θ) = ½ Σ λᵢ·uᵢ², u = θ turned by −`angle`: a bowl with known curvatures, minimum 0 at 0.
 *
 * @param eigenvalues  λ, shape (d), positive
 * @param angle  in radians, turns the first two axes; default 0
 * @throws {InvalidInput} code `range` or `not-finite`
 */
export function quadraticBowl(eigenvalues: VectorLike, angle = 0): Objective {
  const lambda = requireVector('eigenvalues', eigenvalues)
  lambda.forEach((value, i) => {
    requireNumber(`eigenvalues[${i}]`, value, { above: 0 })
  })
  requireNumber('angle', angle)
  const turn = (theta: Float64Array, by: number) => {
    const u = theta.slice()
    if (u.length < 2 || by === 0) return u
    u[0] = Math.cos(by) * theta[0] - Math.sin(by) * theta[1]
    u[1] = Math.sin(by) * theta[0] + Math.cos(by) * theta[1]
    return u
  }
  return {
    name: 'quadratic bowl',
    dimension: lambda.length,
    value: (theta) => turn(theta, -angle).reduce((sum, u, i) => sum + 0.5 * lambda[i] * u * u, 0),
    gradient: (theta) =>
      turn(
        turn(theta, -angle).map((u, i) => lambda[i] * u),
        angle,
      ),
  }
}

/**
 * Rosenbrock's valley f(x, y) = (a − x)² + b·(y − x²)²: a curved floor, minimum 0 at (a, a²).
 *
 * @param a  default 1
 * @param b  steepness of the walls, default 100
 *
 * Source: Rosenbrock 1960, doi:10.1093/comjnl/3.3.175.
 */
export function rosenbrock(a = 1, b = 100): Objective {
  requireNumber('a', a)
  requireNumber('b', b, { above: 0 })
  return {
    name: 'Rosenbrock',
    dimension: 2,
    value: ([x, y]) => (a - x) ** 2 + b * (y - x * x) ** 2,
    gradient: ([x, y]) =>
      Float64Array.of(-2 * (a - x) - 4 * b * x * (y - x * x), 2 * b * (y - x * x)),
  }
}

/**
 * Mean log loss of logistic regression plus ½·l2·‖w‖², as a function of θ = (w, intercept).
 *
 * @param X  shape (n, d)
 * @param y  shape (n), two classes; the larger label is the positive one
 * @param l2  weight of the penalty, default 0; the intercept is not penalised
 * @throws {InvalidInput} naming `X`, `y` or `l2`
 *
 * Cost: O(n·d) a value or gradient.
 */
export function logisticObjective(X: MatrixLike, y: VectorLike, l2 = 0): Objective {
  const x = requireMatrix('X', X)
  const { codes } = requireLabels('y', y, { length: x.rows, minClasses: 2 })
  requireVector('y', Float64Array.from(codes), { max: 1 })
  requireNumber('l2', l2, { min: 0 })
  const { rows: n, columns: d, data } = x
  const score = (theta: Float64Array, i: number) => {
    let z = theta[d]
    for (let j = 0; j < d; j++) z += theta[j] * data[i * d + j]
    return z
  }
  return {
    name: 'logistic regression',
    dimension: d + 1,
    value: (theta) => {
      let loss = 0
      for (let i = 0; i < n; i++) {
        const z = score(theta, i)
        loss += Math.max(z, 0) - z * codes[i] + Math.log1p(Math.exp(-Math.abs(z)))
      }
      let penalty = 0
      for (let j = 0; j < d; j++) penalty += theta[j] * theta[j]
      return loss / n + 0.5 * l2 * penalty
    },
    gradient: (theta) => {
      const g = new Float64Array(d + 1)
      for (let i = 0; i < n; i++) {
        const residual = (logistic(score(theta, i)) - codes[i]) / n
        for (let j = 0; j < d; j++) g[j] += residual * data[i * d + j]
        g[d] += residual
      }
      for (let j = 0; j < d; j++) g[j] += l2 * theta[j]
      return g
    },
  }
}

/** What theory says about gradient descent on a bowl with these curvatures. */
export interface QuadraticRates {
  readonly condition: number // κ = λ_max/λ_min
  readonly largestStable: number // 2/λ_max: at this η and above plain descent does not converge
  readonly best: number // 2/(λ_min + λ_max)
  readonly rate: number // (κ − 1)/(κ + 1): factor of the error a step at the best η
  /** Polyak's heavy ball with its best constants. */
  readonly heavyBall: {
    readonly learningRate: number // 4/(√λ_max + √λ_min)²
    readonly momentum: number // ((√κ − 1)/(√κ + 1))²
    readonly rate: number // (√κ − 1)/(√κ + 1)
  }
}

/**
 * Closed-form learning rates and speeds for f(θ) = ½ Σ λᵢθᵢ².
 *
 * Plain descent multiplies the error along axis i by 1 − ηλᵢ, so the steepest axis sets the limit
 * and the flattest the speed.
 *
 * @param eigenvalues  λ, positive
 * @throws {InvalidInput} code `range`
 *
 * Source: Polyak 1964, doi:10.1016/0041-5553(64)90137-5.
 */
export function quadraticRates(eigenvalues: VectorLike): QuadraticRates {
  const lambda = requireVector('eigenvalues', eigenvalues)
  lambda.forEach((value, i) => {
    requireNumber(`eigenvalues[${i}]`, value, { above: 0 })
  })
  const low = Math.min(...lambda)
  const high = Math.max(...lambda)
  const condition = high / low
  const root = Math.sqrt(condition)
  const heavyRate = (root - 1) / (root + 1)
  return {
    condition,
    largestStable: 2 / high,
    best: 2 / (low + high),
    rate: (condition - 1) / (condition + 1),
    heavyBall: {
      learningRate: 4 / (Math.sqrt(high) + Math.sqrt(low)) ** 2,
      momentum: heavyRate ** 2,
      rate: heavyRate,
    },
  }
}
