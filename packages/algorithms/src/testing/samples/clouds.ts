import { copy, type Matrix, zeros } from '../../matrix/matrix.ts'
import { RandomState } from '../../random/random-state.ts'

/**
 * Gaussian clouds for samples and tests.
 *
 * @param n  points
 * @param d  coordinates
 * @param clouds  how many clouds; point i is of cloud i mod `clouds`
 * @param seed  default 1
 * @returns points, shape (n, d)
 */
export function cloud(n: number, d: number, clouds: number, seed = 1): Matrix {
  const rng = new RandomState(seed)
  const middles = rng.normals(clouds * d, 0, 5)
  const points = zeros(n, d)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) {
      points.data[i * d + j] = rng.normal(middles[(i % clouds) * d + j])
    }
  }
  return points
}

/**
 * Cloud of each point of {@link cloud}.
 *
 * @param n  points
 * @param clouds  how many clouds
 * @returns 0 … clouds − 1, shape (n)
 */
export function cloudLabels(n: number, clouds: number): number[] {
  return Array.from({ length: n }, (_, i) => i % clouds)
}

/**
 * A measured target that depends on the points and on noise.
 *
 * @param x  points, shape (n, d)
 * @param seed  default 2
 * @returns y, shape (n)
 */
export function linearTarget(x: Matrix, seed = 2): number[] {
  const rng = new RandomState(seed)
  const weights = rng.normals(x.columns)
  return Array.from({ length: x.rows }, (_, i) => {
    const row = x.data.subarray(i * x.columns, (i + 1) * x.columns)
    return row.reduce((sum, value, j) => sum + value * (weights[j] as number), rng.normal(3, 0.5))
  })
}

/**
 * The same matrix with one value missing.
 *
 * @param matrix  is left as it is
 * @returns a copy whose second value is NaN
 */
export function spoiled(matrix: Matrix): Matrix {
  const out = copy(matrix)
  out.data[1] = Number.NaN
  return out
}
