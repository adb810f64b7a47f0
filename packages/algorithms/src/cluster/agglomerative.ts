import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireMatrix, requireOneOf } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { squaredDistanceAt } from './nearest.ts'

/** How far apart two clusters are. */
export type Linkage = 'single' | 'complete' | 'average' | 'ward'

/** Two clusters became one. */
export interface AgglomerativeState {
  readonly phase: 'merge'
  /** Which merge, from 0; the new cluster has the number n + merge. */
  readonly merge: number
  /** The two clusters: a row below n, or n + an earlier merge. */
  readonly left: number
  readonly right: number
  /** Distance at which they merged: the height in the dendrogram. */
  readonly height: number
  /** Rows of the new cluster. */
  readonly members: readonly number[]
}

/** A dendrogram: the n − 1 merges in order, as `scipy.cluster.hierarchy.linkage` writes them. */
export interface Dendrogram {
  /** shape (n − 1) each; left < right */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly heights: Float64Array
  /** Rows of each new cluster. */
  readonly sizes: Int32Array
}

/**
 * Agglomerative clustering, one state a merge.
 *
 * Every point starts alone; the two nearest clusters merge, n − 1 times. `single` takes the smallest
 * distance between members (follows chains), `complete` the largest (keeps clusters tight), `average`
 * the mean, `ward` (default) the growth of the sum of squares, as √(2·|A|·|B|/(|A| + |B|))·‖ā − b̄‖.
 *
 * @param x  points, shape (n, d), n ≥ 2
 * @param options  `linkage`, default `ward`
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n²·d) for distances, O(n²) memory, O(n³) time at worst. Of equal distances the one between
 * the lowest rows. Source: Lance & Williams 1967, doi:10.1093/comjnl/9.4.373.
 */
export function agglomerativeSteps(
  x: MatrixLike,
  options: { readonly linkage?: Linkage } = {},
): Steps<AgglomerativeState, Dendrogram> {
  const points = requireMatrix('x', x, { minRows: 2 })
  const linkage = requireOneOf('options.linkage', options.linkage ?? 'ward', [
    'single',
    'complete',
    'average',
    'ward',
  ])
  return merge(points, linkage)
}

/**
 * Agglomerative clustering: {@link agglomerativeSteps}, drained.
 *
 * @param x  points, shape (n, d), n ≥ 2
 * @param options  `linkage`, default `ward`
 * @returns the dendrogram
 * @throws {InvalidInput} naming the argument
 */
export function agglomerativeFit(
  x: MatrixLike,
  options: { readonly linkage?: Linkage } = {},
): Dendrogram {
  return drain(agglomerativeSteps(x, options))
}

/**
 * Cuts a dendrogram into clusters.
 *
 * @param tree  what {@link agglomerativeFit} gave
 * @param nClusters  1 … n
 * @returns cluster of each point, numbered as they first appear, shape (n)
 * @throws {InvalidInput} naming the argument
 */
export function cutDendrogram(tree: Dendrogram, nClusters: number): Int32Array {
  const n = tree.heights.length + 1
  if (tree.left.length !== n - 1 || tree.right.length !== n - 1) {
    const wrong = 'has lists of different lengths'
    throw new InvalidInput('shape', 'tree', wrong, 'give what agglomerativeFit gave')
  }
  requireInteger('nClusters', nClusters, { min: 1, max: n })
  const parent = Int32Array.from({ length: 2 * n - 1 }, (_, i) => i)
  for (let i = 0; i < n - nClusters; i++) {
    parent[tree.left[i] as number] = n + i
    parent[tree.right[i] as number] = n + i
  }
  const names = new Map<number, number>()
  return Int32Array.from({ length: n }, (_, i) => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    if (!names.has(root)) names.set(root, names.size)
    return names.get(root) as number
  })
}

interface Cluster {
  readonly name: number
  readonly members: readonly number[]
}

function* merge(points: Matrix, linkage: Linkage): Steps<AgglomerativeState, Dendrogram> {
  const n = points.rows
  const distances = pairDistances(points, linkage === 'ward')
  const clusters: (Cluster | null)[] = Array.from({ length: n }, (_, i) => ({
    name: i,
    members: [i],
  }))
  const nearest = new Int32Array(n) // of the clusters after it
  for (let i = 0; i < n - 1; i++) nearest[i] = nearestAfter(distances, n, clusters, i)
  const out = {
    left: new Int32Array(n - 1),
    right: new Int32Array(n - 1),
    heights: new Float64Array(n - 1),
    sizes: new Int32Array(n - 1),
  }
  for (let step = 0; step < n - 1; step++) {
    const i = closest(distances, n, clusters, nearest)
    const j = nearest[i] as number
    const [a, b] = [clusters[i] as Cluster, clusters[j] as Cluster]
    const gap = distances[i * n + j] as number
    const height = linkage === 'ward' ? Math.sqrt(gap) : gap
    const members = [...a.members, ...b.members].sort((p, q) => p - q)
    update(distances, n, clusters, i, j, linkage)
    clusters[i] = null
    clusters[j] = { name: n + step, members } // the slot of the later one
    refresh(distances, n, clusters, nearest, i, j)
    const [left, right] = [Math.min(a.name, b.name), Math.max(a.name, b.name)]
    out.left[step] = left
    out.right[step] = right
    out.heights[step] = height
    out.sizes[step] = members.length
    yield { phase: 'merge', merge: step, left, right, height, members }
  }
  return out
}

/** Distances of all pairs, squared where asked, shape (n, n), symmetric. */
function pairDistances({ data, rows: n, columns: d }: Matrix, squared: boolean): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const square = squaredDistanceAt(data, i * d, data, j * d, d)
      const gap = squared ? square : Math.sqrt(square)
      out[i * n + j] = gap
      out[j * n + i] = gap
    }
  }
  return out
}

/** Slot of the nearest cluster after slot i, or −1. */
function nearestAfter(
  distances: Float64Array,
  n: number,
  clusters: readonly (Cluster | null)[],
  i: number,
): number {
  let best = -1
  for (let j = i + 1; j < n; j++) {
    if (clusters[j] === null) continue
    if (best < 0 || (distances[i * n + j] as number) < (distances[i * n + best] as number)) best = j
  }
  return best
}

/** Slot i of the closest pair (i, nearest[i]). */
function closest(
  distances: Float64Array,
  n: number,
  clusters: readonly (Cluster | null)[],
  nearest: Int32Array,
): number {
  let best = -1
  let gap = Number.POSITIVE_INFINITY
  for (let i = 0; i < n - 1; i++) {
    const j = nearest[i] as number
    if (clusters[i] === null || j < 0) continue
    const own = distances[i * n + j] as number
    if (best < 0 || own < gap) {
      best = i
      gap = own
    }
  }
  return best
}

/** Distances of the union of i and j to every other cluster, written into the slot of j. */
function update(
  distances: Float64Array,
  n: number,
  clusters: readonly (Cluster | null)[],
  i: number,
  j: number,
  linkage: Linkage,
): void {
  const [a, b] = [clusters[i]?.members.length ?? 0, clusters[j]?.members.length ?? 0]
  const between = distances[i * n + j] as number
  for (let k = 0; k < n; k++) {
    const size = clusters[k]?.members.length
    if (size === undefined || k === i || k === j) continue
    const [ik, jk] = [distances[i * n + k] as number, distances[j * n + k] as number]
    const gap = {
      single: Math.min(ik, jk),
      complete: Math.max(ik, jk),
      average: (a * ik + b * jk) / (a + b),
      ward: ((a + size) * ik + (b + size) * jk - size * between) / (a + b + size),
    }[linkage]
    distances[j * n + k] = gap
    distances[k * n + j] = gap
  }
}

/** Finds anew the nearest of every slot that lost its own, or for which the union is nearer. */
function refresh(
  distances: Float64Array,
  n: number,
  clusters: readonly (Cluster | null)[],
  nearest: Int32Array,
  gone: number,
  union: number,
): void {
  for (let k = 0; k < n - 1; k++) {
    if (clusters[k] === null) continue
    const own = nearest[k] as number
    if (own === gone || own === union || k === union) {
      nearest[k] = nearestAfter(distances, n, clusters, k)
      continue
    }
    const better =
      k < union && (distances[k * n + union] as number) < (distances[k * n + own] as number)
    if (better) nearest[k] = union
  }
}
