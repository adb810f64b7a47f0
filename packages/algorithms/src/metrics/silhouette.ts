import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireMatrix } from '../check/require.ts'
import { squaredDistanceAt } from '../cluster/nearest.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'

/**
 * Silhouette of each point: (b − a) / max(a, b), where a is the mean distance to the other points of
 * its cluster and b the smallest mean distance to the points of another.
 *
 * @param x  points, shape (n, d)
 * @param labels  cluster of each, shape (n); 2 to n − 1 clusters
 * @returns −1 … 1 for each point, shape (n); 0 for a point alone in its cluster
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n²·d). Source: Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7.
 */
export function silhouetteSamples(x: MatrixLike, labels: VectorLike): Float64Array {
  const points = requireMatrix('x', x)
  const { classes, codes } = requireLabels('labels', labels, { length: points.rows, minClasses: 2 })
  if (classes.length > points.rows - 1) {
    const wrong = `holds ${classes.length} clusters for ${points.rows} points`
    throw new InvalidInput('range', 'labels', wrong, 'give at most n − 1')
  }
  const sizes = new Float64Array(classes.length)
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1
  const d = points.columns
  return Float64Array.from(codes, (own, i) => {
    const sums = new Float64Array(classes.length)
    for (let j = 0; j < points.rows; j++) {
      const other = codes[j] as number
      const square = squaredDistanceAt(points.data, i * d, points.data, j * d, d)
      sums[other] = (sums[other] as number) + Math.sqrt(square)
    }
    return silhouetteOf(sums, sizes, own)
  })
}

function silhouetteOf(sums: Float64Array, sizes: Float64Array, own: number): number {
  const others = (sizes[own] as number) - 1
  if (others === 0) return 0
  const a = (sums[own] as number) / others
  let b = Number.POSITIVE_INFINITY
  for (let k = 0; k < sums.length; k++) {
    if (k !== own) b = Math.min(b, (sums[k] as number) / (sizes[k] as number))
  }
  return a === b ? 0 : (b - a) / Math.max(a, b)
}

/**
 * Mean silhouette of all points: higher means tighter clusters that lie farther apart.
 *
 * @param x  points, shape (n, d)
 * @param labels  cluster of each, shape (n); 2 to n − 1 clusters
 * @returns −1 … 1
 * @throws {InvalidInput} naming the argument
 */
export function silhouetteScore(x: MatrixLike, labels: VectorLike): number {
  const samples = silhouetteSamples(x, labels)
  return samples.reduce((sum, value) => sum + value, 0) / samples.length
}
